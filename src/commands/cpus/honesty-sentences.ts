import { inTableOrder } from '../../cpu/features.js'
import { foreseen, type Honesty } from '../../cpu/honesty.js'
import type { Target } from '../../cpu/target.js'
import { guestOn, type ThisMachine } from '../../machine/host/this-machine.js'

/** What a guest on this machine would make of a target, for a checkpoint from a CPU like this one. */
export function honestyHere(
  target: Target,
  machine: ThisMachine,
  accel: 'kvm' | 'tcg',
): Honesty | undefined {
  const features = featuresHere(target, machine, accel)
  return features && foreseen(machine.features, features, guestOn(machine, accel))
}

/** Features of a target; of `host`, and of `max` under KVM, those that this machine makes it. */
export function featuresHere(
  target: Target,
  machine: ThisMachine,
  accel: 'kvm' | 'tcg',
): ReadonlySet<string> | undefined {
  if (target.model === 'host' && accel === 'tcg') return undefined
  const elastic = target.model === 'host' || (target.model === 'max' && accel === 'kvm')
  if (!elastic) return target.features
  const kept = [...machine.features].filter((name) => !target.remove.includes(name))
  return new Set(inTableOrder(new Set([...kept, ...target.add])))
}

/** In a few words: `honest`, `12 leak`, `7 short, 3 leak`. */
export function inShort(honesty: Honesty | undefined): string {
  if (!honesty) return 'cannot be'
  const { leaks, shortfalls } = honesty
  const words = [
    ...(shortfalls.length > 0 ? [`${shortfalls.length} short`] : []),
    ...(leaks.length > 0 ? [`${leaks.length} leak`] : []),
  ]
  return words.join(', ') || 'honest'
}
