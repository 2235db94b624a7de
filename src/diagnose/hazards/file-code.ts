import type { Elf } from '../../formats/elf/file.js'
import { functionBounds } from '../../formats/elf/frames.js'
import { isGo } from '../../formats/elf/notes.js'
import { lastUpTo, type Range, rangeAt } from '../../formats/elf/ranges.js'
import { offsetOf } from '../../formats/elf/segments.js'
import type { InstructionRef } from './code-site.js'
import { neededByEveryCall } from './every-call.js'
import type { Iced } from './iced.js'
import { type Needs, onlyOnRequest } from './needs.js'
import { type Flow, Stepper } from './step.js'

/** A function, or a part of one that lies elsewhere. Addresses are the file's own. */
export interface Routine extends Range {
  /** by feature, the first instruction that needs it */
  readonly needs: ReadonlyMap<string, number>
  /** targets of its calls and jumps outside itself */
  readonly targets: readonly number[]
}

/**
 * Limits for functions without known bounds, in bytes: of each, and of all together. Far more than
 * functions written in assembler have.
 */
const unbounded = { longest: 65_536, all: 32 * 1024 ** 2 }
/** Instructions that are followed to learn what every call needs. libc's variants have some 20,000. */
const mostFollowed = 5_000_000

/** The functions of an ELF file, each decoded when it is first needed. Has to be freed. */
export class FileCode {
  /** whether Go's linker made the file */
  readonly isGo: boolean
  private readonly steppers: readonly Stepper[]
  private readonly bounds: readonly Range[]
  private readonly known = new Map<number, Routine>()
  private unboundedLeft = unbounded.all
  private followedLeft = mostFollowed

  /** @param needsAt what the instruction needs that was decoded last */
  constructor(
    private readonly elf: Elf,
    iced: Iced,
    private readonly needsAt: (stepper: Stepper) => Needs,
  ) {
    this.steppers = elf.segments
      .filter(({ execute }) => execute)
      .map(({ address, offset, size }) => {
        const bytes = elf.bytes.subarray(offset, offset + size)
        return new Stepper(iced, { start: address, end: address + size, bytes })
      })
    this.bounds = functionBounds(elf)
    this.isGo = isGo(elf)
  }

  /** The offsets of a function in the file. */
  extent({ start, end }: Routine): Range {
    const offset = offsetOf(this.elf.segments, start) ?? 0
    return { start: offset, end: offset + end - start }
  }

  /** @param bias what the process adds to the file's own addresses */
  instructionAt(address: number, bias: number): InstructionRef {
    return {
      address: address + bias,
      offset: offsetOf(this.elf.segments, address),
      text: this.stepperAt(address)?.text(address) ?? '',
    }
  }

  /**
   * The function that begins at an address; undefined where none does. A function without known
   * bounds, written in assembler, must begin at a multiple of 16, as assemblers align functions.
   */
  beginningAt(address: number): Routine | undefined {
    const bounds = rangeAt(this.bounds, address)
    if (bounds) return bounds.start === address ? this.decoded(bounds) : undefined
    return address % 16 === 0 ? this.withoutBounds(address) : undefined
  }

  /** The function that contains an address. */
  around(address: number): Routine | undefined {
    const bounds = rangeAt(this.bounds, address)
    return bounds ? this.decoded(bounds) : this.withoutBounds(address)
  }

  /** The features of which every call of the function that begins at an address needs each. */
  neededByEveryCall(address: number): readonly string[] {
    if (rangeAt(this.bounds, address)?.start !== address) return []
    const paths = {
      stepperAt: (one: number) => this.stepperAt(one),
      needsAt: this.needsAt,
      goesOn: () => this.followedLeft-- > 0,
    }
    return neededByEveryCall(paths, address).filter((feature) => !onlyOnRequest.has(feature))
  }

  /** Whether `neededByEveryCall` followed all that it was asked for. */
  get followedAll(): boolean {
    return this.followedLeft >= 0
  }

  /** Whether a call ends right before an address, so that the address may be a return address. */
  isAfterCall(address: number): boolean {
    return [2, 3, 5, 6, 7].some((length) => {
      const stepper = this.stepperAt(address - length)
      if (stepper === undefined || stepper.decode(address - length) !== length) return false
      return stepper.flow(address - length).kind === 'call'
    })
  }

  free(): void {
    for (const stepper of this.steppers) stepper.free()
  }

  private stepperAt(address: number): Stepper | undefined {
    return this.steppers.find(({ block }) => address >= block.start && address < block.end)
  }

  private decoded(bounds: Range): Routine {
    return this.keep(bounds, (stepper, findings) => {
      const end = Math.min(bounds.end, stepper.block.end)
      for (let address = bounds.start; address < end; ) {
        const length = stepper.decode(address)
        this.note(stepper, address, findings)
        address += length
      }
    })
  }

  /** Decodes up to the first end of a path that no earlier branch jumps over. */
  private withoutBounds(start: number): Routine | undefined {
    if (this.stepperAt(start) === undefined || this.unboundedLeft <= 0) return undefined
    const next = this.bounds[lastUpTo(this.bounds, start) + 1]?.start ?? Number.POSITIVE_INFINITY
    const bounds = { start, end: Math.min(next, start + unbounded.longest) }
    return this.keep(bounds, (stepper, findings) => {
      let reached = start
      for (let address = start; address < Math.min(bounds.end, stepper.block.end); ) {
        const length = stepper.decode(address)
        const flow = this.note(stepper, address, findings)
        if (flow.kind === 'none') return
        const target = 'target' in flow ? flow.target : undefined
        if (flow.kind !== 'call' && target !== undefined && target < bounds.end) {
          reached = Math.max(reached, target)
        }
        address += length
        this.unboundedLeft -= length
        if (flow.kind === 'end' && address > reached) return
      }
    })
  }

  private note(stepper: Stepper, address: number, findings: RoutineFindings): Flow {
    const flow = stepper.flow(address)
    findings.addNeeds(address, this.needsAt(stepper))
    if (stepper.isCpuid) findings.addCpuid()
    if ('target' in flow && flow.target !== undefined) findings.addTarget(flow.target)
    return flow
  }

  private keep(
    bounds: Range,
    decode: (stepper: Stepper, findings: RoutineFindings) => void,
  ): Routine {
    const known = this.known.get(bounds.start)
    if (known) return known
    const findings = new RoutineFindings(bounds)
    const stepper = this.stepperAt(bounds.start)
    if (stepper) decode(stepper, findings)
    const routine = findings.routine()
    this.known.set(bounds.start, routine)
    return routine
  }
}

class RoutineFindings {
  private readonly byFeature = new Map<string, number>()
  private readonly targets = new Set<number>()
  private asksCpu = false

  constructor(private readonly bounds: Range) {}

  addNeeds(address: number, features: Needs): void {
    for (const feature of features) {
      if (!this.byFeature.has(feature)) this.byFeature.set(feature, address)
    }
  }

  addTarget(target: number): void {
    if (target < this.bounds.start || target >= this.bounds.end) this.targets.add(target)
  }

  addCpuid(): void {
    this.asksCpu = true
  }

  /** A function that executes CPUID checks what the CPU has, so it does not fault. */
  routine(): Routine {
    const needs = this.asksCpu ? new Map() : this.byFeature
    return { start: this.bounds.start, end: this.bounds.end, needs, targets: [...this.targets] }
  }
}
