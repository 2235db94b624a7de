import { listNames } from '../../base/text/list.js'
import { bounded } from '../../base/text/text.js'

/** How often a part of a checkpoint's code has one of the two instructions. */
export interface SilentSite {
  readonly instruction: 'LZCNT' | 'TZCNT'
  /** compiled: made at run time, for the source CPU; file: part of a program or library */
  readonly kind: 'compiled' | 'file'
  /** the name of the process, or of the file; one line, not trusted */
  readonly where: string
  readonly count: number
}

/** The instructions of a checkpoint's code that some CPUs run with another meaning. */
export interface SilentCode {
  readonly found: readonly SilentSite[]
  /** What could not be read. One phrase each, one line, not trusted. */
  readonly unread: readonly string[]
}

/** An instruction of the source CPU that a target runs with another meaning, without a fault. */
export interface SilentHazard extends SilentCode {
  /** the feature that the target lacks */
  readonly feature: 'abm' | 'bmi1'
  readonly instruction: 'LZCNT' | 'TZCNT'
  /** What is computed instead. One sentence, without a full stop. */
  readonly effect: string
}

/**
 * Without ABM, F3 0F BD is BSR with a prefix that is ignored; without BMI1, F3 0F BC is BSF.
 * Source: Intel SDM volume 2, LZCNT, TZCNT, BSR and BSF. BSR counts from bit 0 up, LZCNT from the
 * highest bit down: their results add up to the width minus 1, which is odd, so they always differ.
 */
const meanings = [
  {
    feature: 'abm',
    instruction: 'LZCNT',
    effect:
      'it runs as BSR, whose result is the index of the highest set bit instead of the number of zeros above it, another number for every input, and undefined for 0',
  },
  {
    feature: 'bmi1',
    instruction: 'TZCNT',
    effect:
      "it runs as BSF, whose result is the same except for input 0, where it is undefined instead of the operand's width",
  },
] as const

/**
 * The hazards on a target: of the features that the source CPU has and the target lacks.
 * @param source,target features, by the table's names
 */
export function silentHazards(
  code: SilentCode,
  source: ReadonlySet<string>,
  target: ReadonlySet<string>,
): SilentHazard[] {
  return meanings
    .filter(({ feature }) => source.has(feature) && !target.has(feature))
    .map(({ feature, instruction, effect }) => ({
      feature,
      instruction,
      effect,
      unread: code.unread,
      found: code.found.filter((place) => place.instruction === instruction),
    }))
}

/** A hazard in one sentence, without a full stop. @param name of the target */
export function silentWords(hazard: SilentHazard, name: string): string {
  const { instruction, found } = hazard
  const wrong =
    instruction === 'LZCNT'
      ? `LZCNT runs as BSR on ${name} and gives wrong numbers without any fault`
      : `TZCNT runs as BSF on ${name} and is wrong for input 0, without any fault`
  const compiled = found.filter(({ kind }) => kind === 'compiled')
  const files = found.filter(({ kind }) => kind === 'file')
  const clauses = [
    ...(compiled.length > 0 ? [inCompiled(compiled, instruction)] : []),
    ...(files.length > 0 ? [inFiles(files, instruction)] : []),
  ]
  return `${wrong}; ${clauses.length > 0 ? clauses.join(', and ') : noneFound(hazard)}`
}

function inCompiled(places: readonly SilentSite[], instruction: string): string {
  const count = places.reduce((sum, place) => sum + place.count, 0)
  const many = `${count} ${instruction} ${count === 1 ? 'instruction' : 'instructions'}`
  return `the checkpoint's compiled code contains ${many} (${listed(places)})`
}

function inFiles(places: readonly SilentSite[], instruction: string): string {
  const contain = places.length === 1 ? 'contains' : 'contain'
  const harmless =
    instruction === 'LZCNT'
      ? 'in code that may be chosen at run time'
      : 'but compilers also use it where the input is never 0'
  return `${listed(places)} ${contain} some, ${harmless}`
}

function noneFound({ unread }: SilentHazard): string {
  if (unread.length === 0) return "the checkpoint's code contains none"
  return `none was found in the checkpoint's code, but not all of it could be read`
}

/** The names of the three with the most. */
function listed(places: readonly SilentSite[]): string {
  const names = [...places].sort((a, b) => b.count - a.count).map(({ where }) => bounded(where, 60))
  return listNames(names, { most: 3, last: 'and' })
}
