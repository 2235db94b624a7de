/** Errors that CRIU itself goes on after: without CAP_SYS_RESOURCE it keeps the limit that it has. */
const harmless = /^rlimit: Can't setup RLIMIT_NOFILE for self/

/**
 * The error lines of a CRIU log, without time stamp, process and source line: what a person
 * would search the web for. Form: `(01.15) 10008: Error (criu/x.c:395): x86: FPU xsave ...`;
 * `pie:` stands before what CRIU says from inside a process.
 */
export function criuErrors(log: string): string[] {
  return log
    .split('\n')
    .map((line) =>
      /^\(\d+\.\d+\)\s*(?:pie: )?(?:\d+: )?Error \([^)]*\): (.*)$/s.exec(line)?.[1]?.trim(),
    )
    .filter((message): message is string => Boolean(message))
    .filter((message) => !harmless.test(message))
}
