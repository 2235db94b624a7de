import { readEntries, readEntry, readImage } from './container.js'
import { ImageDamaged } from './damaged.js'
import * as messages from './messages.js'
import { isLong } from './thread.js'

/** A process of the frozen tree. */
export interface Process {
  readonly pid: number
  /** pid; 0: it is the first process */
  readonly parent: number
  /** thread ids, its own among them */
  readonly threads: readonly number[]
  /** its name, at most 15 bytes; not trusted */
  readonly comm: string
  /** false: a zombie, which has no memory */
  readonly alive: boolean
  /** false: it runs 32-bit code */
  readonly long: boolean
}

/** CRIU's core_entry.march, and TASK_DEAD of compel's task-state.h. */
const x86 = 1
const dead = 2

/**
 * The processes of a checkpoint, parents before their children, as CRIU writes them.
 * @param folder of CRIU's images
 * @throws ImageDamaged, or the system's error where an image is missing
 */
export function readProcesses(folder: string): Process[] {
  const tree = readImage(folder, 'pstree.img', 'pstree')
  const seen = new Set<number>()
  return Array.from(readEntries(tree, messages.process), ({ pid, ppid, threads }) => {
    if (seen.has(pid)) throw new ImageDamaged(tree.name, `process ${pid} is there twice`)
    seen.add(pid)
    const image = readImage(folder, `core-${pid}.img`, 'core')
    const { mtype, tc, threadInfo } = readEntry(image, messages.core)
    if (mtype !== x86) {
      throw new ImageDamaged(image.name, `machine ${mtype} instead of x86-64's ${x86}`)
    }
    if (tc === undefined) throw new ImageDamaged(image.name, 'entry 0: no tc')
    const long = threadInfo === undefined || isLong(threadInfo)
    return { pid, parent: ppid, threads, comm: tc.comm, alive: tc.taskState !== dead, long }
  })
}
