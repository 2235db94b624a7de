import type { DecodedSigill } from '../thaw/evidence.js'
import { readCrashReport } from './crash-report.js'
import { type Diagnosis, diagnosisOf } from './diagnosis.js'
import type { FaultTarget } from './fault-sentence.js'
import { type Located, openProcesses, type Processes } from './locate.js'

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
 * @param images folder of CRIU's images
 * @param roots folders that the app saw as `/`, the uppermost first
 * @param toolkit its directory
 * @param say told what could not be looked at: a diagnosis is then poorer, and no verdict changes
 */
export function openDiagnoser(
  images: string,
  roots: readonly string[],
  toolkit: string,
  say: (what: string) => void,
): Diagnoser {
  const processes = open(() => openProcesses(images, roots, toolkit), say)
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

function open<T>(work: () => T, say: (what: string) => void): T | undefined {
  try {
    return work()
  } catch (error) {
    say(`the checkpoint's images cannot be read: ${messageOf(error)}`)
    return undefined
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
