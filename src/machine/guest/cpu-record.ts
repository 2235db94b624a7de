import { type Probed, readProbes } from '../../cpu/probes.js'
import { type GuestRun, lineOf } from './listen.js'

/** CPU and kernel of the machine that a job ran on, from its record. */
export interface CpuRecord {
  /** the name that the CPU gives itself */
  readonly model: string
  /** flags of /proc/cpuinfo */
  readonly flags: readonly string[]
  /** what the instruction of each feature did */
  readonly probed: Probed
  /** the kernel's release */
  readonly kernel: string
}

/** @returns the CPU record, or what is missing from it, as a clause such as "it did not prove ..." */
export function readCpuRecord(run: GuestRun): CpuRecord | string {
  const model = lineOf(run, 'model')
  const flags = lineOf(run, 'flags')
  const kernel = lineOf(run, 'kernel')
  const probed = readProbes(lineOf(run, 'probed') ?? '')
  if (probed === undefined) return 'it did not prove which instructions it runs'
  if (model === undefined || flags === undefined || kernel === undefined) {
    return 'it did not say which CPU and kernel it has'
  }
  return { model, flags: flags.split(' '), probed, kernel }
}
