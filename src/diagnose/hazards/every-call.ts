import { requirements } from '../../cpu/features.js'
import type { Needs } from './needs.js'
import type { Stepper } from './step.js'

/** Code that is followed from one instruction to the next. */
export interface Paths {
  /** the code that contains an address; undefined: it is not known */
  readonly stepperAt: (address: number) => Stepper | undefined
  /** what the instruction needs that was decoded last */
  readonly needsAt: (stepper: Stepper) => Needs
  /** Called for each instruction. false: no more is followed, as if the path ended there */
  readonly goesOn: () => boolean
}

/** Instructions of one function. Variants of glibc's functions are shorter. */
const longest = 4000

/**
 * The features of which every call of a function needs each: wherever its branches lead, it meets an
 * instruction that faults without it. What happens after a call of another function, an indirect jump
 * or a trap is not known, so a path that reaches one of these or a return counts as one that needs
 * nothing more. memcpy, which copies a few bytes without vector registers, needs none.
 * @param entry address of the function's first instruction
 */
export function neededByEveryCall(paths: Paths, entry: number): string[] {
  const needs = new Set<string>()
  const avoidsAll = escapes(paths, entry, (ofInstruction) => {
    for (const feature of ofInstruction) needs.add(feature)
    return ofInstruction.length > 0
  })
  if (avoidsAll) return []
  // What lacks AVX lacks AVX2 as well, so an instruction of AVX2 needs AVX, too.
  return [...needs].filter(
    (feature) =>
      !escapes(paths, entry, (ofInstruction) => requirements(ofInstruction).includes(feature)),
  )
}

/** Whether a path leads out of a function without an instruction at which it is stopped. */
function escapes(
  { stepperAt, needsAt, goesOn }: Paths,
  entry: number,
  isStopped: (needs: Needs) => boolean,
): boolean {
  const seen = new Set<number>()
  const work = [entry]
  for (let address = work.pop(); address !== undefined; address = work.pop()) {
    if (seen.has(address)) continue
    seen.add(address)
    const stepper = stepperAt(address)
    if (stepper === undefined || seen.size > longest || !goesOn()) return true
    const length = stepper.decode(address)
    const flow = stepper.flow(address)
    if (isStopped(needsAt(stepper))) continue
    if (flow.kind === 'next') work.push(address + length)
    else if (flow.kind === 'branch' && flow.target !== undefined) {
      work.push(address + length, flow.target)
    } else if (flow.kind === 'end' && flow.target !== undefined) work.push(flow.target)
    else return true
  }
  return false
}
