import type { Source } from '../checkpoint/manifest.js'
import { fullestCpu } from '../checkpoint/source-machine.js'
import type { Accel } from '../cpu/accel.js'
import { type GuestPlan, guestsFor } from '../cpu/accelerators.js'
import type { Offer } from '../cpu/offer.js'
import { qemuCpu, type Target } from '../cpu/target.js'

/** The machine that a checkpoint is thawed on. */
export type ThawMachine = ({ readonly on: 'guest' } & GuestPlan) | { readonly on: 'host' }

/** A target (or the control, or a reference), and the machines that stand for it. */
export interface TargetPlan {
  readonly target: Target
  readonly machines: readonly [ThawMachine, ...ThawMachine[]]
}

/** One thaw. */
export interface ThawRequest {
  /** Unique in the run, and usable as a file name. */
  readonly job: string
  /** for people */
  readonly name: string
  readonly target: Target
  /** Whether its CPU lacks nothing that the source CPU has, so that a failure is not due to the CPU. */
  readonly control: boolean
  readonly machine: ThawMachine
  /** parts of the path of its evidence, below the report's folder */
  readonly evidence: readonly string[]
}

/** Whether a control can run on this machine itself. */
export interface HostAbility {
  readonly usable: boolean
  /** features of its own CPU */
  readonly features: ReadonlySet<string>
}

/**
 * Decides which guests each target gets.
 * @param source features of the source CPU
 */
export function planTargets(
  targets: readonly Target[],
  source: ReadonlySet<string>,
  offers: readonly [Offer, ...Offer[]],
): TargetPlan[] {
  return targets.map((target) => {
    const [first, ...others] = guestsFor(source, target, offers)
    return { target, machines: [inGuest(first), ...others.map(inGuest)] }
  })
}

/**
 * The control is thawed on the machine that the checkpoint was taken on, or on one that has all
 * features of the source CPU. Without such a machine, as for a checkpoint from elsewhere, it is thawed
 * in a guest with everything that the preferred accelerator has.
 */
export function planControl(
  { machine, features, resources }: Source,
  offers: readonly [Offer, ...Offer[]],
  host: HostAbility,
): TargetPlan {
  const target: Target = { ...controlTarget, ...resources }
  if (machine.on === 'host') {
    const able = host.usable && features.every((name) => host.features.has(name))
    if (able) return { target, machines: [{ on: 'host' }] }
  } else {
    const { accel, cpu } = machine
    const offer = offers.find((one) => one.accel === accel)
    // TCG provides the same CPU everywhere; KVM provides only what this machine has.
    const able = accel === 'tcg' || features.every((name) => offer?.provides.has(name))
    if (offer && able) return { target, machines: [{ on: 'guest', accel, cpu }] }
  }
  return { target, machines: [fullestGuest(offers[0].accel)] }
}

/** A guest with everything that an accelerator has. It is judged like a control. */
export function planReference(accel: Accel): TargetPlan {
  const target = { ...fullestCpu(accel), name: `reference-${accel}` }
  return { target, machines: [fullestGuest(accel)] }
}

/**
 * Makes one request for each machine.
 * @param index number of the target in the trial, for unique names
 * @param trial name of the trial, with which all names begin; empty: the run has only one trial
 */
export function requestsFor(
  { target, machines }: TargetPlan,
  { index, trial, kind }: Numbering,
): ThawRequest[] {
  const job = [trial, kind === 'reference' ? target.name : `thaw-${index}`]
    .filter(Boolean)
    .join('-')
  return machines.map((machine) => {
    const accel = machine.on === 'host' ? machine.on : machine.accel
    const alone = machines.length === 1
    const folder = {
      control: ['control'],
      reference: ['reference', accel],
      target: alone ? ['targets', target.name] : ['targets', target.name, accel],
    }[kind]
    return {
      job: alone ? job : `${job}-${accel}`,
      name: alone ? target.name : `${target.name} (${accel})`,
      target,
      control: kind !== 'target',
      machine,
      evidence: trial === '' ? folder : [trial, ...folder],
    }
  })
}

export interface Numbering {
  readonly index: number
  readonly trial: string
  readonly kind: 'control' | 'reference' | 'target'
}

function inGuest(guest: GuestPlan): ThawMachine {
  return { on: 'guest', ...guest }
}

function fullestGuest(accel: Accel): ThawMachine {
  return { on: 'guest', accel, cpu: qemuCpu(fullestCpu(accel), accel) }
}

/** Its features do not matter, because no failure of the control is blamed on the CPU. */
const controlTarget: Target = {
  name: 'control',
  model: 'host',
  add: [],
  remove: [],
  features: undefined,
  cores: undefined,
  memory: undefined,
  hypervisor: true,
}
