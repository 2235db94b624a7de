import { readEntry, readImage } from '../images/container.js'
import { message, required, uint64 } from '../images/message.js'
import type { Process } from '../images/tree.js'

/** Where a thread was frozen. */
export interface Registers {
  /** addresses */
  readonly ip: bigint
  readonly sp: bigint
}

/** core_entry.thread_info.gpregs. Source: images/core-x86.proto of CRIU 4.1.1. */
const core = message({
  threadInfo: required(
    2,
    message({
      gpregs: required(2, message({ ip: required(17, uint64), sp: required(20, uint64) })),
    }),
  ),
})

/** @throws ImageDamaged, or the system's error where an image is not there */
export function readRegisters(images: string, { threads }: Process): Registers[] {
  return threads.map((tid) => {
    const image = readImage(images, `core-${tid}.img`, 'core')
    return readEntry(image, 0, core).threadInfo.gpregs
  })
}
