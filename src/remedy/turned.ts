import { inTableOrder } from '../cpu/features.js'
import { remedies } from './catalogue.js'
import { type Choice, tokensFor } from './choose.js'
import type { Knob } from './knob.js'
import type { Need } from './need.js'

/** A knob, and all that it is turned for. */
export interface Turned {
  readonly knob: Knob
  readonly needs: readonly [Need, ...Need[]]
  readonly features: readonly string[]
  readonly tokens: readonly string[]
}

/** Each knob once, in the catalogue's order. */
export function gather(choices: readonly Choice[]): Turned[] {
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
