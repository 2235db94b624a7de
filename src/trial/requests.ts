import type { Source } from '../checkpoint/manifest.js'
import { fullestCpu } from '../checkpoint/source-machine.js'
import { type System, type Systems, systemKey } from '../checkpoint/systems.js'
import type { Accel } from '../cpu/accel.js'
import { guestsFor } from '../cpu/accelerators.js'
import type { Offer } from '../cpu/offer.js'
import type { RegisterState } from '../cpu/register-state.js'
import { labelOf } from '../cpu/same-cpu.js'
import type { SettledTarget } from '../cpu/settled.js'
import { qemuCpu, type Target } from '../cpu/target.js'
import { guestOf } from './hold-back.js'
import type { ThawMachine } from './thaw/thaw-machine.js'

/** A target (or the control, or a reference), and the machines that stand for it. */
export interface TargetPlan {
  readonly kind: 'control' | 'reference' | 'target'
  /** begins the names of its jobs; unique in its trial, and fit for a file name */
  readonly job: string
  readonly target: Target
  readonly machines: readonly [ThawMachine, ...ThawMachine[]]
  /** undefined: the one that the app was frozen on */
  readonly system?: System | undefined
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
  /** undefined: the one that the app was frozen on */
  readonly system?: System | undefined
  /** whether its guest boots even where a saved state is at hand */
  readonly anew?: boolean
  /** parts of the path of its evidence, below the report's folder */
  readonly evidence: readonly string[]
}

/** Where a checkpoint was taken, as far as the control needs it. */
export interface ControlSource extends Pick<Source, 'machine' | 'resources'> {
  /** of the source CPU, as far as Linux lists them */
  readonly features: ReadonlySet<string>
  /** the register state that it saves; undefined: it is not known */
  readonly state?: RegisterState | undefined
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
 * @param state that the source CPU saves; undefined: it is not known
 * @param systems of the targets
 */
export function planTargets(
  targets: readonly SettledTarget[],
  source: ReadonlySet<string>,
  offers: readonly [Offer, ...Offer[]],
  state?: RegisterState,
  systems?: Systems,
): TargetPlan[] {
  return targets.map((target, index) => {
    const [first, ...others] = guestsFor(source, target, offers)
    const machines = [
      guestOf(target, first, state),
      ...others.map((one) => guestOf(target, one, state)),
    ] as const
    // The control is the first.
    const system = systems?.get(systemKey(target))
    return { kind: 'target', job: `thaw-${index + 1}`, target, machines, system }
  })
}

/**
 * The control is thawed where the checkpoint was taken: on this machine itself, or in a guest with all
 * of that CPU. Where neither can be, as on another machine than the one that took it, it is thawed in
 * a guest on all that the preferred accelerator has.
 */
export function planControl(
  { machine, features, resources, state }: ControlSource,
  offers: readonly [Offer, ...Offer[]],
  host: HostAbility,
): TargetPlan {
  const target: Target = { ...controlTarget, ...resources }
  const on = (thawed: ThawMachine): TargetPlan => ({
    kind: 'control',
    job: 'thaw-0',
    target,
    machines: [thawed],
  })
  if (machine.on === 'host') {
    const able = host.usable && [...features].every((name) => host.features.has(name))
    if (able) return on({ on: 'host' })
  } else {
    const { accel, cpu } = machine
    const offer = offers.find((one) => one.accel === accel)
    // TCG provides the same CPU everywhere; KVM provides only what this machine has.
    const able = accel === 'tcg' || [...features].every((name) => offer?.provides.has(name))
    if (offer && able) return on({ on: 'guest', accel, cpu })
  }
  return on(fullestGuest(offers[0].accel, state))
}

/**
 * A guest with everything that an accelerator has. It is judged like a control.
 * @param state that the source CPU saves; undefined: it is not known
 */
export function planReference(accel: Accel, state?: RegisterState): TargetPlan {
  const name = `reference-${accel}`
  const target = { ...fullestCpu(accel), name }
  return { kind: 'reference', job: name, target, machines: [fullestGuest(accel, state)] }
}

/**
 * A thaw on another system where the CPU lacks nothing: on the control's machine if that is a guest of the
 * same kind, else on all that the accelerator has. It is judged like a control.
 */
export function planSystemReference(
  system: System,
  accel: Accel,
  control: TargetPlan,
  state?: RegisterState,
): TargetPlan {
  const [machine] = control.machines
  const isOne = machine.on === 'guest' && machine.accel === accel
  const plan = planReference(accel, state)
  return {
    ...plan,
    job: `${system.id}-${accel}`,
    system,
    ...(isOne && { machines: [machine], target: { ...control.target, name: plan.target.name } }),
  }
}

/**
 * One request for each machine.
 * @param trial name of the trial, which begins all names; undefined: it is the only one of its run
 */
export function requestsFor(plan: TargetPlan, trial?: string): ThawRequest[] {
  const { kind, target, machines, system } = plan
  const job = trial === undefined ? plan.job : `${trial}-${plan.job}`
  return machines.map((machine) => {
    const accel = machine.on === 'host' ? machine.on : machine.accel
    const alone = machines.length === 1
    const folder = {
      control: ['control'],
      reference: system ? [system.id, accel] : ['reference', accel],
      target: alone ? ['targets', target.name] : ['targets', target.name, accel],
    }[kind]
    return {
      job: alone ? job : `${job}-${accel}`,
      name: alone ? labelOf(target) : `${labelOf(target)} (${accel})`,
      target,
      control: kind !== 'target',
      machine,
      system,
      evidence: trial === undefined ? folder : [trial, ...folder],
    }
  })
}

/**
 * The same once more, without anything that the first one may have been harmed by. Its evidence lies in
 * the folder of the first one's.
 */
export function again<R extends Pick<ThawRequest, 'job' | 'name' | 'anew' | 'evidence'>>(
  request: R,
): R {
  const { job, name, evidence } = request
  return {
    ...request,
    job: `${job}-again`,
    name: `${name} again`,
    anew: true,
    evidence: [...evidence, 'again'],
  }
}

function fullestGuest(accel: Accel, state: RegisterState | undefined): ThawMachine {
  const fullest = fullestCpu(accel)
  return guestOf(fullest, { accel, cpu: qemuCpu(fullest, accel) }, state)
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
  silicon: [],
}
