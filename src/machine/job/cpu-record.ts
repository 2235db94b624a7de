import { readCpuid } from '../../cpu/cpuid-program.js'
import { flagsOf } from '../../cpu/hidden-flags.js'
import { type Probed, readProbes } from '../../cpu/probes.js'
import type { RegisterState } from '../../cpu/register-state.js'
import { readState } from '../../cpu/state-program.js'
import { type GuestRun, lineOf } from './listen.js'
import { optionalLine, requiredLine, UnreadableRecord } from './record-lines.js'

/** What a job says of the machine that it runs on. */
export interface CpuRecord {
  /** the name that the CPU gives itself */
  readonly model: string
  /** flags of /proc/cpuinfo, also those that its kernel was told to hide */
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
  const [kernel = ''] = requiredLine(run, 'kernel', /^(\S+)$/)
  const state = readState(lineOf(run, 'state') ?? '')
  return { model: model || 'unknown', flags: flagsIn(run), probed, state, kernel }
}

function flagsIn(run: GuestRun): string[] {
  const [listed = ''] = requiredLine(run, 'flags', /^(.+)$/)
  const [hidden = ''] = optionalLine(run, 'hidden', /^(.*)$/) ?? []
  const cpuid = readCpuid(lineOf(run, 'cpuid') ?? '')
  if (hidden !== '' && cpuid === undefined) {
    throw new UnreadableRecord('its kernel hides features, and it did not tell what CPUID says')
  }
  return flagsOf(listed.split(' ').filter(Boolean), hidden.split(','), cpuid ?? new Map())
}
