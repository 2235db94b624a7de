import { readFileSync, statSync } from 'node:fs'
import { once } from '../../base/process/once.js'
import { bindsNow } from './dynamic.js'
import { type ElfSymbols, type Elfutils, elfSymbols } from './elfutils.js'
import { type Elf, readElf } from './file.js'
import { functionBounds } from './frames.js'
import { buildId, debugLink, isaNeeded, isGo } from './notes.js'
import type { Range } from './ranges.js'
import { type FunctionSlot, functionSlots } from './relocations.js'
import { codeSections } from './sections.js'
import type { Segment } from './segments.js'

/** Larger files are not read: a file is read as a whole. */
export const largestElf = 1024 ** 3

/**
 * What a diagnosis asks of an ELF file. Each part is read once, when it is first used. A file that
 * cannot be read, or is no ELF file for x86-64, has none of it.
 */
export interface ElfFile extends ElfSymbols {
  /** on disk */
  readonly path: string
  /** as the app saw it */
  readonly seenAs: string
  readonly headers: () => ElfHeaders
  /** ascending, without overlap */
  readonly functionBounds: () => readonly Range[]
  readonly functionSlots: () => readonly FunctionSlot[]
}

export interface ElfHeaders {
  readonly segments: readonly Segment[]
  /** addresses, ascending, without overlap */
  readonly codeSections: readonly Range[]
  readonly buildId: string | undefined
  /** name of the separate debug file */
  readonly debugLink: string | undefined
  /** whether it asks for all its functions to be bound when it is loaded */
  readonly bindsNow: boolean
  /** the level that its GNU property note asks for, such as `x86-64-v3`; undefined: it has none */
  readonly isaNeeded: string | undefined
  /** whether Go's linker made it */
  readonly isGo: boolean
}

/** Methods of the result throw MachineryFailure if elfutils cannot be started. */
export function elfFile(
  path: string,
  seenAs: string,
  elfutils: Elfutils,
  cancel?: AbortSignal,
): ElfFile {
  // The bytes are not kept between the parts: a process may map hundreds of megabytes of files.
  const part = <T>(read: (elf: Elf) => T, otherwise: T) =>
    once(() => {
      const elf = readWhole(path)
      return elf === undefined ? otherwise : read(elf)
    })
  return {
    path,
    seenAs,
    headers: part(headersOf, nothing),
    functionBounds: part<readonly Range[]>(functionBounds, []),
    functionSlots: part<readonly FunctionSlot[]>(functionSlots, []),
    ...elfSymbols(elfutils, path, cancel),
  }
}

const nothing: ElfHeaders = {
  segments: [],
  codeSections: [],
  buildId: undefined,
  debugLink: undefined,
  bindsNow: false,
  isaNeeded: undefined,
  isGo: false,
}

function headersOf(elf: Elf): ElfHeaders {
  return {
    segments: elf.segments,
    codeSections: codeSections(elf),
    buildId: buildId(elf),
    debugLink: debugLink(elf),
    bindsNow: bindsNow(elf),
    isaNeeded: isaNeeded(elf),
    isGo: isGo(elf),
  }
}

function readWhole(path: string): Elf | undefined {
  try {
    return statSync(path).size > largestElf ? undefined : readElf(readFileSync(path))
  } catch {
    // It is gone, or this user may not read it: then nothing is known of it.
    return undefined
  }
}
