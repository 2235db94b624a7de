import { basename } from 'node:path'
import { bounded, oneLine } from '../../base/text/text.js'
import { features as table } from '../../cpu/features.js'
import { type Layer, layerOf } from '../layer.js'
import type { How, Place, Sight } from './code-site.js'

/** What code of one layer needs and a target lacks. All texts are in one line, and not trusted. */
export interface ScanFinding {
  readonly how: How
  readonly layer: Layer['layer']
  /** of the layer: OpenSSL, glibc */
  readonly name: string
  /** false: whose code it is is a guess */
  readonly certain: boolean
  /** that it needs and the target lacks, in the table's order */
  readonly features: readonly string[]
  /** how many functions; of compiled code how many instructions */
  readonly count: number
  /** a few of them */
  readonly examples: readonly Example[]
}

export interface Example {
  readonly pid: number
  /** in the process, hexadecimal */
  readonly address: string
  /** in Intel's syntax */
  readonly text: string
  /** `libc.so.6+0x16e040`, or `memory of java (12)` */
  readonly where: string
}

const mostExamples = 3
const order: readonly How[] = ['compiled', 'resolved', 'reachable']

/**
 * What of a checkpoint's code a CPU cannot run, the surest and the most first.
 * @param target its features, by the table's names; undefined: one that has none of the table
 */
export function findingsFor(
  places: readonly Place[],
  target: ReadonlySet<string> | undefined,
): ScanFinding[] {
  const groups = new Map<string, Group>()
  for (const place of places) {
    const missing = [...place.needs].filter(([feature]) => !target?.has(feature))
    const [first] = missing
    if (first === undefined) continue
    const layer = layerAt(place, first[1])
    const key = `${place.how} ${layer.layer} ${layer.name} ${layer.certain}`
    const group = groups.get(key) ?? newGroup(place.how, layer)
    groups.set(key, group)
    group.count += place.count
    for (const [feature] of missing) group.features.add(feature)
    if (group.examples.length < mostExamples) group.examples.push(example(place, first[1]))
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      features: table.map(({ name }) => name).filter((name) => group.features.has(name)),
    }))
    .sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how) || b.count - a.count)
}

/**
 * perhaps: it lacks only what code needs that may never be reached. What is compiled or chosen
 * already faults as soon as it is come to.
 */
export type Risk = 'at risk' | 'perhaps' | 'none'

export function riskOf(findings: readonly ScanFinding[]): Risk {
  if (findings.some(({ how }) => how !== 'reachable')) return 'at risk'
  return findings.length > 0 ? 'perhaps' : 'none'
}

interface Group {
  readonly how: How
  readonly layer: Layer['layer']
  readonly name: string
  readonly certain: boolean
  readonly features: Set<string>
  count: number
  readonly examples: Example[]
}

function newGroup(how: How, { layer, name, certain }: Layer): Group {
  return { how, layer, name, certain, features: new Set(), count: 0, examples: [] }
}

function layerAt({ file, owner, needs }: Place, { text }: Sight): Layer {
  const mapping =
    file === undefined
      ? ({ kind: 'anonymous', what: 'code' } as const)
      : ({ kind: 'file', path: file } as const)
  const instruction = {
    ...{ text, length: 0, features: [...needs.keys()], unknown: [] },
    ...{ deliberateTrap: false, valid: true },
  }
  const { executable, mapped } = owner
  const layer = layerOf({ mapping, executable, mapped, instruction })
  // Without a symbol it is not known why glibc has an instruction, but that its file is glibc's.
  return layer.layer === 'glibc' && file !== undefined ? { ...layer, certain: true } : layer
}

function example({ file, owner }: Place, { address, offset, text }: Sight): Example {
  const name = bounded(oneLine(file === undefined ? owner.comm : basename(file)), 60)
  return {
    ...{ pid: owner.pid, address: `0x${address.toString(16)}`, text },
    where:
      offset === undefined
        ? `memory of ${name} (${owner.pid})`
        : `${name}+0x${offset.toString(16)}`,
  }
}
