import type { Frozen } from '../../checkpoint/checkpoint.js'
import { isSameKind, type Machine } from '../../cpu/accel.js'
import { labelOf } from '../../cpu/same-cpu.js'
import type { Target } from '../../cpu/target.js'
import { planReference } from '../requests.js'
import type { GuestResult, TargetResult } from '../result.js'
import type { StartExpectation } from './judge-start.js'
import { startTime } from './limit.js'
import type { Started } from './result.js'

type Guest = Started['machine']

/** One fresh start. */
export interface StartRequest {
  readonly of: Started['of']
  /** unique in the run, and usable as a file name */
  readonly job: string
  /** for people */
  readonly name: string
  readonly target: Target
  readonly machine: Guest
  readonly anew: boolean
  readonly expected: StartExpectation
  /** parts of the path of its evidence, below the report's folder */
  readonly evidence: readonly string[]
}

/** What requests are made from. */
export interface StartSources {
  readonly checkpoint: Pick<Frozen, 'manifest'>
  /** its control, which passed */
  readonly control: TargetResult
  /** seconds that the user gives the app to get ready */
  readonly timeout: number
}

/**
 * A fresh start on a target, in the same guest as the thaw: of several, in the one that runs the fewest
 * features that the target lacks.
 * @param number of the target, from 1
 * @returns undefined: it was thawed in no guest
 */
export function requestOn(
  { target, decisive, guests }: TargetResult,
  number: number,
  sources: StartSources,
): StartRequest | undefined {
  const [guest] = [decisive, ...guests]
    .filter(({ machine }) => machine.on === 'guest')
    .sort((one, other) => one.honesty.leaks.length - other.honesty.leaks.length)
  if (guest?.machine.on !== 'guest') return undefined
  const { machine, expected, honesty } = guest
  return {
    of: 'target',
    job: `start-${number}`,
    name: `${labelOf(target)} fresh`,
    target,
    machine,
    anew: false,
    expected: {
      ...expected,
      ...ofControl(sources.control.decisive),
      leaks: honesty.leaks,
      limit: limitOf(sources, machine),
    },
    evidence: ['targets', target.name, 'fresh'],
  }
}

/**
 * A fresh start on a CPU that lacks nothing, in the kind of guest that a target has: that of the control,
 * or all that the accelerator offers.
 */
export function requestBeside({ machine }: StartRequest, sources: StartSources): StartRequest {
  const { decisive, target: controlTarget } = sources.control
  const { accel } = machine
  const isControls = isSameKind(decisive.machine, machine)
  const reference = planReference(accel, sources.checkpoint.manifest.source.state)
  const [fullest] = reference.machines
  const cpu = isControls || fullest.on === 'host' ? decisive.machine.cpu : fullest.cpu
  return {
    of: 'reference',
    job: `start-reference-${accel}`,
    name: `${cpu} fresh`,
    target: isControls ? controlTarget : reference.target,
    machine: { on: 'guest', accel, cpu },
    anew: true,
    expected: {
      ...decisive.expected,
      ...ofControl(decisive),
      features: undefined,
      shortfalls: [],
      leaks: [],
      limit: limitOf(sources, machine),
    },
    evidence: isControls ? ['control', 'fresh'] : ['reference', accel, 'fresh'],
  }
}

/** Whatever has more registers than the source CPU had: the app was started with them. */
function ofControl({ seen: { evidence } }: GuestResult) {
  const lived = evidence.stage === 'watched' && evidence.state === 'alive'
  return { surplus: [], control: { lived, children: undefined } }
}

function limitOf(
  { checkpoint, timeout }: StartSources,
  { accel }: Extract<Machine, { on: 'guest' }>,
) {
  const { source, times } = checkpoint.manifest
  return startTime(source, accel, times.ready, timeout)
}
