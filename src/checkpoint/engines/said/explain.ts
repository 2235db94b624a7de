import { listNames } from '../../../base/text/list.js'
import type { CriuExplanation, ExplainedError } from '../criu/explain.js'
import { meaningOf, recognisedIn } from './messages.js'
import { type EngineRefusal, engineRefusal } from './refusal.js'

/** The target that an engine refused. */
export interface RefusedTarget {
  readonly name: string
  /** of the real CPU */
  readonly target: ReadonlySet<string>
}

/**
 * Explains why an engine that is not CRIU did not restore.
 * @param by who said the errors, unless that was CRIU
 * @returns undefined: CRIU's errors tell more
 */
export function explainEngine(
  errors: readonly string[],
  by: string | undefined,
  cpu: RefusedTarget,
): ExplainedError | undefined {
  const refusal = engineRefusal(errors, cpu.target)
  if (refusal) return { index: refusal.index, explanation: ofRefusal(refusal, cpu) }
  const [error] = errors
  if (by === undefined || error === undefined) return undefined
  const [known] = recognisedIn(error)
  const means = (known && meaningOf(known)) ?? error
  const words = `${by} failed, but not because of the CPU: ${means}`
  return { index: 0, explanation: { error, about: 'other', words, ...nothing } }
}

const nothing = { differs: [], benign: [], onlyGuest: [] }

function ofRefusal(
  { by, error, real, because, unknown }: EngineRefusal,
  { name, target }: RefusedTarget,
): CriuExplanation {
  const onlyGuest = because.filter((feature) => target.has(feature))
  return {
    error,
    about: 'cpu',
    words: sentence(by, name, { error, real, because, unknown }),
    difference: real ? 'real' : because.length > 0 ? 'guest' : 'unknown',
    differs: [...because, ...unknown],
    benign: [],
    onlyGuest,
  }
}

function sentence(
  by: string,
  name: string,
  { error, real, because, unknown }: Pick<EngineRefusal, 'error' | 'real' | 'because' | 'unknown'>,
): string {
  if (real)
    return `${by} refuses ${name}: it lacks ${listed(because)}, which the checkpoint's CPU had`
  const of = because.length === 1 ? 'it' : 'them'
  if (because.length > 0) {
    return `${by} refuses this guest, which lacks ${listed(because)}; a real ${name} has ${of}`
  }
  const [known] = recognisedIn(error)
  const means = known && meaningOf(known)
  const why = means ?? (unknown.length > 0 ? `it lacks ${listed(unknown)}` : error)
  return `${by} refuses this guest: ${why}; whether it would refuse a real ${name} is not known`
}

function listed(names: readonly string[]): string {
  return listNames(names, { most: 6, last: 'and' })
}
