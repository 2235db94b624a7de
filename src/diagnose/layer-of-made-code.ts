import { makersOfCode } from './catalogue.js'
import type { CodeContext } from './code-context.js'
import type { CrashReport } from './crash-report.js'
import { type Layer, makeLayer, quoteName } from './layer-choice.js'

/** The layer of code that is in no file, such as a JIT's. */
export function layerOfMadeCode(context: CodeContext): Layer {
  const reported = context.crash && ofReport(context.crash, context)
  if (reported) return reported
  if (!context.mapping && context.mapped.length === 0) {
    const unknown = { id: 'unknown', layer: 'unknown', name: 'code of an unknown place' } as const
    const clause = 'code whose place is not known uses {it}'
    return makeLayer(unknown, clause, context, { certain: false })
  }
  const makers = makersOfCode(context.executable, context.mapped)
  const [maker] = makers
  if (maker === undefined) {
    const jit = { id: 'jit', layer: 'jit', name: 'a JIT' } as const
    const what = context.mapping
      ? 'code that was made at run time'
      : 'code that appeared after the thaw'
    return makeLayer(jit, `${what}, by an unknown JIT, uses {it}`, context, {
      certain: false,
    })
  }
  const certain = makers.length === 1 && maker.code === 'all' && context.mapping !== undefined
  const { features } = context.instruction
  if (maker.id === 'hotspot' && (features.includes('clwb') || features.includes('clflushopt'))) {
    const flush = { ...maker, id: 'hotspot-icache-clwb' }
    const clause = 'HotSpot chose {choice}, to write new code back to memory, when it started'
    return makeLayer(flush, clause, context, { certain })
  }
  const clause = maker.makes ?? '{name} put {it} into code that it made while the app ran'
  return makeLayer(maker, clause, context, { certain })
}

const runtimes = {
  HotSpot: { id: 'hotspot', layer: 'jvm', name: 'HotSpot' },
  OpenJ9: { id: 'openj9', layer: 'jvm', name: 'OpenJ9' },
} as const

/** Names of the compilers, by their names in crash reports. */
const compilers: Readonly<Record<string, string>> = {
  c1: "HotSpot's C1",
  c2: "HotSpot's C2",
  jvmci: "HotSpot's JVMCI compiler (Graal)",
  JIT: "OpenJ9's JIT",
}

/** The layer according to a crash report; undefined if the report does not say what made the code. */
function ofReport({ runtime, method, compiler, frame }: CrashReport, context: CodeContext) {
  const who = runtimes[runtime]
  const by = compilers[compiler ?? '']
  if (by && method) {
    const clause = `${by} put {it} into {function} when it compiled that method`
    return makeLayer(who, clause, context, { function: quoteName(method) })
  }
  if (compiler === 'interpreter') {
    const clause = '{name} put {it} into its interpreter when it started'
    return makeLayer(who, clause, context)
  }
  if (compiler === 'stub') {
    const clause = '{name} put {it} into its stub {function} when it started'
    const stub = frame?.replace(/^v {2}~/, '').replace(/ 0x.*$/, '')
    return makeLayer(who, clause, context, { function: quoteName(stub) })
  }
  return undefined
}
