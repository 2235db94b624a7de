import type { CriuCpus } from '../checkpoint/engines/criu/differences.js'
import type { CriuExplanation } from '../checkpoint/engines/criu/explain.js'
import { explainCriu } from '../checkpoint/engines/criu/explain.js'
import type { CpuInfoImage } from '../formats/images/cpuinfo.js'
import type { Evidence } from '../trial/thaw/evidence.js'
import { addressWords, bytesWords, type Fault } from '../trial/verdict/fault.js'
import type { Diagnoser } from './diagnoser.js'
import type { Diagnosis } from './diagnosis.js'
import type { FaultTarget } from './fault-sentence.js'

/** What a fault means, as far as it is known. */
export interface Explanation {
  /** of an instruction */
  readonly diagnosis?: Diagnosis
  /** of CRIU's first telling error */
  readonly criu?: CriuExplanation
}

/**
 * Explains the faults of one thaw: each instruction, and CRIU's errors as one.
 * @param cpus undefined: of the control, where nothing is missing
 */
export async function explain(
  faults: readonly Fault[],
  evidence: Evidence,
  target: FaultTarget,
  explaining: Explaining,
): Promise<ReadonlyMap<Fault, Explanation>> {
  const explained = new Map<Fault, Explanation>()
  try {
    await explainEach(explained, faults, evidence, target, explaining)
  } catch (error) {
    // The verdict stands, whatever of these many files and formats was not understood.
    explaining.say(`not all can be explained: ${error instanceof Error ? error.stack : error}`)
  }
  return explained
}

async function explainEach(
  explained: Map<Fault, Explanation>,
  faults: readonly Fault[],
  evidence: Evidence,
  target: FaultTarget,
  { diagnoser, cpus, cpuinfo }: Explaining,
): Promise<void> {
  for (const fault of faults) {
    const sigill = evidence.sigills.find(
      (one) =>
        fault.kind === 'sigill' &&
        one.pid === fault.pid &&
        addressWords(one.address) === fault.address &&
        bytesWords(one.bytes) === fault.bytes,
    )
    if (sigill === undefined || sigill.of === 'other') continue
    explained.set(fault, {
      diagnosis: await diagnoser.diagnose(sigill, evidence.reports, target),
    })
  }
  const refusals = faults.filter(({ kind }) => kind === 'criu')
  const criu = cpus && explainCriu(evidence.criu?.errors ?? [], cpus, cpuinfo)
  const refusal = refusals.find(({ message }) => message === criu?.error) ?? refusals[0]
  if (refusal && criu) explained.set(refusal, { criu })
}

export interface Explaining {
  readonly diagnoser: Diagnoser
  readonly cpus: CriuCpus | undefined
  /** of the checkpoint, where CRIU wrote one */
  readonly cpuinfo: CpuInfoImage | undefined
  /** told what could not be explained */
  readonly say: (what: string) => void
}

/** The one sentence, without a full stop; undefined where there is none. */
export function sentenceOf({ diagnosis, criu }: Explanation): string | undefined {
  return diagnosis?.sentence ?? criu?.words
}
