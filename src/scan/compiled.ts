import { closeSync, openSync, readSync } from 'node:fs'
import type { Iced } from './iced.js'
import type { Needs } from './needs.js'
import type { Place, Sight } from './place.js'
import { type Range, rangeAt } from './ranges.js'
import type { Area, Saved } from './space.js'
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
  const found: { readonly address: number; readonly needs: Needs }[] = []
  const detections: Range[] = []
  try {
    walk({
      entries,
      at: (address) => rangeAt(blocks, address)?.stepper,
      isCode: (address) => rangeAt(executable, address) !== undefined,
      tell,
      found: (address, needs) => {
        if (!needs.includes(unsure)) found.push({ address, needs })
      },
      detects: (address) => detections.push({ start: address - nearby, end: address + nearby }),
    })
    const used = found.filter(
      ({ address }) => !detections.some(({ start, end }) => address >= start && address < end),
    )
    const sight = sightIn((address) => rangeAt(blocks, address)?.stepper)
    return { places: placesOf(used, sight), complete }
  } finally {
    for (const stepper of steppers) stepper.free()
  }
}

function placesOf(
  used: readonly { readonly address: number; readonly needs: Needs }[],
  sight: (address: number) => Sight,
) {
  const groups = new Map<string, { needs: Needs; addresses: number[] }>()
  for (const { address, needs } of used) {
    const key = needs.join()
    const group = groups.get(key) ?? { needs, addresses: [] }
    group.addresses.push(address)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ needs, addresses }) => {
    const start = addresses.reduce((least, one) => Math.min(least, one))
    const last = addresses.reduce((most, one) => Math.max(most, one))
    const first = sight(start)
    return {
      ...{ how: 'compiled' as const, file: undefined, count: addresses.length },
      extent: { start, end: last + 1 },
      needs: new Map(needs.map((feature) => [feature, first])),
    }
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
