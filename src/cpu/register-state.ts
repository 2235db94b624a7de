import type { Accel } from './accel.js'
import rows from './state-components.json' with { type: 'json' }
import type { Target } from './target.js'

/** Registers that XSAVE saves together, where their bit is set in XCR0. */
export interface StateComponent {
  /** in XCR0 */
  readonly bit: number
  /** bytes, from the beginning of the area in its standard format */
  readonly offset: number
  readonly size: number
}

/** The components that a CPU saves besides x87 and SSE, which all save. Ascending. */
export type RegisterState = readonly StateComponent[]

/** Bytes of x87, SSE and the header, with which every area begins. */
const smallest = 576

/**
 * The state that Linux enables on a CPU with some features.
 *
 * Sources: Intel SDM volume 1, sections 13.1 and 13.4. CPUID leaf 0DH tells offsets and sizes; those
 * in the table are the same on all of Intel's CPUs, and in QEMU's TCG (target/i386/cpu.h). AMD's CPUs
 * leave out what they lack: measured on an EPYC with AVX-512, whose opmask registers are at 832 and
 * whose area has 2,432 bytes. No other vendor has SSE4A, and no CPU of AMD's has MPX.
 * @param features by the table's names
 */
export function stateOf(features: ReadonlySet<string>): RegisterState {
  const packed = features.has('sse4a') && !features.has('mpx')
  let end = smallest
  return rows
    .filter(({ feature }) => features.has('xsave') && features.has(feature))
    .map(({ bit, offset, size }) => {
      const start = packed ? Math.ceil(end / 64) * 64 : offset
      end = start + size
      return { bit, offset: start, size }
    })
}

/**
 * Features with state that TCG's `max` has and that no CPU has together with all else of `max`: it
 * stands for no CPU with them.
 */
const onlyEmulated: readonly string[] = ['mpx', 'pku']

/**
 * The state of the CPU that a target stands for. `max` has what only the emulator has if the target
 * adds it. undefined: it is not known
 */
export function stateOfTarget({
  model,
  add,
  features,
}: Pick<Target, 'model' | 'add' | 'features'>): RegisterState | undefined {
  if (features === undefined) return undefined
  const hides = (name: string) =>
    model === 'max' && onlyEmulated.includes(name) && !add.includes(name)
  return stateOf(new Set([...features].filter((name) => !hides(name))))
}

/**
 * Features to take from the guest of a target: their registers would be saved there although neither
 * the source CPU nor a real CPU like the target has them. More state needs more room, in the stack
 * frames of glibc's dynamic linker and of signals.
 * @param source state of the source CPU; undefined: it is not known
 */
export function heldBack(
  { model, add, remove }: Pick<Target, 'model' | 'add' | 'remove'>,
  accel: Accel,
  source: RegisterState | undefined,
): string[] {
  if (model !== 'max' || accel !== 'tcg' || source === undefined) return []
  const beyond = new Set(featuresBeyond(stateOf(new Set(['xsave', ...onlyEmulated])), source))
  return onlyEmulated.filter(
    (name) => beyond.has(name) && !add.includes(name) && !remove.includes(name),
  )
}

/** Features with state that one CPU saves and none of the others. */
export function featuresBeyond(
  state: RegisterState,
  ...others: readonly RegisterState[]
): string[] {
  const known = new Set(others.flatMap((other) => other.map(({ bit }) => bit)))
  const names = state
    .filter(({ bit }) => !known.has(bit))
    .map(({ bit }) => rows.find((row) => row.bit === bit)?.feature ?? `state component ${bit}`)
  return [...new Set(names)]
}

/**
 * Size in bytes of the area that XSAVE writes on a CPU.
 * @param wanted bits of the components that the program asks for
 */
export function savedBytes(state: RegisterState, wanted: number): number {
  const saved = state.filter(({ bit }) => bit < 32 && (wanted >>> bit) & 1)
  return Math.max(smallest, ...saved.map(({ offset, size }) => offset + size))
}
