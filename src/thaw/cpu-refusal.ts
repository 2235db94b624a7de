import { inTableOrder } from '../cpu/features.js'
import { difference, intersection } from '../cpu/sets.js'
import checks from './criu-checks.json' with { type: 'json' }

/** Features: of the CPU the checkpoint was taken on, of the real CPU, and those its guest lacks. */
export interface Cpus {
  readonly source: ReadonlySet<string>
  readonly target: ReadonlySet<string>
  readonly shortfalls: readonly string[]
}

/** CRIU refused for the CPU's sake. */
export interface CpuRefusal {
  /** CRIU's own words */
  readonly error: string
  /** whether it would have refused on the real CPU too */
  readonly real: boolean
  /** features: that the real CPU lacks, or else that only the guest lacks; empty if not known */
  readonly because: readonly string[]
}

/** What CRIU looks at for one of its errors. */
interface Check {
  readonly error: RegExp
  /** features for which it would refuse the real CPU */
  readonly lacking: (cpus: Cpus, found: RegExpExecArray) => Iterable<string>
  /** features for whose lack it may have refused the guest */
  readonly looksAt: (found: RegExpExecArray) => (feature: string) => boolean
  /** whether the error itself names what is missing, so that nothing else can be the reason */
  readonly exact: boolean
}

const states: Readonly<Record<string, string>> = checks.states
const stateFeatures: ReadonlySet<string> = new Set(Object.values(states))
const instructions: ReadonlySet<string> = new Set(checks.instructions)

const table: readonly Check[] = [
  {
    error: /FPU xsave area present, but host cpu doesn't support it/,
    lacking: ({ target }) => difference(['xsave'], target),
    looksAt: () => (feature) => feature === 'xsave',
    exact: true,
  },
  {
    error: /FPU feature required by image is not supported on host \(.*osxsave:(\d) xsaves:(\d)/,
    lacking: ({ target }, found) => difference(required(found), target),
    looksAt: (found) => (feature) => required(found).includes(feature),
    exact: true,
  },
  {
    error: /CPU xfeatures has unsupported bits \(0x([0-9a-f]+)\)/,
    lacking: ({ target }, found) => difference(stateOf(found), target),
    looksAt: (found) => (feature) => stateOf(found).includes(feature),
    exact: true,
  },
  {
    // The size is where the last component ends, so it is the last one that counts.
    error: /CPU xsave (max )?size mismatch/,
    lacking: ({ source, target }) => {
      const [before, now] = [lastState(source), lastState(target)]
      return before === now ? [] : [before, now].filter((name) => name !== undefined)
    },
    looksAt: () => (feature) => stateFeatures.has(feature),
    exact: false,
  },
  {
    error: /CPU instruction capabilities do not match run time/,
    lacking: ({ source, target }) => intersection(difference(source, target), instructions),
    looksAt: () => (feature) => instructions.has(feature),
    exact: false,
  },
  {
    // All of CPUID's words must be the same: more features are as bad as fewer.
    error: /CPU capabilities do not match run time/,
    lacking: ({ source, target }) => [...difference(source, target), ...difference(target, source)],
    looksAt: () => () => true,
    exact: false,
  },
]

/**
 * Whom a refusal is to be blamed on: the CPU that the target stands for, or a guest that lacks
 * what that CPU has.
 * @returns undefined if none of CRIU's errors is about the CPU
 */
export function cpuRefusal(errors: readonly string[], cpus: Cpus): CpuRefusal | undefined {
  for (const error of errors) {
    for (const check of table) {
      const found = check.error.exec(error)
      if (found) return { error, ...blame(check, found, cpus) }
    }
  }
  return undefined
}

function blame(check: Check, found: RegExpExecArray, cpus: Cpus): Omit<CpuRefusal, 'error'> {
  const lacking = inTableOrder(new Set(check.lacking(cpus, found)))
  if (lacking.length > 0) return { real: true, because: lacking }
  const because = cpus.shortfalls.filter(check.looksAt(found))
  // Where the guest is in all that CRIU looks at what the target is, so is its answer.
  return { real: !check.exact && because.length === 0, because }
}

function required([, xsave, xsaves]: RegExpExecArray): string[] {
  return [...(xsave === '1' ? ['xsave'] : []), ...(xsaves === '1' ? ['xsaves'] : [])]
}

/** XCR0's bits, as features. */
function stateOf([, bits]: RegExpExecArray): string[] {
  const mask = BigInt(`0x${bits}`)
  return Object.keys(states).flatMap((bit) =>
    (mask >> BigInt(bit)) & 1n ? [states[bit] as string] : [],
  )
}

function lastState(has: ReadonlySet<string>): string | undefined {
  return Object.values(states).findLast((feature) => has.has(feature))
}
