import { readFileSync } from 'node:fs'

/** The text of this machine's /proc/cpuinfo. */
export function cpuinfoHere(): string {
  return readFileSync('/proc/cpuinfo', 'utf8')
}
