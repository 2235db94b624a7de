import type { Accel } from './accel.js'
import { readCpuinfo } from './cpuinfo.js'
import { features } from './features.js'

/** What a QEMU can give to guests under one accelerator on this machine. */
export interface Offer {
  readonly accel: Accel
  /** QEMU's version, such as 10.0.13 */
  readonly qemu: string
  /** of this machine's processor */
  readonly vendor: 'intel' | 'amd' | 'other'
  /** all features of the table that a guest can have */
  readonly provides: ReadonlySet<string>
  /** by pinned name of a model: its features of the table that QEMU drops here */
  readonly drops: ReadonlyMap<string, ReadonlySet<string>>
}

/** QMP commands whose answers make an offer. `max` has all that the accelerator can give. */
export const offerQuestions = [
  { execute: 'query-cpu-definitions' },
  {
    execute: 'query-cpu-model-expansion',
    arguments: { type: 'full', model: { name: 'max' } },
  },
] as const

/**
 * Reads QEMU's answers.
 * Source: QEMU's qapi/machine-target.json and qapi/control.json.
 * @param answers QEMU's greeting, then its answers to `offerQuestions`
 * @param cpuinfo text of this machine's /proc/cpuinfo
 * @throws Error when the answers are not as QEMU documents them
 */
export function readOffer(accel: Accel, answers: readonly unknown[], cpuinfo: string): Offer {
  const [greeting, definitions, expansion] = answers as [Greeting, Definition[], Expansion]
  const { major, minor, micro } = greeting.version.qemu
  const { props } = expansion.model
  return {
    accel,
    qemu: `${major}.${minor}.${micro}`,
    vendor: readCpuinfo(cpuinfo).vendor,
    provides: new Set(features.map(({ name }) => name).filter((name) => props[name] === true)),
    drops: new Map(definitions.map((model) => [model.name, dropped(model)])),
  }
}

function dropped({ 'unavailable-features': all = [] }: Definition): Set<string> {
  return new Set(features.map(({ name }) => name).filter((name) => all.includes(name)))
}

interface Greeting {
  readonly version: {
    readonly qemu: { readonly major: number; readonly minor: number; readonly micro: number }
  }
}

interface Definition {
  readonly name: string
  readonly 'unavailable-features'?: readonly string[]
}

interface Expansion {
  readonly model: { readonly props: Readonly<Record<string, unknown>> }
}
