/** An error that CRIU ignores itself: without CAP_SYS_RESOURCE it keeps its current limit. */
const harmless = /^rlimit: Can't setup RLIMIT_NOFILE for self/

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
    .filter((message) => !harmless.test(message))
}
