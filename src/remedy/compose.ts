import { basename } from 'node:path'
import { inTableOrder } from '../cpu/features.js'
import type { ChangeSet, ProgramFlags, Unhelped } from './change.js'
import { chooseKnobs } from './choose.js'
import { javaVariable } from './java-variable.js'
import type { Knob } from './knob.js'
import { mergeValue } from './merge/merge.js'
import { leastOptions, optionsToAdd } from './merge/options.js'
import type { Need, Situation } from './need.js'
import { partsOf } from './parts.js'
import { gather, type Turned } from './turned.js'
import { javaOptions, javaOptionsIn, splitVariable } from './user-settings.js'
import { v8Flags } from './v8-flags.js'

/**
 * One change of the launch for all that was found. What the user set stays, and is part of it. The
 * same needs in another order give the same change.
 */
export function compose(needs: readonly Need[], situation: Situation): ChangeSet {
  const found = needs.map((need) => chooseKnobs(need, situation))
  const turned = gather(found.flatMap(({ choices }) => choices))
  const environment: Record<string, string> = {}
  const flags = new Map<string, string[]>()
  const files = new Map<string, string[]>()
  for (const {
    knob,
    tokens,
    needs: [need],
  } of turned) {
    if (knob.merge.kind === 'variables') {
      for (const token of tokens) {
        const [name, value] = splitVariable(token)
        environment[name] = value
      }
    } else if (knob.place.kind === 'environment') {
      const { name } = knob.place
      const own = environment[name] ?? situation.environment[name]
      environment[name] = mergeValue(own, knob.merge, tokens)
    } else if (knob.place.kind === 'flags') {
      const { program, words } = flagsFor(knob, tokens, need)
      flags.set(program, [...new Set([...(flags.get(program) ?? []), ...words])])
    } else if (knob.place.kind === 'file') {
      const { path } = knob.place
      files.set(path, [...new Set([...(files.get(path) ?? []), ...tokens])])
    }
  }
  const java = turned.filter(({ knob }) => knob.place.kind === 'java')
  const variable = java.length > 0 ? setJavaOptions(java, situation, environment) : undefined
  return {
    environment,
    replaced: replacedIn(environment, turned, situation),
    unmerged: Object.keys(environment).filter((name) => situation.unknown?.includes(name)),
    flags: [...flags].map(([program, words]): ProgramFlags => ({ program, flags: words })),
    files: [...files].map(([path, lines]) => ({ path, lines })),
    ...(turned.some(({ knob }) => knob.place.kind === 'criu') && { cpuCap: 'none' as const }),
    parts: partsOf(turned, variable),
    unhelped: distinct(found.flatMap(({ unhelped }) => unhelped)),
  }
}

/** Whether a change set changes anything. */
export function changesNothing({ parts }: ChangeSet): boolean {
  return parts.length === 0
}

function setJavaOptions(
  turned: readonly Turned[],
  situation: Situation,
  environment: Record<string, string>,
): string {
  const wanted = leastOptions(turned.flatMap(({ tokens }) => tokens))
  const needs = turned.flatMap((one) => one.needs)
  const variable = javaVariable(needs, wanted, situation)
  const own = javaOptionsIn(variable, situation)
  environment[variable] = [...own, ...optionsToAdd(javaOptions(situation), wanted)].join(' ')
  return variable
}

function flagsFor({ place, merge }: Knob, tokens: readonly string[], { program }: Need) {
  if (place.kind !== 'flags') throw new Error('only flags follow a program')
  if (place.program === 'node') return v8Flags(basename(program ?? 'node'), tokens)
  if (place.option === undefined || merge.kind === 'variables') {
    return { program: place.program, words: tokens }
  }
  return { program: place.program, words: [place.option, mergeValue(undefined, merge, tokens)] }
}

/** The user's values that are no part of the new ones: one of several levels cannot be kept. */
function replacedIn(
  environment: Readonly<Record<string, string>>,
  turned: readonly Turned[],
  situation: Situation,
): Record<string, string> {
  const single = turned.flatMap(({ knob: { place, merge }, tokens }) => {
    if (merge.kind === 'variables') return tokens.map((token) => splitVariable(token)[0])
    const isLevel = merge.kind === 'least' && merge.prefix === undefined
    return place.kind === 'environment' && isLevel ? [place.name] : []
  })
  return Object.fromEntries(
    single.flatMap((name) => {
      const own = situation.environment[name]
      return own === undefined || own === environment[name] ? [] : [[name, own]]
    }),
  )
}

function distinct(all: readonly Unhelped[]): Unhelped[] {
  const byLayer = new Map<string, Unhelped>()
  for (const one of all) {
    const key = `${one.layer} ${one.name}`
    const known = byLayer.get(key)
    const features = inTableOrder(new Set([...(known?.features ?? []), ...one.features]))
    byLayer.set(key, { ...one, features })
  }
  return [...byLayer].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
