import baseline from './baseline.json' with { type: 'json' }
import { closure, featureNamed, features, inTableOrder, requirements } from './features.js'
import { flagNamed, flagNames, type Model, modelNamed, modelNames } from './models.js'
import { nearest } from './nearest.js'

/** One CPU to thaw on. */
export interface Target {
  /** as the user wrote it, whitespace trimmed */
  readonly name: string
  /** the model, as the user wrote it */
  readonly model: string
  /** QEMU's names of what is added to the model, with what those features require */
  readonly add: readonly string[]
  /**
   * QEMU's names of what is removed from the model, with the dependents that it has (for `max` and
   * `host`, which may have anything: with every dependent)
   */
  readonly remove: readonly string[]
  /** what the real CPU of that name would have, of the feature table; undefined for `host` */
  readonly features: ReadonlySet<string> | undefined
}

export interface Problem {
  readonly problem: string
}

interface Change {
  readonly sign: string
  readonly name: string
}

/**
 * Reads `MODEL[,+feature|,-feature]...`, in QEMU's names.
 * @returns the target, or the first problem as one sentence that quotes the value
 */
export function parseTarget(text: string): Target | Problem {
  const name = text.trim()
  const refuse = (reason: string): Problem => ({ problem: `"${name}": ${reason}` })
  const [modelName = '', ...words] = name.split(',').map((word) => word.trim())

  const model = modelNamed(modelName)
  if (!model) return refuse(unknownModel(modelName))
  if (!model.is64) return refuse(`${modelName} is not a 64-bit CPU; expected one that runs x86-64`)

  const changes: Change[] = []
  for (const word of words) {
    const change = readChange(word)
    if (typeof change === 'string') return refuse(change)
    changes.push(change)
  }
  const contradiction = findContradiction(changes)
  return contradiction ? refuse(contradiction) : compose(name, model, changes)
}

/**
 * The value for QEMU's `-cpu`. The model's version is spelled out, because what an unversioned name
 * means depends on the machine type.
 */
export function qemuCpu(target: Target): string {
  return [
    modelNamed(target.model)?.pinned ?? target.model,
    ...target.add.map((name) => `+${name}`),
    ...target.remove.map((name) => `-${name}`),
  ].join(',')
}

/** @returns the change, or the reason why the word is none */
function readChange(word: string): Change | string {
  const [, sign = '', given = ''] = /^([+-])([^\s=]+)$/.exec(word) ?? []
  if (!sign) return `"${word}" is not a change of the model; expected +feature or -feature`
  const name = featureNamed(given)?.name ?? flagNamed(given)
  if (!name) return unknownFeature(given)
  if (sign === '-' && baseline.includes(name)) {
    return `${name} cannot be removed; every x86-64 CPU has it`
  }
  return { sign, name }
}

function findContradiction(changes: readonly Change[]): string | undefined {
  const removed = signed(changes, '-')
  for (const added of signed(changes, '+')) {
    if (removed.includes(added)) return `${added} is both added and removed`
    const blocker = removed.find((name) => closure([name]).includes(added))
    if (blocker) return `+${added} contradicts -${blocker}: no CPU has ${added} without ${blocker}`
  }
  return undefined
}

function compose(name: string, model: Model, changes: readonly Change[]): Target {
  const added = signed(changes, '+')
  const removed = signed(changes, '-')
  const has = (feature: string) => model.features?.has(feature) ?? false
  const gone = closure(removed)
  const add = requirements(added).filter((feature) => added.includes(feature) || !has(feature))
  const remove = gone.filter((one) => model.elastic || removed.includes(one) || has(one))
  return {
    name,
    model: model.name,
    add: [...add, ...outsideTable(added)],
    remove: [...remove, ...outsideTable(removed)],
    features: model.features && alter(model.features, add, gone),
  }
}

function alter(has: ReadonlySet<string>, add: readonly string[], gone: readonly string[]) {
  return new Set(inTableOrder(new Set([...has, ...add])).filter((one) => !gone.includes(one)))
}

function signed(changes: readonly Change[], sign: string): string[] {
  return [...new Set(changes.filter((change) => change.sign === sign).map(({ name }) => name))]
}

function outsideTable(names: readonly string[]): string[] {
  return names.filter((name) => !featureNamed(name))
}

function unknownModel(name: string): string {
  const expected = name ? `QEMU has no CPU model "${name}"` : 'expected a CPU model first'
  return expected + suggestion(nearest(name, modelNames))
}

function unknownFeature(name: string): string {
  const known = [...features.map((row) => row.name), ...flagNames]
  return `QEMU has no CPU feature "${name}"${suggestion(nearest(name, known))}`
}

function suggestion(names: readonly string[]): string {
  return names.length > 0 ? `; nearest: ${names.join(', ')}` : '; expected a name of `-cpu help`'
}
