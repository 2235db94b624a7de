import { closeSync, openSync, readSync } from 'node:fs'
import { type Range, rangeAt } from '../../formats/elf/ranges.js'
import type { Area, Saved } from '../../formats/images/space.js'
import type { Place, Sight } from './code-site.js'
import type { Iced } from './iced.js'
import type { Needs } from './needs.js'
import { type Block, Stepper } from './step.js'
import { walk } from './walk.js'

/** Bytes of one process. JITs keep to some hundred millions. */
const most = 512 * 1024 ** 2
/** A routine that asks the CPU what it has tries that out near by: HotSpot's stub does. */
const nearby = 1024
/** One byte each, they are data as often as code; and every CPU since 2006 has them. */
const unsure = 'lahf-lm'

export interface Compiled {
  readonly places: readonly Omit<Place, 'owner'>[]
  /** false: there is more of it than is looked at */
  readonly complete: boolean
}

/**
 * What the code needs that a process made or brought by itself: in anonymous and shared memory.
 * @param entries addresses that are led to
 * @param tell what an instruction needs
 */
export function compiledCode(
  iced: Iced,
  areas: readonly Area[],
  entries: Iterable<number>,
  tell: (stepper: Stepper) => Needs,
): Compiled {
  const executable = areas.filter(({ execute }) => execute)
  const { pieces, complete } = affordable(
    executable.flatMap(({ from, saved }) => (from.kind === 'own' ? saved : [])),
  )
  const steppers = pieces.map((piece) => new Stepper(iced, read(piece)))
  const blocks = steppers.map((stepper) => ({ ...bounds(stepper.block), stepper }))
  const groups = new Map<string, Group>()
  const detecting = new Set<number>()
  try {
    walk({
      entries,
      at: (address) => rangeAt(blocks, address)?.stepper,
      isCode: (address) => rangeAt(executable, address) !== undefined,
      tell,
      found: (address, needs) => {
        if (!needs.includes(unsure)) count(groups, address, needs)
      },
      detects: (address) => {
        for (const one of [-1, 0, 1]) detecting.add(Math.floor(address / nearby) + one)
      },
    })
    const sight = sightIn((address) => rangeAt(blocks, address)?.stepper)
    return { places: placesOf([...groups.values()], detecting, sight), complete }
  } finally {
    for (const stepper of steppers) stepper.free()
  }
}

/** Instructions with the same needs, by the stretch of `nearby` bytes that they lie in. */
interface Group {
  readonly needs: Needs
  readonly stretches: Map<number, Stretch>
}

interface Stretch {
  count: number
  first: number
  last: number
}

function count(groups: Map<string, Group>, address: number, needs: Needs): void {
  const key = needs.join()
  const group = groups.get(key) ?? { needs, stretches: new Map() }
  groups.set(key, group)
  const place = Math.floor(address / nearby)
  const stretch = group.stretches.get(place) ?? { count: 0, first: address, last: address }
  group.stretches.set(place, stretch)
  stretch.count++
  stretch.first = Math.min(stretch.first, address)
  stretch.last = Math.max(stretch.last, address)
}

function placesOf(
  groups: readonly Group[],
  detecting: ReadonlySet<number>,
  sight: (address: number) => Sight,
) {
  return groups.flatMap(({ needs, stretches }) => {
    const used = [...stretches].flatMap(([place, stretch]) =>
      detecting.has(place) ? [] : [stretch],
    )
    const [first, ...others] = used.sort((a, b) => a.first - b.first)
    if (first === undefined) return []
    const seen = sight(first.first)
    return [
      {
        ...{ how: 'compiled' as const, file: undefined },
        count: used.reduce((sum, one) => sum + one.count, 0),
        extent: { start: first.first, end: (others.at(-1) ?? first).last + 1 },
        needs: new Map(needs.map((feature) => [feature, seen])),
      },
    ]
  })
}

function sightIn(at: (address: number) => Stepper | undefined) {
  return (address: number): Sight => ({
    ...{ address, offset: undefined },
    text: at(address)?.text(address) ?? '',
  })
}

function affordable(pieces: readonly Saved[]) {
  let left = most
  const kept = pieces.filter(({ length }) => {
    left -= length
    return left >= 0
  })
  return { pieces: kept, complete: kept.length === pieces.length }
}

function bounds({ start, end }: Range): Range {
  return { start, end }
}

function read({ file, offset, length, start }: Saved): Block {
  const bytes = Buffer.alloc(length)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, bytes, 0, length, offset)
  } finally {
    closeSync(handle)
  }
  return { start, end: start + length, bytes }
}
