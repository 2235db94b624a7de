import { type Probed, readProbes } from '../../cpu/probes.js'
import { type GuestRun, told } from './listen.js'

/** What a job's machine said of itself. */
export interface CpuRecord {
  /** the name that the CPU gives itself */
  readonly model: string
  /** flags of /proc/cpuinfo */
  readonly flags: readonly string[]
  /** what became of the instruction of each feature */
  readonly probed: Probed
  /** the kernel's release */
  readonly kernel: string
}

/** @returns what was said, or what was not, in a clause such as "it did not prove ..." */
export function readCpuRecord(run: GuestRun): CpuRecord | string {
  const model = told(run, 'model')
  const flags = told(run, 'flags')
  const kernel = told(run, 'kernel')
  const probed = readProbes(told(run, 'probed') ?? '')
  if (probed === undefined) return 'it did not prove which instructions it runs'
  if (model === undefined || flags === undefined || kernel === undefined) {
    return 'it did not say which CPU and kernel it has'
  }
  return { model, flags: flags.split(' '), probed, kernel }
}
