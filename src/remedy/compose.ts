import { basename } from 'node:path'
import { inTableOrder } from '../cpu/features.js'
import { remedies } from './catalogue.js'
import type { ChangeSet, Part, ProgramFlags, Unhelped } from './change.js'
import { type Choice, chooseKnobs, settingName, tokensFor } from './choose.js'
import { javaVariable } from './java-variable.js'
import type { Knob } from './knob.js'
import { leastLevel } from './merge/lists.js'
import { mergeValue } from './merge/merge.js'
import { leastOptions, optionsToAdd, splitOptions } from './merge/options.js'
import type { Need, Situation } from './need.js'
import { javaOptions, splitVariable } from './user-settings.js'
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
    flags: [...flags].map(([program, words]): ProgramFlags => ({ program, flags: words })),
    files: [...files].map(([path, lines]) => ({ path, lines })),
    ...(turned.some(({ knob }) => knob.place.kind === 'criu') && { cpuCap: 'none' as const }),
    parts: turned.map((one) => partOf(one, variable)),
    unhelped: distinct(found.flatMap(({ unhelped }) => unhelped)),
  }
}

/** Whether a change set changes anything. */
export function changesNothing({ parts }: ChangeSet): boolean {
  return parts.length === 0
}

/** A knob, and all that it is turned for. */
interface Turned {
  readonly knob: Knob
  readonly needs: readonly [Need, ...Need[]]
  readonly features: readonly string[]
  readonly tokens: readonly string[]
}

/** Each knob once, in the catalogue's order. */
function gather(choices: readonly Choice[]): Turned[] {
  return remedies
    .flatMap(({ knobs }) => knobs)
    .flatMap((knob): Turned[] => {
      const own = choices.filter((one) => one.knob === knob)
      const [first, ...more] = own.map(({ need }) => need).sort(byName)
      if (first === undefined) return []
      const wanted = new Set(own.flatMap(({ features }) => features))
      const tokens = tokensFor(knob, [...wanted])
      return [{ knob, needs: [first, ...more], features: inTableOrder(wanted), tokens }]
    })
}

function byName(one: Need, other: Need): number {
  const key = ({ layer, name, software, program }: Need) =>
    [layer, name, software?.version ?? '', program ?? ''].join(' ')
  return key(one) < key(other) ? -1 : 1
}

function setJavaOptions(
  turned: readonly Turned[],
  situation: Situation,
  environment: Record<string, string>,
): string {
  const wanted = leastOptions(turned.flatMap(({ tokens }) => tokens))
  const needs = turned.flatMap((one) => one.needs)
  const variable = javaVariable(needs, wanted, situation)
  const own = splitOptions(situation.environment[variable] ?? '')
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

function partOf({ knob, needs, features, tokens }: Turned, variable: string | undefined): Part {
  const [{ layer, name, software }] = needs
  return {
    layer,
    name,
    features,
    setting: knob.place.kind === 'java' ? (variable ?? '') : settingName(knob.place),
    tokens: effective(knob, tokens),
    version: software?.version ?? null,
    caveat: knob.caveat ?? null,
    source: knob.source,
    seen: knob.seen ?? null,
  }
}

/** Of several values of one setting, those that count. */
function effective({ merge }: Knob, tokens: readonly string[]): readonly string[] {
  if (merge.kind === 'options') return leastOptions(tokens)
  return merge.kind === 'least' ? [leastLevel(undefined, tokens, merge.levels)] : tokens
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
