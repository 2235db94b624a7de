/** Whether this process runs as root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * The command line that runs `argv` as root: through sudo unless we are root already. `-n` makes
 * sudo fail where it would ask for a password.
 */
export function rootCommand(argv: readonly string[], root = isRoot()): string[] {
  return root ? [...argv] : ['sudo', '-n', ...argv]
}
