import { entry, namesEntry } from '../../base/text/layout.js'
import type { Accel } from '../../cpu/accel.js'
import { hasQemuName, inTableOrder } from '../../cpu/features.js'
import { neededToBoot, whyNeeded } from '../../cpu/guest-cpu.js'
import { modelNamed } from '../../cpu/models.js'
import { intersection } from '../../cpu/sets.js'
import { siliconOf } from '../../cpu/silicon.js'
import { qemuCpu, type Target } from '../../cpu/target.js'
import { guestOn, type ThisMachine } from '../../machine/host/this-machine.js'
import { featuresHere, honestyHere, inShort } from './honesty-sentences.js'

/** What `thawcheck cpus NAME` prints for one target. */
export function explainTarget(target: Target, machine: ThisMachine): string {
  const { features } = target
  const more = features && inTableOrder(machine.features).filter((name) => !features.has(name))
  return [
    target.name,
    ...(target.note ? [entry('is', target.note)] : []),
    entry('QEMU', qemuCpu(target).split(','), ','),
    ...resources(target),
    ...real(target),
    features
      ? has(features)
      : entry('features', 'all that the preferred accelerator has, under each of them'),
    '',
    `  For a checkpoint from a CPU like this one, ${machine.model}`,
    ...(more && more.length > 0 ? [namesEntry('lacks', more)] : []),
    ...accelerator('TCG', 'tcg', target, machine),
    ...accelerator('KVM', 'kvm', target, machine),
    '',
  ].join('\n')
}

function has(features: ReadonlySet<string>): string {
  return features.size > 0
    ? namesEntry('features', inTableOrder(features))
    : entry('features', 'none above the baseline of x86-64')
}

/** What QEMU's model leaves out, by its sources, and how to write QEMU's model itself. */
function real({ name, model, silicon }: Target): string[] {
  if (silicon.length === 0) return []
  const { pinned = model } = modelNamed(model) ?? {}
  const known = siliconOf(pinned).flatMap(({ features, source }) => {
    const names = features.filter((feature) => silicon.includes(feature))
    return names.length > 0
      ? [namesEntry('real CPU', names, `has besides QEMU's ${pinned} (${source})`)]
      : []
  })
  const [cpu, ...rest] = name.split('@')
  // QEMU offers none of the features that it has no name for.
  const removed = silicon.filter(hasQemuName).map((feature) => `-${feature}`)
  if (removed.length === 0) return known
  const own = [[cpu, ...removed].join(','), ...rest].join('@')
  return [...known, entry('  else', `${own} is a virtual machine with QEMU's own model`)]
}

function resources({ cores, memory, hypervisor }: Target): string[] {
  const words = [
    ...(cores === undefined ? [] : [cores === 1 ? '1 core' : `${cores} cores`]),
    ...(memory === undefined ? [] : [`${memory} MiB`]),
    ...(hypervisor ? [] : ['hypervisor hidden']),
  ]
  return words.length > 0 ? [namesEntry('machine', words)] : []
}

/** The feature that is added to the guest so that Linux boots, if the target lacks one. */
function addedToBoot(features: ReadonlySet<string>, machine: ThisMachine, accel: Accel): string[] {
  const guest = guestOn(machine, accel)
  const needed = neededToBoot(intersection(features, guest.provides), guest)
  return needed === undefined ? [] : [entry('  added', `its guest has ${needed}, ${whyNeeded}`)]
}

function accelerator(name: string, accel: Accel, target: Target, machine: ThisMachine): string[] {
  const honesty = honestyHere(target, machine, accel)
  const features = featuresHere(target, machine, accel)
  const label = `under ${name}`
  if (!honesty || !features) return [entry(label, 'host needs KVM')]
  const { enforced, leaks, shortfalls } = honesty
  const some = (kind: string, names: readonly string[], are: string) =>
    names.length > 0 ? [namesEntry(`  ${kind}`, names, are)] : []
  return [
    entry(label, inShort(honesty)),
    ...addedToBoot(features, machine, accel),
    ...(leaks.length === 0 && enforced.length > 0
      ? [entry('  enforced', 'all that it lacks behaves as on the real CPU')]
      : some('enforced', enforced, 'behave as on the real CPU')),
    ...some('leak', leaks, 'run nevertheless, so that a pass does not cover them'),
    ...some(
      'short',
      shortfalls,
      'run on the real CPU and not in the guest, so that a SIGILL at them proves nothing',
    ),
  ]
}
