import { features, featuresFromLinuxFlags } from '../../../cpu/features.js'
import { difference, intersection } from '../../../cpu/sets.js'
import data from './checks.json' with { type: 'json' }
import { type CheckId, type CriuMessage, criuMessages } from './messages.js'

/** The CPUs of a restore, as feature names. */
export interface Cpus {
  /** features of the source CPU */
  readonly source: ReadonlySet<string>
  /** features of the real CPU that the target stands for */
  readonly target: ReadonlySet<string>
  /** features of the target that the guest lacks */
  readonly shortfalls: readonly string[]
  /** whether guest and checkpoint ran under the same accelerator, so that everything else is the same */
  readonly comparable: boolean
}

/** One of CRIU's checks of the CPU: what it compares. */
export interface Check {
  readonly id: CheckId
  /** the features because of which it would refuse the real CPU */
  readonly lacking: (cpus: Cpus, found: RegExpExecArray) => Iterable<string>
  /** the features whose absence in the guest can cause the error */
  readonly looksAt: (found: RegExpExecArray) => (feature: string) => boolean
  /** whether the error message names everything that is missing, so that nothing else can be the cause */
  readonly exact: boolean
}

const states: Readonly<Record<string, string>> = data.states
const stateFeatures: ReadonlySet<string> = new Set(Object.values(states))

/** Flags that CRIU compares as instructions, and the features among them. */
export const comparedFlags: ReadonlySet<string> = new Set(data.instructions.flat())
const instructions: ReadonlySet<string> = featuresFromLinuxFlags(comparedFlags)

const checks: readonly Check[] = [
  {
    id: 'xsave area',
    lacking: ({ target }) => difference(['xsave'], target),
    looksAt: () => (feature) => feature === 'xsave',
    exact: true,
  },
  {
    id: 'fpu bits',
    lacking: ({ target }, found) => difference(required(found), target),
    looksAt: (found) => (feature) => required(found).includes(feature),
    exact: true,
  },
  {
    id: 'xfeatures',
    lacking: ({ target }, found) => difference(stateOf(found), target),
    looksAt: (found) => (feature) => stateOf(found).includes(feature),
    exact: true,
  },
  {
    // The size is the end of the last component, so only the last one matters.
    id: 'xsave size',
    lacking: ({ source, target }) => {
      const [before, now] = [lastState(source), lastState(target)]
      return before === now ? [] : [before, now].filter((name) => name !== undefined)
    },
    looksAt: () => (feature) => stateFeatures.has(feature),
    exact: false,
  },
  {
    id: 'instructions',
    lacking: ({ source, target }) => intersection(difference(source, target), instructions),
    looksAt: () => (feature) => instructions.has(feature),
    exact: false,
  },
  {
    // All of CPUID's words must be the same: more features are as bad as fewer.
    id: 'all words',
    lacking: ({ source, target }) => [...difference(source, target), ...difference(target, source)],
    looksAt: () => () => true,
    exact: false,
  },
  {
    // The guest has the target's vendor, so the real CPU would be refused as well.
    id: 'vendor',
    lacking: () => [],
    looksAt: () => () => false,
    exact: false,
  },
]

/** One of CRIU's errors about the CPU, and the check that it comes from. */
export interface CheckedError {
  readonly error: string
  /** of the error in the list that was searched */
  readonly index: number
  readonly check: Check
  readonly message: CriuMessage
  readonly found: RegExpExecArray
}

/**
 * Finds the error that is the cause of a refusal; undefined if none is about the CPU. After an unknown
 * vendor, CRIU continues and assumes a CPU without features. Its next error follows from that.
 */
export function checkedError(errors: readonly string[]): CheckedError | undefined {
  const all = errors.flatMap((error, index): CheckedError[] => {
    for (const message of criuMessages) {
      const check = checks.find(({ id }) => id === message.check)
      const found = check && message.pattern.exec(error)
      if (check && found) return [{ error, index, check, message, found }]
    }
    return []
  })
  const refusal = all.find(({ check }) => check.id !== 'vendor')
  return refusal && (all.find(({ check }) => check.id === 'vendor') ?? refusal)
}

/** The features that stand for bits of XCR0. Bits without a feature are left out. */
export function statesOf(mask: bigint): string[] {
  return bitsOf(mask).flatMap((bit) => states[bit] ?? [])
}

export function bitsOf(mask: bigint): number[] {
  return Array.from({ length: 64 }, (_, bit) => bit).filter((bit) => (mask >> BigInt(bit)) & 1n)
}

function required([, , , xsave, xsaves]: RegExpExecArray): string[] {
  return [...(xsave === '1' ? ['xsave'] : []), ...(xsaves === '1' ? ['xsaves'] : [])]
}

function stateOf([, bits]: RegExpExecArray): string[] {
  return statesOf(BigInt(`0x${bits}`))
}

function lastState(has: ReadonlySet<string>): string | undefined {
  return Object.values(states).findLast((feature) => has.has(feature))
}

const harmful: ReadonlySet<string> = new Set(data.harmful.flags.flat())

/** Whether a program can fail because a feature or a flag of /proc/cpuinfo is missing. */
export function isHarmful(name: string): boolean {
  const row = features.find((one) => one.name === name)
  return row ? !['harmless', 'no-op'].includes(row.absent) : harmful.has(name)
}

const registers: Readonly<Record<string, string>> = data.registers

/** The sets of registers that bits of XCR0 stand for, without duplicates. */
export function registersOf(mask: bigint): string[] {
  return [...new Set(bitsOf(mask).map((bit) => registers[bit] ?? `bit ${bit} of XCR0`))]
}
