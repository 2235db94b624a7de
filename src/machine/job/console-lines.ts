/*
 * What a guest's console says of its kernel. The words are Linux 6.12's: kernel/panic.c,
 * arch/x86/kernel/dumpstack.c and traps.c, kernel/watchdog.c, kernel/hung_task.c,
 * kernel/rcu/tree_stall.h, block/blk-core.c.
 */

/** Before each line of the kernel. Lines of programs have no time. */
const time = String.raw`^\[ *\d+\.\d+\] `

const panic = /Kernel panic[^\r\n]*/
const diskError = /I\/O error, dev vda[^\r\n]*/
const trouble = new RegExp(
  `${time}(${[
    String.raw`(?:watchdog: )?BUG: [^\r\n]*`,
    String.raw`kernel BUG at [^\r\n]*`,
    String.raw`Oops: [^\r\n]*`,
    String.raw`[^\r\n]*detected hard LOCKUP[^\r\n]*`,
    String.raw`INFO: task [^\r\n]* blocked for more than [^\r\n]*`,
    String.raw`rcu: INFO: [^\r\n]* stall[^\r\n]*`,
  ].join('|')})`,
  'm',
)

export function panicOn(console: string): string | undefined {
  return panic.exec(console)?.[0]
}

export function diskErrorOn(console: string): string | undefined {
  return diskError.exec(console)?.[0]
}

/**
 * The first line in which the kernel tells of a fault of its own or of a CPU that stood still. A
 * program that such a kernel killed or kept waiting may have done nothing wrong.
 */
export function troubleOn(console: string): string | undefined {
  return trouble.exec(console)?.[1]?.trimEnd()
}
