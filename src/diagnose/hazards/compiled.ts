import { rangeAt } from '../../formats/elf/ranges.js'
import type { Area, SavedPiece } from '../../formats/images/areas.js'
import type { CodeSite, InstructionRef } from './code-site.js'
import { bytesOfFile } from './file-bytes.js'
import type { Iced } from './iced.js'
import type { Needs } from './needs.js'
import { type Block, Stepper } from './step.js'
import { walk } from './walk.js'

/** Bytes of one process. JITs are limited to a few hundred million. */
const mostCode = 512 * 1024 ** 2
/** Bytes. A routine that executes CPUID also tries the features that it found: HotSpot's stub does. */
const nearby = 1024
/** LAHF and SAHF are one byte each: as often data as code. Every CPU since 2006 has them. */
const unsure = 'lahf-lm'

export interface CompiledCode {
  readonly sites: readonly Omit<CodeSite, 'owner'>[]
  /** false: there is more of it than is looked at */
  readonly complete: boolean
}

/**
 * What the code in a process's own memory needs: anonymous and shared memory, where JITs put it.
 * @param entries addresses that something in the process points to
 * @param needsAt what the instruction needs that was decoded last
 */
export function compiledCode(
  iced: Iced,
  areas: readonly Area[],
  entries: Iterable<number>,
  needsAt: (stepper: Stepper) => Needs,
): CompiledCode {
  const executable = areas.filter(({ execute }) => execute)
  const { pieces, complete } = affordable(
    executable.flatMap(({ from, saved }) => (from.kind === 'own' ? saved : [])),
  )
  const steppers = pieces.map((piece) => new Stepper(iced, readPiece(piece)))
  const blocks = steppers.map((stepper) => ({
    start: stepper.block.start,
    end: stepper.block.end,
    stepper,
  }))
  const stepperAt = (address: number) => rangeAt(blocks, address)?.stepper
  const groups = new Map<string, Group>()
  const detecting = new Set<number>()
  try {
    walk({
      entries,
      stepperAt,
      isCode: (address) => rangeAt(executable, address) !== undefined,
      needsAt,
      onNeeds: (address, needs) => {
        if (!needs.includes(unsure)) count(groups, address, needs)
      },
      onCpuid: (address) => {
        for (const one of [-1, 0, 1]) detecting.add(Math.floor(address / nearby) + one)
      },
    })
    const refTo = (address: number) => ({
      address,
      offset: undefined,
      text: stepperAt(address)?.text(address) ?? '',
    })
    return { sites: sitesOf([...groups.values()], detecting, refTo), complete }
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
  const index = Math.floor(address / nearby)
  const stretch = group.stretches.get(index) ?? { count: 0, first: address, last: address }
  group.stretches.set(index, stretch)
  stretch.count++
  stretch.first = Math.min(stretch.first, address)
  stretch.last = Math.max(stretch.last, address)
}

/** One site for each group, without the stretches in which the CPU is asked what it has. */
function sitesOf(
  groups: readonly Group[],
  detecting: ReadonlySet<number>,
  refTo: (address: number) => InstructionRef,
): Omit<CodeSite, 'owner'>[] {
  return groups.flatMap(({ needs, stretches }) => {
    const used = [...stretches]
      .flatMap(([index, stretch]) => (detecting.has(index) ? [] : [stretch]))
      .sort((a, b) => a.first - b.first)
    const [first] = used
    if (first === undefined) return []
    const ref = refTo(first.first)
    return [
      {
        how: 'compiled' as const,
        file: undefined,
        count: used.reduce((sum, one) => sum + one.count, 0),
        extent: { start: first.first, end: (used.at(-1) ?? first).last + 1 },
        needs: new Map(needs.map((feature) => [feature, ref])),
      },
    ]
  })
}

function affordable(pieces: readonly SavedPiece[]) {
  let left = mostCode
  const kept = pieces.filter(({ length }) => {
    left -= length
    return left >= 0
  })
  return { pieces: kept, complete: kept.length === pieces.length }
}

function readPiece({ file, offset, length, start }: SavedPiece): Block {
  return { start, end: start + length, bytes: bytesOfFile(file, offset, length) }
}
