import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { features } from '../../../src/cpu/features.js'
import { catalogue as choosers } from '../../../src/diagnose/catalogue.js'
import { remedies, remediesFor } from '../../../src/remedy/catalogue.js'
import type { Knob } from '../../../src/remedy/knob.js'

const text = v.pipe(v.string(), v.minLength(1))
/** A part of a sentence: it has no full stop, and is on one line. */
const clause = v.pipe(text, v.regex(/^[^\n]*[^.\s]$/))
const version = v.pipe(text, v.regex(/^\d+(\.\d+){0,2}$/))
const variable = v.pipe(text, v.regex(/^[A-Z_][A-Za-z0-9_]*\*?$/))
const feature = v.picklist([...features.map(({ name }) => name), '*'])

const place = v.variant('kind', [
  v.strictObject({ kind: v.literal('environment'), name: variable }),
  v.strictObject({ kind: v.literal('java') }),
  v.strictObject({ kind: v.literal('flags'), program: text, option: v.optional(text) }),
  v.strictObject({ kind: v.literal('criu') }),
  v.strictObject({ kind: v.literal('file'), path: v.pipe(text, v.startsWith('/')) }),
])
const levels = v.pipe(v.array(text), v.minLength(1))
const merge = v.variant('kind', [
  v.strictObject({
    kind: v.literal('tunable'),
    tunable: v.picklist(['glibc.cpu.hwcaps', 'glibc.tune.hwcaps']),
  }),
  v.strictObject({ kind: v.literal('cleared bits'), fields: v.picklist([2, 5]) }),
  v.strictObject({ kind: v.literal('allowed bits') }),
  v.strictObject({ kind: v.literal('list'), by: v.picklist([',', ' ']) }),
  v.strictObject({ kind: v.literal('allowed list') }),
  v.strictObject({ kind: v.literal('least'), levels, prefix: v.optional(text) }),
  v.strictObject({ kind: v.literal('variables') }),
  v.strictObject({ kind: v.literal('options') }),
  v.strictObject({ kind: v.literal('lines') }),
])

/** The form of a token depends on how it is merged. */
const tokens = {
  tunable: /^-[A-Za-z0-9_]+$/,
  'cleared bits': /^[01]:0x[0-9a-f]+$/,
  'allowed bits': /^0x[0-9a-f]+$/,
  list: /^[A-Za-z0-9_.=]+$/,
  'allowed list': /^[a-z0-9_:,]+$/,
  least: /./,
  variables: /^[A-Z_][A-Za-z0-9_]*=\w+$/,
  options: /^-{1,2}[A-Za-z]\S*$/,
  lines: /^[a-z0-9.-]+$/,
} as const

function isWellFormed({ merge, values }: Pick<Knob, 'merge' | 'values'>): boolean {
  const all = Object.values(values).flat()
  if (merge.kind === 'least') return all.every((token) => merge.levels.includes(token))
  return all.every((token) => tokens[merge.kind].test(token))
}

const knob = v.pipe(
  v.strictObject({
    place,
    merge,
    versions: v.optional(
      v.strictObject({ from: v.optional(version), before: v.optional(version) }),
    ),
    build: v.optional(v.literal('crac')),
    values: v.pipe(
      v.record(feature, v.pipe(v.array(text), v.minLength(1))),
      v.check((values) => Object.keys(values).length > 0),
    ),
    caveat: v.optional(clause),
    source: clause,
    seen: v.optional(clause),
  }),
  v.check((one) => isWellFormed(one as unknown as Knob), 'a token has a wrong form'),
)
const row = v.pipe(
  v.strictObject({
    layers: v.pipe(v.array(text), v.minLength(1)),
    knobs: v.array(knob),
    also: v.optional(v.array(text)),
    none: v.optional(clause),
    source: v.optional(clause),
  }),
  v.check(({ knobs, none }) => knobs.length > 0 || none !== undefined, 'it says nothing'),
)

describe('the catalogue of remedies', () => {
  it.each(remedies)('is well formed: $layers', (one) => {
    expect(v.safeParse(row, one).issues).toBeUndefined()
  })

  it('knows each layer that a fault can be of, once', () => {
    const guessed = ['app', 'app-library', 'library', 'jit', 'unknown']
    const ids = [...new Set([...choosers.map(({ id }) => id), ...guessed])]
    expect(remedies.flatMap(({ layers }) => layers).sort()).toEqual(ids.sort())
  })

  it('names no layer that it does not know', () => {
    const also = remedies.flatMap((one) => one.also ?? [])
    expect(also.map(remediesFor)).not.toContain(undefined)
  })

  const place = { kind: 'environment', name: 'X' }
  const source = 'x.c'
  it.each([
    ['a feature', { merge: { kind: 'lines' }, values: { sse9: ['x'] } }],
    ['a token', { merge: { kind: 'cleared bits', fields: 2 }, values: { avx: ['7:0x1'] } }],
    ['a level', { merge: { kind: 'least', levels: ['a'] }, values: { avx: ['b'] } }],
    ['a field', { merge: { kind: 'lines' }, values: { avx: ['x'] }, oops: 1 }],
    ['no value', { merge: { kind: 'lines' }, values: {} }],
  ])('cannot have %s that is wrong', (_, wrong) => {
    const planted = { layers: ['x'], knobs: [{ place, source, ...wrong }] }
    expect(v.safeParse(row, planted).success).toBe(false)
  })
})
