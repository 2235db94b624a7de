import { constants } from 'node:os'

/** Linux's name for a signal's number, such as SIGKILL. */
export function signalName(signal: number): string {
  return known(signal) ?? `signal ${signal}`
}

/**
 * How a program ended, as a clause after its name.
 * @param status as a shell reports it: 128 + N is death by signal N
 */
export function describeStatus(status: number): string {
  const signal = status > 128 ? known(status - 128) : undefined
  return signal ? `was killed by ${signal} (status ${status})` : `exited with ${status}`
}

function known(signal: number): string | undefined {
  return Object.entries(constants.signals).find(([, number]) => number === signal)?.[0]
}
