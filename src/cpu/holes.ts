import type { Probe } from './features.js'
import rows from './holes.json' with { type: 'json' }
import { isBefore } from './qemu-version.js'

/**
 * An instruction that QEMU's TCG runs without a check, or checks by the bit of another feature.
 * PREFETCHW, ENDBR and others that are no-ops on CPUs without them are no holes, because real CPUs
 * do the same.
 *
 * Sources: QEMU's target/i386/tcg (translate.c, decode-new.c.inc) of 7.2.22, 8.2.0, 9.1.0, 10.0.13
 * and 10.2.2, and its history up to February 2026, in which no hole without `until` was closed.
 */
export interface Hole {
  /** name in the feature table */
  readonly feature: string
  readonly mnemonic: string
  /** the feature whose bit is checked instead; undefined: the instruction runs on every CPU */
  readonly gatedBy?: string
  /** the instruction that QEMU runs instead */
  readonly as?: string
  /** the first release of QEMU with the hole; undefined: all known ones have it */
  readonly from?: string
  /** the release that closed it; undefined: it is open */
  readonly until?: string
  /** a probe that shows the hole; null: the probe of the feature shows it */
  readonly probe: Probe | null
  readonly source: string
}

export const holes: readonly Hole[] = rows

/** Holes in the TCG of one QEMU, in table order. @param version such as `10.0.13 (Debian ...)` */
export function holesOf(version: string): readonly Hole[] {
  return holes.filter(
    ({ from, until }) =>
      !(from !== undefined && isBefore(version, from)) &&
      (until === undefined || isBefore(version, until)),
  )
}

/**
 * Pairs of features: the first runs in guests as on real CPUs only together with the second.
 * @param version such as `10.0.13 (Debian ...)`
 */
export function gatesOf(version: string): (readonly [feature: string, gate: string])[] {
  return holesOf(version).flatMap(({ feature, gatedBy }) =>
    gatedBy === undefined ? [] : [[feature, gatedBy] as const],
  )
}

/** The key in `Probed` of the result of a hole's own probe. */
export function holeKey({ feature, mnemonic }: Hole): string {
  return `${feature}/${mnemonic}`
}

/**
 * The first QEMU whose TCG is reliable. In older ones, from 2.8 on, CMPXCHG8B and CMPXCHG16B could
 * corrupt EFLAGS, which made 5 of 80 boots of 7.2.22 panic.
 * Source: commits 5f0dd8cd33 and 326ad06cf5, first in 8.0.
 */
export const oldestHonestQemu = '8.0'
