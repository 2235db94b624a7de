import { type Elf, offsetOf } from '../../formats/elf/file.js'
import { functionBounds } from '../../formats/elf/frames.js'
import { lastUpTo, type Range, rangeAt } from '../../formats/elf/ranges.js'
import type { Sight } from './code-site.js'
import type { Iced } from './iced.js'
import type { Needs } from './needs.js'
import { type Flow, Stepper } from './step.js'

/** A function, or a part of one that lies elsewhere. Addresses as the file has them. */
export interface Routine extends Range {
  /** by feature, the first instruction that needs it */
  readonly needs: ReadonlyMap<string, number>
  /** where it calls or jumps to, beyond itself */
  readonly leads: readonly number[]
}

/** Bytes, far more than functions in assembler have, and all of them together. */
const unmarked = { longest: 65_536, all: 32 * 1024 ** 2 }

/** The functions of an ELF file, decoded when they are wanted. Has to be freed. */
export class FileCode {
  private readonly steppers: readonly Stepper[]
  private readonly bounds: readonly Range[]
  private readonly known = new Map<number, Routine>()
  private unmarkedLeft = unmarked.all

  constructor(
    private readonly elf: Elf,
    iced: Iced,
    private readonly tell: (stepper: Stepper) => Needs,
  ) {
    this.steppers = elf.segments
      .filter(({ execute }) => execute)
      .map(({ address, offset, size }) => {
        const bytes = elf.bytes.subarray(offset, offset + size)
        return new Stepper(iced, { start: address, end: address + size, bytes })
      })
    this.bounds = functionBounds(elf)
  }

  /** Where a function lies in the file. */
  extent({ start, end }: Routine): Range {
    const offset = offsetOf(this.elf.segments, start) ?? 0
    return { start: offset, end: offset + end - start }
  }

  /**
   * An instruction for people.
   * @param bias from the file's own addresses to the process's
   */
  sight(address: number, bias: number): Sight {
    return {
      address: address + bias,
      offset: offsetOf(this.elf.segments, address),
      text: this.at(address)?.text(address) ?? '',
    }
  }

  /**
   * The function that begins at an address; undefined where none does. What is written in assembler
   * and in no table counts if it begins on a multiple of 16, as assemblers have it.
   */
  beginningAt(address: number): Routine | undefined {
    const bounds = rangeAt(this.bounds, address)
    if (bounds) return bounds.start === address ? this.decoded(bounds) : undefined
    return address % 16 === 0 ? this.between(address) : undefined
  }

  /** The function that an address lies in. */
  around(address: number): Routine | undefined {
    const bounds = rangeAt(this.bounds, address)
    return bounds ? this.decoded(bounds) : this.between(address)
  }

  /** Whether a call ends at an address, so that it may be returned to. */
  isAfterCall(address: number): boolean {
    return [2, 3, 5, 6, 7].some((length) => {
      const stepper = this.at(address - length)
      if (stepper === undefined || stepper.decode(address - length) !== length) return false
      return stepper.flow(address - length).kind === 'call'
    })
  }

  free(): void {
    for (const stepper of this.steppers) stepper.free()
  }

  private at(address: number): Stepper | undefined {
    return this.steppers.find(({ block }) => address >= block.start && address < block.end)
  }

  private decoded(bounds: Range): Routine {
    return this.keep(bounds, (stepper, found) => {
      const end = Math.min(bounds.end, stepper.block.end)
      for (let address = bounds.start; address < end; ) {
        const length = stepper.decode(address)
        this.note(stepper, address, found)
        address += length
      }
    })
  }

  /** Code that no table has: up to an end that no branch before it leads beyond. */
  private between(start: number): Routine | undefined {
    if (this.at(start) === undefined || this.unmarkedLeft <= 0) return undefined
    const next = this.bounds[lastUpTo(this.bounds, start) + 1]?.start ?? Number.POSITIVE_INFINITY
    const bounds = { start, end: Math.min(next, start + unmarked.longest) }
    return this.keep(bounds, (stepper, found) => {
      let reached = start
      for (let address = start; address < Math.min(bounds.end, stepper.block.end); ) {
        const length = stepper.decode(address)
        const flow = this.note(stepper, address, found)
        if (flow.kind === 'none') return
        const target = 'target' in flow ? flow.target : undefined
        if (flow.kind !== 'call' && target !== undefined && target < bounds.end) {
          reached = Math.max(reached, target)
        }
        address += length
        this.unmarkedLeft -= length
        if (flow.kind === 'end' && address > reached) return
      }
    })
  }

  private note(stepper: Stepper, address: number, found: Finds): Flow {
    const flow = stepper.flow(address)
    found.needs(address, this.tell(stepper))
    if (stepper.asksCpu) found.detects()
    if ('target' in flow && flow.target !== undefined) found.leads(flow.target)
    return flow
  }

  private keep(bounds: Range, decode: (stepper: Stepper, found: Finds) => void): Routine {
    const known = this.known.get(bounds.start)
    if (known) return known
    const found = new Finds(bounds)
    const stepper = this.at(bounds.start)
    if (stepper) decode(stepper, found)
    const result = found.result()
    this.known.set(bounds.start, result)
    return result
  }
}

class Finds {
  private readonly byFeature = new Map<string, number>()
  private readonly targets = new Set<number>()
  private asksCpu = false

  constructor(private readonly bounds: Range) {}

  needs(address: number, features: Needs): void {
    for (const feature of features) {
      if (!this.byFeature.has(feature)) this.byFeature.set(feature, address)
    }
  }

  leads(target: number): void {
    if (target < this.bounds.start || target >= this.bounds.end) this.targets.add(target)
  }

  detects(): void {
    this.asksCpu = true
  }

  /** What asks the CPU itself before it goes on does not fault. */
  result(): Routine {
    const needs = this.asksCpu ? new Map() : this.byFeature
    return { ...this.bounds, needs, leads: [...this.targets] }
  }
}
