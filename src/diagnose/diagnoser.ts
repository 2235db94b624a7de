import { messageOf } from '../base/text/error-message.js'
import type { DecodedSigill } from '../trial/thaw/evidence.js'
import { readCrashReport } from './crash-report.js'
import { type Diagnosis, diagnosisOf } from './diagnosis.js'
import type { FaultTarget } from './fault-sentence.js'
import type { Located, Processes } from './processes.js'

/** Explains the SIGILLs of one checkpoint's thaws. */
export interface Diagnoser {
  /** @param reports texts in which runtimes may have written of their crashes */
  diagnose(
    sigill: DecodedSigill,
    reports: readonly string[],
    target: FaultTarget,
  ): Promise<Diagnosis>
}

/**
 * @param processes of the checkpoint; undefined: they cannot be read
 * @param say told what could not be looked at: a diagnosis is then poorer, and no verdict changes
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
  try {
    for (const pid of lineage) {
      const located = await processes?.locate(pid, address)
      // What was forked since the thaw has the memory of the one that forked it.
      if (located && located.mapped.length > 0) return located
    }
  } catch (error) {
    say(`where a fault lies is not known: ${messageOf(error)}`)
  }
  return nowhere
}
