/** Called with a command line, its words joined by blanks. */
type Observer = (commandLine: string) => void

let observer: Observer = () => {}

/**
 * Sets a function that is called for each program that this process starts. An entry sets it once,
 * to write to the debug level of its log. It is a module variable, so that a log need not be passed
 * to everything that starts a program.
 */
export function onCommand(observe: Observer): void {
  observer = observe
}

/**
 * Reports a program that is about to be started. The environment is left out: it may hold secrets.
 */
export function reportCommand(argv: readonly string[]): void {
  observer(argv.join(' '))
}
