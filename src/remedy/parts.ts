import { inTableOrder } from '../cpu/features.js'
import type { Part } from './change.js'
import { settingName } from './choose.js'
import type { Knob } from './knob.js'
import { leastLevel } from './merge/lists.js'
import { leastOptions } from './merge/options.js'
import type { Turned } from './turned.js'

/** One part for all that a layer is told in one place. */
export function partsOf(turned: readonly Turned[], variable: string | undefined): Part[] {
  const groups = new Map<string, [Turned, ...Turned[]]>()
  for (const one of turned) {
    const key = `${one.needs[0].layer} ${settingOf(one, variable)}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].map((group) => partOf(group, variable))
}

function partOf(group: readonly [Turned, ...Turned[]], variable: string | undefined): Part {
  const [first] = group
  const [{ layer, name, software }] = first.needs
  const knobs = group.map(({ knob }) => knob)
  const given = (of: (knob: Knob) => string | undefined) => [
    ...new Set(knobs.flatMap((knob) => of(knob) ?? [])),
  ]
  return {
    layer,
    name,
    features: inTableOrder(new Set(group.flatMap(({ features }) => features))),
    setting: settingOf(first, variable),
    tokens: effective(
      first.knob,
      group.flatMap(({ tokens }) => tokens),
    ),
    version: software?.version ?? null,
    assumed:
      software?.version === undefined && knobs.some(({ versions }) => versions !== undefined),
    caveats: given(({ caveat }) => caveat),
    sources: given(({ source }) => source),
    seen: given(({ seen }) => seen),
  }
}

function settingOf({ knob: { place } }: Turned, variable: string | undefined): string {
  return place.kind === 'java' ? (variable ?? '') : settingName(place)
}

/** Of several values of one setting, those that count. */
function effective({ merge }: Knob, tokens: readonly string[]): readonly string[] {
  if (merge.kind === 'options') return leastOptions(tokens)
  if (merge.kind === 'least') return [leastLevel(undefined, tokens, merge.levels)]
  return [...new Set(tokens)]
}
