import { orSaid } from '../base/log/or-said.js'
import { type CriuExplanation, explainCriu } from '../checkpoint/engines/criu/explain.js'
import { readRestoreCpu } from '../checkpoint/engines/criu/restore-log.js'
import { explainEngine } from '../checkpoint/engines/said/explain.js'
import type { CpuInfoImage } from '../formats/images/cpuinfo.js'
import type { GuestResult, TargetResult } from '../trial/result.js'
import type { Evidence } from '../trial/thaw/evidence.js'
import { criuFaults, type Fault } from '../trial/verdict/fault.js'
import type { Diagnoser } from './diagnoser.js'
import type { Diagnosis } from './diagnosis.js'
import { explainOverwrite, type OverwriteExplanation } from './explain-overwrite.js'
import type { FaultTarget } from './fault-sentence.js'
import type { Overwrite } from './hazards/overwrite.js'

/** What a fault means. */
export interface Explanation {
  /** for a SIGILL */
  readonly diagnosis?: Diagnosis
  /** for CRIU's errors. All of them have one explanation, which belongs to the most specific error. */
  readonly criu?: CriuExplanation
  /** for the crash of a process */
  readonly overwrite?: OverwriteExplanation
}

/** Explanations by the id of the fault. */
export type Explanations = ReadonlyMap<string, Explanation>

export interface Explaining {
  readonly diagnoser: Diagnoser
  /** CPU information of the checkpoint; undefined: CRIU wrote none */
  readonly cpuinfo: CpuInfoImage | undefined
  /** flags of /proc/cpuinfo of the source CPU */
  readonly sourceFlags: readonly string[]
  /** the stacks that may be overwritten on a target, by its name */
  readonly overwritesOn: (target: string) => readonly Overwrite[]
  /** Called with what could not be explained. */
  readonly say: (what: string) => void
}

/** Explanations read many files in many formats. A failure there must not change the verdict. */
const unexplained = 'a fault cannot be explained'

/** Explains the faults that were seen in the guests of one target. */
export async function explainFaults(
  { target, guests }: TargetResult,
  explaining: Explaining,
): Promise<Explanations> {
  const explained = new Map<string, Explanation>()
  for (const guest of guests) {
    const { verdict, seen, expected } = guest
    const { faults } = verdict
    const { name } = target
    const cpu = { name, features: expected.features }
    await explainInstructions(explained, faults, seen.evidence, cpu, explaining)
    explainCrashes(explained, guest, target.name, explaining)
    orSaid(explaining.say, unexplained, () =>
      explainRefusal(explained, guest, target.name, explaining),
    )
  }
  return explained
}

/** The explanation in one sentence, without a full stop; undefined: there is none. */
export function explanationSentence(explanation: Explanation): string | undefined {
  const { diagnosis, criu, overwrite } = explanation
  return diagnosis?.sentence ?? criu?.words ?? overwrite?.sentence
}

function explainCrashes(
  explained: Map<string, Explanation>,
  { verdict, seen }: GuestResult,
  name: string,
  { overwritesOn }: Explaining,
): void {
  for (const fault of verdict.faults) {
    const overwrite = explainOverwrite(fault, seen, overwritesOn(name), name)
    if (overwrite) explained.set(fault.id, { overwrite })
  }
}

/** Explains those of the faults that are SIGILLs, on a CPU. */
export async function explainInstructions(
  explained: Map<string, Explanation>,
  faults: readonly Fault[],
  evidence: Pick<Evidence, 'sigills' | 'reports'>,
  cpu: FaultTarget,
  { diagnoser, say }: Pick<Explaining, 'diagnoser' | 'say'>,
): Promise<void> {
  const sigills = new Map(evidence.sigills.map((sigill) => [sigill.id, sigill]))
  for (const { id } of faults) {
    const sigill = sigills.get(id)
    if (sigill === undefined || sigill.of === 'other') continue
    await orSaid(say, unexplained, async () => {
      const diagnosis = await diagnoser.diagnose(sigill, evidence.reports, cpu)
      explained.set(id, { diagnosis })
    })
  }
}

/** Explains nothing if the features of the real CPU are not known, as for the control. */
function explainRefusal(
  explained: Map<string, Explanation>,
  { verdict, seen, expected }: GuestResult,
  name: string,
  { cpuinfo, sourceFlags }: Explaining,
): void {
  const { evidence } = seen
  const { features } = expected
  if ((evidence.stage !== 'refused' && evidence.stage !== 'late') || !features) return
  const { errors, by } = evidence.restore
  const found =
    explainEngine(errors, by, { name, target: features }) ??
    explainCriu(
      errors,
      {
        name,
        source: expected.source,
        target: features,
        shortfalls: expected.shortfalls,
        comparable: expected.comparable,
        sourceFlags,
        guestFlags: seen.flags,
        here: readRestoreCpu(seen.criuLog),
      },
      cpuinfo,
    )
  if (found === undefined) return
  const listed = verdict.faults.filter(({ kind }) => kind === 'criu')
  const id = criuFaults(evidence)[found.index]?.id
  // Of very many errors, the verdict lists only some. Then the first of them has the explanation.
  const fault = listed.find((one) => one.id === id) ?? listed[0]
  if (fault) explained.set(fault.id, { criu: found.explanation })
}
