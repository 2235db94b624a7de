import { readFileSync } from 'node:fs'

/**
 * How much slower than usual everything is here: where this machine is itself a guest under TCG,
 * by an order of magnitude and more.
 * @param cpuinfo text of /proc/cpuinfo; `QEMU TCG CPU` is how TCG's `max` names itself
 */
export function slowness(cpuinfo: string): number {
  return /^model name\s*: QEMU TCG CPU/m.test(cpuinfo) ? 30 : 1
}

/** Of this machine. */
export function slownessHere(): number {
  return slowness(readFileSync('/proc/cpuinfo', 'utf8'))
}
