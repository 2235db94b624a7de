/**
 * Errors that CRIU goes on after, and prints where it restores: without CAP_SYS_RESOURCE it keeps its
 * limit, and what the kernel or the machine lacks of networks is needed by few apps.
 */
const harmless = [
  /^rlimit: Can't setup RLIMIT_NOFILE for self/,
  /Unable to create tun/,
  /ip6?tables-(?:restore|save) -V failed/,
  /execvp\("ip6?tables-(?:restore|save)"/,
]

const stamped = /^\(\d+\.\d+\)\s*(?:pie: )?(?:\d+: )?Error \([^)]*\): (.*)$/s
const unstamped = /^\s*(?:pie: )?(?:\d+: )?Error \((?:criu|compel|soccr)\/[^)]*\): (.*)$/s

/**
 * The error messages in a CRIU log, without time stamp, process and source line, so that they can be
 * searched for. Form: `(01.15) 10008: Error (criu/x.c:395): x86: FPU xsave ...`, and below `-v3` without
 * the time stamp. Messages of CRIU's code inside a restored process begin with `pie:`.
 */
export function criuErrors(log: string): string[] {
  return log
    .split('\n')
    .map((line) => (stamped.exec(line) ?? unstamped.exec(line))?.[1]?.trim())
    .filter((message): message is string => Boolean(message))
    .filter((message) => !harmless.some((pattern) => pattern.test(message)))
}
