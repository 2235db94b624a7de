import { type Probed, readProbes } from '../../cpu/probes.js'
import type { RegisterState } from '../../cpu/register-state.js'
import { readState } from '../../cpu/state-program.js'
import { type GuestRun, lineOf } from './listen.js'
import { requiredLine, UnreadableRecord } from './record-lines.js'

/** What a job says of the machine that it runs on. */
export interface CpuRecord {
  /** the name that the CPU gives itself */
  readonly model: string
  /** flags of /proc/cpuinfo */
  readonly flags: readonly string[]
  /** what the instruction of each feature did */
  readonly probed: Probed
  /** the register state that the kernel saves; undefined: it does not say */
  readonly state: RegisterState | undefined
  /** release of the kernel */
  readonly kernel: string
}

/**
 * Reads the words of cpu.sh and job.sh.
 * @throws UnreadableRecord where one is missing: a guest that does not prove its CPU proves nothing
 */
export function readCpuRecord(run: GuestRun): CpuRecord {
  const probed = readProbes(lineOf(run, 'probed') ?? '')
  if (probed === undefined) {
    throw new UnreadableRecord('it did not prove which instructions it runs')
  }
  const [model = ''] = requiredLine(run, 'model', /^(.*)$/)
  const [flags = ''] = requiredLine(run, 'flags', /^(.+)$/)
  const [kernel = ''] = requiredLine(run, 'kernel', /^(\S+)$/)
  const listed = flags.split(' ').filter(Boolean)
  const state = readState(lineOf(run, 'state') ?? '')
  return { model: model || 'unknown', flags: listed, probed, state, kernel }
}
