import { shareSettings } from '../catalogue.js'
import type { ChangeSet } from '../change.js'
import { changesNothing } from '../compose.js'
import type { Need } from '../need.js'
import { isSameChange } from './apply.js'
import { type Attempt, passedIn, type Try } from './attempt.js'

/** What a proof is made with. */
export interface Proving {
  /** what was found in the checkpoint that fails */
  readonly needs: readonly Need[]
  /** layers whose code, or whose refusal, ended the app on a target */
  readonly decisive: ReadonlySet<string>
  /** names of the targets to try */
  readonly targets: readonly string[]
  readonly compose: (needs: readonly Need[]) => ChangeSet
  /** whether a change can be applied */
  readonly canApply: (changes: ChangeSet) => boolean
  /** Takes a checkpoint with a change, and thaws it on some targets. */
  readonly attempt: (changes: ChangeSet, targets: readonly string[]) => Promise<Attempt>
}

const mostRounds = 4
/** Each costs a checkpoint and its thaws. */
const mostLeftOut = 4

/**
 * Tries a change, and where a further layer shows then, that with a change for it, and so on.
 * @param tries where each attempt goes as soon as it is over
 */
export async function tryInRounds(proving: Proving, tries: Try[]): Promise<void> {
  const { compose, canApply, attempt, targets } = proving
  let needs = proving.needs
  let changes = compose(needs)
  for (let round = 1; round <= mostRounds; round++) {
    const one = { needs, changes, attempt: await attempt(changes, targets) }
    tries.push(one)
    if (one.attempt.kind !== 'thawed' || passedIn(one).length === targets.length) break
    const more = [...needs, ...one.attempt.needs]
    const next = compose(more)
    if (isSameChange(next, changes) || !canApply(next)) break
    needs = more
    changes = next
  }
}

/** Leaves out of what was proven what may not be needed, layer by layer. */
export async function leaveOut(
  { compose, attempt, decisive }: Proving,
  tries: Try[],
): Promise<void> {
  const best = bestOf(tries)
  if (best === undefined) return
  const passed = passedIn(best)
  let { needs, changes } = best
  for (const layer of layersInDoubt(tries, decisive).slice(0, mostLeftOut)) {
    const fewer = needs.filter((need) => !shareSettings(need.layer, layer))
    const smaller = compose(fewer)
    if (changesNothing(smaller) || isSameChange(smaller, changes)) continue
    const one = {
      needs: fewer,
      changes: smaller,
      without: layer,
      attempt: await attempt(smaller, passed),
    }
    tries.push(one)
    if (one.attempt.kind === 'machinery') return
    if (passedIn(one).length < passed.length) continue
    needs = fewer
    changes = smaller
  }
}

/** The round with the most passes, of these the first; undefined: none has any. */
export function bestOf(tries: readonly Try[]): Try | undefined {
  const passes = (one: Try) => passedIn(one).length
  const rounds = tries.filter(({ without }) => without === undefined)
  const most = Math.max(0, ...rounds.map(passes))
  return most === 0 ? undefined : rounds.find((one) => passes(one) === most)
}

/**
 * Layers of the best round that may not be needed. One that ended the app on a target while nothing
 * was set for it is needed; so is what the last round added, without which the one before did not pass.
 */
export function layersInDoubt(tries: readonly Try[], decisive: ReadonlySet<string>): string[] {
  const best = bestOf(tries)
  if (best === undefined) return []
  const rounds = tries.slice(0, tries.indexOf(best))
  const before = rounds.at(-1)
  const ended = rounds.flatMap(({ attempt }) =>
    attempt.kind === 'thawed' ? attempt.targets.map(({ left }) => left?.layer) : [],
  )
  const layers = new Set(best.changes.parts.map(({ layer }) => layer))
  return [...layers].filter((layer) => {
    const isIn = (all: readonly Need[]) => all.some((need) => shareSettings(need.layer, layer))
    const isAdded = before !== undefined && !isIn(before.needs)
    const hasEnded = [...decisive, ...ended].some((one) => one && shareSettings(one, layer))
    return isIn(best.needs) && !isAdded && !hasEnded
  })
}
