import { basename } from 'node:path'
import { bounded, oneLine } from '../../base/text/text.js'
import { features as table } from '../../cpu/features.js'
import { type Layer, layerOf } from '../layer.js'
import { mayBundle } from '../layer-of-file.js'
import type { CodeSite, InstructionRef, Sureness } from './code-site.js'
import { type CodePlace, type FunctionNames, noNames } from './function-names.js'

/** What the code of one layer needs and a target lacks. Texts are one line, and not trusted. */
export interface Finding {
  readonly how: Sureness
  readonly layer: Layer['layer']
  /** ids in the catalogue of those whose code it is, sorted */
  readonly ids: readonly string[]
  /** of the layer: OpenSSL, glibc */
  readonly name: string
  /** false: whose code it is is a guess */
  readonly certain: boolean
  /** that it needs and the target lacks, in the table's order */
  readonly features: readonly string[]
  /** how many functions; of compiled code how many instructions */
  readonly count: number
  /** a few of them */
  readonly examples: readonly CodeExample[]
}

/** One instruction that a target lacks. */
export interface CodeExample {
  readonly pid: number
  /** in the process */
  readonly address: number
  /** in Intel's syntax */
  readonly text: string
  /** the file, by its name without folders; or the process in whose memory it is */
  readonly in:
    | { readonly kind: 'file'; readonly name: string; readonly offset: number }
    | { readonly kind: 'memory'; readonly name: string }
}

const mostExamples = 3
const longestName = 60
const order: readonly Sureness[] = ['compiled', 'resolved', 'possible']

/**
 * What of a checkpoint's code a CPU cannot run, the surest and the most first.
 * @param target its features, by the table's names; undefined: a CPU with none of them
 * @param names of the functions that lie at the places of `placesToName`
 */
export function findingsFor(
  sites: readonly CodeSite[],
  target: Features,
  names: FunctionNames = noNames,
): Finding[] {
  const groups = new Map<string, Group>()
  for (const site of sites) {
    const missing = missingOn(site, target)
    const [first] = missing
    if (first === undefined) continue
    const layer = layerAt(site, first[1], names)
    const key = `${site.how} ${layer.layer} ${layer.name} ${layer.certain}`
    const group = groups.get(key) ?? newGroup(site.how, layer)
    groups.set(key, group)
    group.count += site.count
    group.ids.add(layer.id)
    for (const [feature] of missing) group.features.add(feature)
    if (group.examples.length < mostExamples) group.examples.push(example(site, first[1]))
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      ids: [...group.ids].sort(),
      features: table.map(({ name }) => name).filter((name) => group.features.has(name)),
    }))
    .sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how) || b.count - a.count)
}

/** by the table's names; undefined: none of them */
type Features = ReadonlySet<string> | undefined

function missingOn({ needs }: CodeSite, target: Features) {
  return [...needs].filter(([feature]) => !target?.has(feature))
}

/**
 * Where the functions lie whose names tell whose they are. Only those that were chosen: names take time, and a
 * table can list thousands.
 */
export function placesToName(
  sites: readonly CodeSite[],
  targets: readonly { readonly features?: Features }[],
): CodePlace[] {
  return sites
    .filter(({ how, file }) => how === 'resolved' && file !== undefined && mayBundle(file))
    .filter((site) => targets.some(({ features }) => missingOn(site, features).length > 0))
    .map(placeOf)
}

/** A place in a site's function. */
function placeOf({ owner, needs }: CodeSite): CodePlace {
  const [first] = needs.values()
  return { pid: owner.pid, address: first?.address ?? 0 }
}

/**
 * at risk: the target lacks what compiled or chosen code needs, which faults as soon as it runs;
 * possible: it only lacks what code needs that may never run.
 */
export type Risk = 'at risk' | 'possible' | 'none'

export function riskOf(findings: readonly Pick<Finding, 'how'>[]): Risk {
  if (findings.some(({ how }) => how !== 'possible')) return 'at risk'
  return findings.length > 0 ? 'possible' : 'none'
}

interface Group extends Omit<Finding, 'ids' | 'features' | 'count' | 'examples'> {
  readonly ids: Set<string>
  readonly features: Set<string>
  count: number
  readonly examples: CodeExample[]
}

function newGroup(how: Sureness, { layer, name, certain }: Layer): Group {
  return { how, layer, name, certain, ids: new Set(), features: new Set(), count: 0, examples: [] }
}

function layerAt(site: CodeSite, { text }: InstructionRef, names: FunctionNames): Layer {
  const { file, isGo, owner, needs } = site
  const name = names(placeOf(site))
  const mapping =
    file === undefined
      ? ({ kind: 'anonymous', what: 'code' } as const)
      : ({ kind: 'file', path: file } as const)
  const instruction = { text, features: [...needs.keys()] }
  const { executable, mapped } = owner
  const symbol = name === undefined ? undefined : { name, serves: [] }
  const layer = layerOf({ mapping, symbol, executable, mapped, instruction, isGo })
  // Without a symbol it is not known why glibc has an instruction, but the file is certainly glibc's.
  return layer.layer === 'glibc' && file !== undefined ? { ...layer, certain: true } : layer
}

function example(
  { file, owner }: CodeSite,
  { address, offset, text }: InstructionRef,
): CodeExample {
  const name = bounded(oneLine(file === undefined ? owner.comm : basename(file)), longestName)
  return {
    pid: owner.pid,
    address,
    text,
    in: offset === undefined ? { kind: 'memory', name } : { kind: 'file', name, offset },
  }
}
