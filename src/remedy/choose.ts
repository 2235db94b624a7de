import { closure, featureNamed, features as table } from '../cpu/features.js'
import { remediesFor } from './catalogue.js'
import type { Unhelped } from './change.js'
import type { Knob } from './knob.js'
import type { Need, Situation, Software } from './need.js'
import { isSet } from './user-settings.js'
import { isInRange } from './version.js'

/** In `values` of a knob: any feature. */
const any = '*'

/** A knob, and what it is turned for. */
export interface Choice {
  readonly knob: Knob
  readonly need: Need
  readonly features: readonly string[]
}

export interface Choices {
  readonly choices: readonly Choice[]
  readonly unhelped: readonly Unhelped[]
}

/**
 * The knobs that keep a layer from all that the targets lack. A layer that no knob keeps from what it
 * faulted at is not helped.
 */
export function chooseKnobs(need: Need, situation: Situation): Choices {
  const { layer, name, software = {} } = need
  const row = remediesFor(layer)
  const fitting =
    layer === 'criu' && !need.passable
      ? []
      : (row?.knobs ?? []).filter((knob) => fits(knob, software))
  const chosen = new Map<Knob, string[]>()
  const setAlready = new Set<Knob>()
  const needed = need.features.length > 0 ? need.features : [any]
  let helps = false
  for (const feature of new Set([...needed, ...harmfulLack(situation)])) {
    const isNeeded = needed.includes(feature)
    const able = fitting.filter(({ values }) => values[feature] ?? values[any])
    const knob = able.find((one) => !isSet(one, tokensFor(one, [feature]), situation))
    // What a knob does for any feature, it does once.
    if (knob && (isNeeded || knob.values[feature]))
      chosen.set(knob, [...(chosen.get(knob) ?? []), feature])
    if (!isNeeded) continue
    if (knob) helps = true
    else for (const one of able) setAlready.add(one)
  }
  const choices = [...chosen].map(([knob, features]) => ({
    knob,
    need,
    features,
  }))
  const also = (row?.also ?? []).map((other) => chooseKnobs({ ...need, layer: other }, situation))
  if (helps) {
    return { choices: [...choices, ...also.flatMap((one) => one.choices)], unhelped: [] }
  }
  const unhelped = {
    layer,
    name,
    features: need.features,
    why: setAlready.size > 0 ? alreadySet([...setAlready]) : (row?.none ?? 'no setting is known'),
    source: row?.source ?? null,
  }
  return { choices: [], unhelped: [unhelped] }
}

/** What a knob sets for some features, each token once, in the table's order. */
export function tokensFor({ values }: Knob, features: readonly string[]): string[] {
  const ordered = table.map(({ name }) => name).filter((name) => features.includes(name))
  const others = features.filter((name) => !ordered.includes(name))
  const tokens = [...ordered, ...others].flatMap((name) => values[name] ?? values[any] ?? [])
  return [...new Set(tokens)]
}

/** What the source CPU has and the targets lack, as far as code that needs it goes wrong there. */
function harmfulLack({ lacking, source }: Situation): string[] {
  return closure(lacking).filter((name) => {
    const absent = featureNamed(name)?.absent
    return (source?.has(name) ?? true) && absent !== 'harmless' && absent !== 'no-op'
  })
}

function fits({ versions, build }: Knob, software: Software): boolean {
  return (
    (versions === undefined || isInRange(software.version, versions)) &&
    (build === undefined || build === software.build)
  )
}

function alreadySet(knobs: readonly Knob[]): string {
  const names = new Set(knobs.map(({ place }) => settingName(place)))
  return `what would help is set already: ${[...names].join(', ')}`
}

/** The name of a place, for people. */
export function settingName(place: Knob['place']): string {
  switch (place.kind) {
    case 'environment':
      return place.name
    case 'java':
      return 'options of the JVM'
    case 'flags':
      return place.program
    case 'criu':
      return '--cpu-cap'
    case 'file':
      return place.path
  }
}
