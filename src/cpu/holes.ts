import type { Probe } from './features.js'
import rows from './holes.json' with { type: 'json' }
import { isBefore } from './qemu-version.js'

/**
 * An instruction that QEMU's TCG does not check, or not by its own feature's bit. PREFETCHW, ENDBR
 * and the like, which are no-ops where they are missing, are no holes: real CPUs do the same.
 *
 * Sources: QEMU's target/i386/tcg (translate.c, decode-new.c.inc) of 7.2.22, 8.2.0, 9.1.0, 10.0.13
 * and 10.2.2, and its history up to February 2026, in which no hole without `until` was closed.
 */
export interface Hole {
  /** name in the feature table */
  readonly feature: string
  readonly mnemonic: string
  /** the feature whose bit decides instead; without it, the instruction runs on every CPU */
  readonly gatedBy?: string
  /** what it is taken for instead */
  readonly as?: string
  /** the release of QEMU that first had the hole; without it, no version is known that had not */
  readonly from?: string
  /** the release that closed it; without it, it is open */
  readonly until?: string
  /** shows the hole; null: the feature's own probe does */
  readonly probe: Probe | null
  readonly source: string
}

export const holes: readonly Hole[] = rows

/** Holes of one QEMU's TCG, in table order. @param version begins with it: `10.0.13 (Debian ...)` */
export function holesOf(version: string): readonly Hole[] {
  return holes.filter(
    ({ from, until }) =>
      !(from !== undefined && isBefore(version, from)) &&
      (until === undefined || isBefore(version, until)),
  )
}

/** What `Probed` calls the result of a hole's own probe. */
export function holeKey({ feature, mnemonic }: Hole): string {
  return `${feature}/${mnemonic}`
}

/**
 * The first QEMU whose TCG can be believed. In older ones, from 2.8 on, CMPXCHG8B and CMPXCHG16B
 * could put any data into EFLAGS: 5 of 80 boots of 7.2.22 panicked of it.
 * Source: commits 5f0dd8cd33 and 326ad06cf5, first in 8.0.
 */
export const oldestHonestQemu = '8.0'
