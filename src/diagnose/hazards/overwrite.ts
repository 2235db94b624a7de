import { bounded, oneLine } from '../../base/text/text.js'
import { featuresBeyond, type RegisterState, savedBytes } from '../../cpu/register-state.js'
import type { OwnedSaveArea } from './scan.js'

/** A stack that the dynamic linker of a process overwrites on a target when it binds a function. */
export interface Overwrite {
  readonly pid: number
  /** name of the process; one line, not trusted */
  readonly name: string
  /** bytes that were reserved on the source CPU, and bytes that are saved on the target */
  readonly reserved: number
  readonly saved: number
  /** features whose registers lie beyond what was reserved */
  readonly features: readonly string[]
  /** functions that are not bound yet */
  readonly unbound: number
}

/** @param state of the target; undefined: it is not known */
export function overwritesOn(
  areas: readonly OwnedSaveArea[],
  state: RegisterState = [],
): Overwrite[] {
  return areas.flatMap(({ pid, comm, reserved, wanted, unbound }) => {
    const saved = savedBytes(state, wanted)
    if (saved <= reserved) return []
    const within = state.filter(({ offset, size }) => offset + size <= reserved)
    const asked = state.filter(({ bit }) => bit < 32 && (wanted >>> bit) & 1)
    const name = bounded(oneLine(comm), 60)
    return [{ pid, name, reserved, saved, features: featuresBeyond(asked, within), unbound }]
  })
}
