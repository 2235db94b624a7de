import { orSaid } from '../base/log/or-said.js'
import type { DecodedSigill } from '../trial/thaw/evidence.js'
import { readCrashReport } from './crash-report.js'
import { type Diagnosis, diagnosisOf } from './diagnosis.js'
import type { FaultTarget } from './fault-sentence.js'
import type { Located, Processes } from './processes.js'

/** Explains SIGILLs in the thaws of one checkpoint. */
export interface Diagnoser {
  /** @param reports texts that may contain crash reports of runtimes */
  diagnose(
    sigill: DecodedSigill,
    reports: readonly string[],
    target: FaultTarget,
  ): Promise<Diagnosis>
}

/**
 * @param processes of the checkpoint; undefined: they cannot be read
 * @param say called with what could not be read; the diagnosis then has less detail
 */
export function openDiagnoser(
  processes: Processes | undefined,
  say: (what: string) => void,
): Diagnoser {
  return {
    diagnose: async (sigill, reports, target) => {
      const located = await locate(processes, sigill, say)
      const crashes = reports.flatMap((text) => readCrashReport(text) ?? [])
      return diagnosisOf(sigill, located, crashes, target)
    },
  }
}

const nowhere: Located = { mapped: [] }

async function locate(
  processes: Processes | undefined,
  { lineage, address }: DecodedSigill,
  say: (what: string) => void,
): Promise<Located> {
  const located = await orSaid(say, 'the place of a fault cannot be found', async () => {
    for (const pid of lineage) {
      const place = await processes?.locate(pid, address)
      // A process that was forked since the thaw has the memory of its parent.
      if (place && place.mapped.length > 0) return place
    }
    return nowhere
  })
  return located ?? nowhere
}
