import { cpuinfoHere } from './cpuinfo.js'

/**
 * How much longer everything takes on a machine. A guest under TCG is slower by an order of
 * magnitude and more.
 * @param cpuinfo text of /proc/cpuinfo; `QEMU TCG CPU` is the model name of TCG's `max`
 */
export function slowness(cpuinfo: string): number {
  return /^model name\s*: QEMU TCG CPU/m.test(cpuinfo) ? 30 : 1
}

/** Of this machine. */
export function slownessHere(): number {
  return slowness(cpuinfoHere())
}
