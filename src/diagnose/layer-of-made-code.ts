import { makersOfCode } from './catalogue.js'
import type { Seen } from './code-context.js'
import type { CrashReport } from './crash-report.js'
import { choice, type Layer, quoted } from './layer-choice.js'

/** Code that no file holds: a JIT's, where the process has one. */
export function layerOfMadeCode(seen: Seen): Layer {
  const told = seen.crash && ofReport(seen.crash, seen)
  if (told) return told
  if (!seen.mapping && seen.mapped.length === 0) {
    const unknown = { id: 'unknown', layer: 'unknown', name: 'code of an unknown place' } as const
    const clause = 'code whose place is not known uses {it}'
    return choice(unknown, clause, seen, { certain: false })
  }
  const makers = makersOfCode(seen.executable, seen.mapped)
  const [maker] = makers
  if (maker === undefined) {
    const jit = { id: 'jit', layer: 'jit', name: 'a JIT' } as const
    const what = seen.mapping
      ? 'code that was made at run time'
      : 'code that appeared after the thaw'
    return choice(jit, `${what}, by a JIT that no file names, uses {it}`, seen, {
      certain: false,
    })
  }
  const certain = makers.length === 1 && maker.code === 'all' && seen.mapping !== undefined
  const { features } = seen.instruction
  if (maker.id === 'hotspot' && (features.includes('clwb') || features.includes('clflushopt'))) {
    const flush = { ...maker, id: 'hotspot-icache-clwb' }
    const clause = 'HotSpot chose {it} for writing new code back when it started'
    return choice(flush, clause, seen, { certain })
  }
  const clause = maker.makes ?? '{name} put {it} into code that it made while the app ran'
  return choice(maker, clause, seen, { certain })
}

const runtimes = {
  HotSpot: { id: 'hotspot', layer: 'jvm', name: 'HotSpot' },
  OpenJ9: { id: 'openj9', layer: 'jvm', name: 'OpenJ9' },
} as const

/** HotSpot's names of its compilers. */
const compilers: Readonly<Record<string, string>> = {
  c1: "HotSpot's C1",
  c2: "HotSpot's C2",
  jvmci: "HotSpot's JVMCI compiler (Graal)",
  JIT: "OpenJ9's JIT",
}

/** What a crash report says of the code; undefined where it says nothing of it. */
function ofReport({ runtime, method, compiler, frame }: CrashReport, seen: Seen) {
  const who = runtimes[runtime]
  const by = compilers[compiler ?? '']
  if (by && method) {
    const clause = `${by} put {it} into {function} when it compiled that method`
    return choice(who, clause, seen, { function: quoted(method) })
  }
  if (compiler === 'interpreter') {
    const clause = '{name} put {it} into its interpreter when it started'
    return choice(who, clause, seen)
  }
  if (compiler === 'stub') {
    const clause = '{name} put {it} into its stub {function} when it started'
    const stub = frame?.replace(/^v {2}~/, '').replace(/ 0x.*$/, '')
    return choice(who, clause, seen, { function: quoted(stub) })
  }
  return undefined
}
