import { readEntry, readImage } from './container.js'
import { ImageDamaged } from './damaged.js'
import type { Content } from './message.js'
import * as messages from './messages.js'
import type { threadInfo } from './messages-x86.js'

/** A frozen thread. */
export interface Thread {
  readonly tid: number
  /** its name, at most 15 bytes; not trusted */
  readonly comm: string | undefined
  readonly registers: Registers
  /** false: it ran 32-bit code */
  readonly long: boolean
  /** bits of XCR0 whose registers are in the image, and those of them that the thread used */
  readonly saved: readonly number[]
  readonly used: readonly number[]
}

/** The general registers. The thread continues at `ip`. */
export type Registers = Omit<Content<typeof threadInfo>['gpregs'], 'mode' | 'origAx'>

/** USER_X86_REGS_MODE of CRIU's core-x86.proto. */
const compat = 2

/**
 * Reads a thread of a process that was alive.
 * @param folder of CRIU's images
 * @throws ImageDamaged, or the system's error where the image is missing
 */
export function readThread(folder: string, tid: number): Thread {
  const image = readImage(folder, `core-${tid}.img`, 'core')
  const { threadInfo, threadCore, tc } = readEntry(image, messages.core)
  if (threadInfo === undefined) throw new ImageDamaged(image.name, 'entry 0: no thread_info')
  const { mode: _mode, origAx: _, ...registers } = threadInfo.gpregs
  const saved = savedBits(threadInfo)
  const inUse = threadInfo.fpregs.xsave?.xstateBv ?? 0b11n
  return {
    tid,
    comm: threadCore?.comm ?? tc?.comm,
    registers,
    long: isLong(threadInfo),
    saved,
    used: saved.filter((bit) => (inUse >> BigInt(bit)) & 1n),
  }
}

/** Whether a thread runs 64-bit code. */
export function isLong({ gpregs: { mode } }: Content<typeof threadInfo>): boolean {
  return mode !== compat
}

function savedBits({ fpregs }: Content<typeof threadInfo>): number[] {
  const { stSpace, xmmSpace, xsave } = fpregs
  const areas: [number, number][] = [
    [0, stSpace],
    [1, xmmSpace],
    [2, xsave?.ymmhSpace ?? 0],
    [3, xsave?.bndregState ?? 0],
    [4, xsave?.bndcsrState ?? 0],
    [5, xsave?.opmaskReg ?? 0],
    [6, xsave?.zmmUpper ?? 0],
    [7, xsave?.hi16Zmm ?? 0],
    [9, xsave?.pkru ?? 0],
  ]
  return areas.filter(([, size]) => size > 0).map(([bit]) => bit)
}
