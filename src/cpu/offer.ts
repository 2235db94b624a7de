import { readCpuinfo } from './cpuinfo.js'
import { features } from './features.js'

/** What one QEMU gives its guests under one accelerator on this machine. */
export interface Offer {
  readonly accel: 'kvm' | 'tcg'
  /** version, such as 10.0.13 */
  readonly qemu: string
  /** of this machine's processor */
  readonly vendor: 'intel' | 'amd' | 'other'
  /** all features of the table that a guest can have */
  readonly provides: ReadonlySet<string>
  /** features of the table that a model has on paper and its guest does not, by pinned name */
  readonly drops: ReadonlyMap<string, ReadonlySet<string>>
}

/** What QEMU is asked for it: `max` is whatever the accelerator can give. */
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
 * @param answers the greeting, then the answers to `offerQuestions`
 * @param cpuinfo text of this machine's /proc/cpuinfo
 * @throws Error when they are not what QEMU's documents say
 */
export function readOffer(
  accel: 'kvm' | 'tcg',
  answers: readonly unknown[],
  cpuinfo: string,
): Offer {
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
