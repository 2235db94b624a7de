import { listNames } from '../base/text/list.js'
import { featureWords } from '../cpu/feature-names.js'
import { featuresBeyond } from '../cpu/register-state.js'
import type { GuestResult } from '../trial/result.js'
import type { Fault } from '../trial/verdict/fault.js'
import { type Chooser, chooser } from './catalogue.js'
import type { Overwrite } from './hazards/overwrite.js'

/** Why a process may have crashed: its dynamic linker overwrote the stack. As in report.json. */
export interface OverwriteExplanation extends Pick<Overwrite, 'reserved' | 'saved' | 'features'> {
  /** one sentence, without a full stop */
  readonly sentence: string
  readonly layer: Chooser['layer']
  /** id in the catalogue */
  readonly id: string
  /** for people */
  readonly name: string
  /** It is a guess: the crash fits, but nobody saw the write. */
  readonly certain: false
}

/** How a process ends whose stack has other values than it wrote. */
const crashes: readonly string[] = ['SIGSEGV', 'SIGBUS', 'SIGABRT']

/**
 * Explains the crash of a process that may bind functions with too little room for the registers
 * that the guest saves. undefined: that does not explain it
 * @param overwrites foreseen on the target
 */
export function explainOverwrite(
  fault: Fault,
  { state }: GuestResult['seen'],
  overwrites: readonly Overwrite[],
  target: string,
): OverwriteExplanation | undefined {
  if (fault.kind !== 'signal' || !crashes.includes(fault.signal)) return undefined
  const saved = featuresBeyond(state)
  const found = overwrites.find(
    ({ pid, features }) => pid === fault.pid && features.every((name) => saved.includes(name)),
  )
  if (found === undefined) return undefined
  const { layer, id, name } = chooser('glibc-dl-runtime-resolve')
  return {
    sentence: `probably ${name} overwrote the stack when a function was called for the first time: ${roomSentence(found, target)}`,
    layer,
    id,
    name,
    certain: false,
    reserved: found.reserved,
    saved: found.saved,
    features: found.features,
  }
}

/** What is saved where, as a clause. */
export function roomSentence(
  { reserved, saved, features }: Pick<Overwrite, 'reserved' | 'saved' | 'features'>,
  target: string,
): string {
  const bytes = (count: number) => count.toLocaleString('en')
  const words = listNames(featureWords(features, undefined), { last: 'and' })
  return `it saves ${bytes(saved)} bytes of registers on ${target}, with those of ${words}, where it reserved ${bytes(reserved)} for the source CPU`
}
