import { entry, namesEntry } from '../../base/text/layout.js'
import { inTableOrder } from '../../cpu/features.js'
import { neededToBoot, whyNeeded } from '../../cpu/guest-cpu.js'
import { intersection } from '../../cpu/sets.js'
import { qemuCpu, type Target } from '../../cpu/target.js'
import { guestOn, type ThisMachine } from '../../machine/host/this-machine.js'
import { featuresHere, honestyHere, inShort } from './honesty-sentences.js'

/** What `thawcheck cpus NAME` prints of one target. */
export function explainTarget(target: Target, machine: ThisMachine): string {
  const { features } = target
  const more = features && inTableOrder(machine.features).filter((name) => !features.has(name))
  return [
    target.name,
    ...(target.note ? [entry('is', target.note)] : []),
    entry('QEMU', qemuCpu(target).split(','), ','),
    ...resources(target),
    features ? has(features) : entry('features', 'whatever the accelerator has'),
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

function resources({ cores, memory, hypervisor }: Target): string[] {
  const words = [
    ...(cores === undefined ? [] : [cores === 1 ? '1 core' : `${cores} cores`]),
    ...(memory === undefined ? [] : [`${memory} MiB`]),
    ...(hypervisor ? [] : ['no sign of a hypervisor']),
  ]
  return words.length > 0 ? [namesEntry('machine', words)] : []
}

/** What its guest has more than the target, so that it boots. */
function besides(
  features: ReadonlySet<string>,
  machine: ThisMachine,
  accel: 'kvm' | 'tcg',
): string[] {
  const guest = guestOn(machine, accel)
  const needed = neededToBoot(intersection(features, guest.provides), guest)
  return needed === undefined ? [] : [entry('  besides', `its guest has ${needed}, ${whyNeeded}`)]
}

function accelerator(
  name: string,
  accel: 'kvm' | 'tcg',
  target: Target,
  machine: ThisMachine,
): string[] {
  const honesty = honestyHere(target, machine, accel)
  const features = featuresHere(target, machine, accel)
  const label = `under ${name}`
  if (!honesty || !features) return [entry(label, 'there is no such CPU: host is for KVM')]
  const { enforced, leaks, shortfalls } = honesty
  const some = (kind: string, names: readonly string[], are: string) =>
    names.length > 0 ? [namesEntry(`  ${kind}`, names, are)] : []
  return [
    entry(label, inShort(honesty)),
    ...besides(features, machine, accel),
    ...(leaks.length === 0 && enforced.length > 0
      ? [
          entry(
            '  enforced',
            'all that it lacks traps there, or cannot be told from what the real CPU does',
          ),
        ]
      : some('enforced', enforced, 'trap, as on the real CPU')),
    ...some('leak', leaks, 'run all the same, so that a pass says nothing of them'),
    ...some(
      'short',
      shortfalls,
      'the real CPU runs these and the guest does not, so that a SIGILL there proves nothing',
    ),
  ]
}
