import type { FreshSwitch } from '../../checkpoint/fresh-switch.js'
import type { MachineKind } from '../../cpu/accel.js'
import type { Evidence } from '../thaw/evidence.js'
import { type ChildEnds, childEnds } from './children.js'
import type { Taken } from './reason.js'

/** What a thaw was asked for, and what its CPU is on paper. */
export interface Expectation {
  /** the target's name */
  readonly cpu: string
  /** Features of the real CPU; undefined: unknown, and no SIGILL can be blamed on it. */
  readonly features: ReadonlySet<string> | undefined
  /** features of the CPU that the checkpoint was taken on */
  readonly source: ReadonlySet<string>
  /** features that source and target have and this guest does not run */
  readonly shortfalls: readonly string[]
  /** features whose registers only this guest saves: neither the source CPU nor the target */
  readonly surplus: readonly string[]
  /** whether guest and checkpoint ran on the same kind of machine */
  readonly comparable: boolean
  readonly taken: Taken
  /** seconds */
  readonly watch: number
  /** whether there is a verify command */
  readonly verify: boolean
  /** what makes its restore command start the app afresh where the restore fails; undefined: not known */
  readonly afresh?: FreshSwitch | undefined
  /** undefined: this is the control */
  readonly control: ControlRun | undefined
}

/** What the control did, which passed. What it could do, the CPU of a target may prevent. */
export interface ControlRun {
  /** whether it was alive at the end of its watch; if not, it ended with 0 */
  readonly lived: boolean
  /** undefined: nothing was traced, as on this machine itself */
  readonly children: ChildEnds | undefined
}

/** @param evidence of a control that passed */
export function controlRunOf(machine: MachineKind, evidence: Evidence): ControlRun {
  return {
    lived: evidence.stage === 'watched' && evidence.state === 'alive',
    children: machine.on === 'guest' ? childEnds(evidence) : undefined,
  }
}
