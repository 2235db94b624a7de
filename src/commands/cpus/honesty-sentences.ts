import type { Accel } from '../../cpu/accel.js'
import { needsKvm } from '../../cpu/elastic.js'
import { foreseen, type Honesty } from '../../cpu/honesty.js'
import { settled } from '../../cpu/settled.js'
import type { Target } from '../../cpu/target.js'
import { guestOn, type ThisMachine } from '../../machine/host/this-machine.js'

/** Predicted honesty of a guest on this machine, for a checkpoint from a CPU like this one. */
export function honestyHere(
  target: Target,
  machine: ThisMachine,
  accel: Accel,
): Honesty | undefined {
  const features = featuresHere(target, machine, accel)
  return features && foreseen(machine.features, features, guestOn(machine, accel))
}

/** Features of a target on this machine; undefined: the accelerator has no such CPU. */
export function featuresHere(
  target: Target,
  machine: ThisMachine,
  accel: Accel,
): ReadonlySet<string> | undefined {
  if (needsKvm(target) && accel === 'tcg') return undefined
  const preferred = machine.kvm === 'permitted' ? 'kvm' : accel
  return settled(target, guestOn(machine, preferred)).features
}

/** For a column: `honest`, `12 leak`, `7 short, 3 leak`. @param honesty undefined: no such CPU */
export function inShort(honesty: Honesty | undefined): string {
  if (!honesty) return 'needs KVM'
  const { leaks, shortfalls } = honesty
  const words = [
    ...(shortfalls.length > 0 ? [`${shortfalls.length} short`] : []),
    ...(leaks.length > 0 ? [`${leaks.length} leak`] : []),
  ]
  return words.join(', ') || 'honest'
}
