import { listNames } from '../base/text/list.js'
import type { Accel } from './accel.js'
import { type Change, findContradiction, overridden, readChange, signed } from './changes.js'
import { familyNamed } from './families.js'
import { closure, featureNamed, hasQemuName, inTableOrder, requirements } from './features.js'
import { type Model, modelNamed, modelNames } from './models.js'
import { cpusNamed, type NamedCpu, ourNames } from './named.js'
import { nearest } from './nearest.js'
import { siliconOf } from './silicon.js'
import { readResources, resourceSeparator, type TargetResources } from './target-resources.js'

/** One CPU to thaw on, with the resources of its guest. */
export interface Target {
  /** as the user wrote it, trimmed; reading it again gives the same target */
  readonly name: string
  /** other texts that gave the same target in this run */
  readonly also?: readonly string[]
  /** QEMU's model, also where the user wrote an alias or a family */
  readonly model: string
  /** QEMU's names of the features added to the model, and of what those require */
  readonly add: readonly string[]
  /**
   * QEMU's names of the features removed from the model, and of those of its features that depend
   * on them. `max` and `host` may have any feature, so there it is all that depend on them.
   */
  readonly remove: readonly string[]
  /** features of the table that the real CPU has; undefined for `host` */
  readonly features: ReadonlySet<string> | undefined
  /** undefined: the same as every guest */
  readonly cores: number | undefined
  /** MiB; undefined: the same as every guest */
  readonly memory: number | undefined
  /** false: CPUID does not show that this is a guest */
  readonly hypervisor: boolean
  /** those of `features` that QEMU's model leaves out */
  readonly silicon: readonly string[]
  /** name of the container image whose files it has; undefined: what the run has for all targets */
  readonly image?: string
  /** of a level or a family: the real CPU, and the source of its features */
  readonly note?: string
}

export interface Problem {
  readonly problem: string
}

/**
 * Reads `CPU[,+feature|,-feature]...[@cores=N][@memory=SIZE][@hypervisor=on|off][@image=NAME]`. CPU is one of
 * QEMU's models or aliases, a level, a family, or one CPU of a family. A family gives one target
 * per CPU.
 * @returns at least one target, or the first mistake as one sentence that quotes the value
 */
export function parseTargets(text: string): { readonly targets: readonly Target[] } | Problem {
  const name = text.trim()
  const refuse = (reason: string): Problem => ({ problem: `"${name}": ${reason}` })
  const [cpu = '', ...texts] = name.split(resourceSeparator)
  const [first = '', ...words] = cpu.split(',').map((word) => word.trim())

  const bases = basesOf(first)
  if (typeof bases === 'string') return refuse(bases)
  const changes: Change[] = []
  for (const word of words) {
    const change = readChange(word)
    if (typeof change === 'string') return refuse(change)
    changes.push(change)
  }
  const resources = readResources(texts)
  if (typeof resources === 'string') return refuse(resources)
  if (resources.hypervisor !== undefined) {
    changes.push({ sign: resources.hypervisor ? '+' : '-', name: 'hypervisor' })
  }
  const contradiction = findContradiction(changes)
  if (contradiction) return refuse(contradiction)
  const rest = name.slice(first.length)
  return {
    targets: bases.map((base) => compose(`${base.name}${rest}`, base, changes, resources)),
  }
}

/** Like parseTargets, but a family with several CPUs is a problem, which names them. */
export function parseTarget(text: string): Target | Problem {
  const parsed = parseTargets(text)
  if ('problem' in parsed) return parsed
  const { targets } = parsed
  const [target] = targets
  if (target && targets.length === 1) return target
  const names = listNames(
    targets.map(({ name }) => name),
    { last: 'or' },
  )
  return { problem: `"${text.trim()}" is ${targets.length} CPUs; expected one of ${names}` }
}

/** Like parseTarget, for a name that is known to be one. */
export function targetNamed(text: string): Target {
  const target = parseTarget(text)
  if ('problem' in target) throw new Error(target.problem)
  return target
}

/**
 * The value of QEMU's `-cpu`. It names the version of the model, because an unversioned name means
 * another version on another machine type.
 * @param accel where it is given and the target hides the hypervisor, the CPUID leaves of the
 *   hypervisor are switched off too
 */
export function qemuCpu(target: Target, accel?: Accel): string {
  const leaves = { kvm: ['kvm=off'], tcg: ['tcg-cpuid=off'] }
  return [
    modelNamed(target.model)?.pinned ?? target.model,
    ...target.add.filter(hasQemuName).map((name) => `+${name}`),
    ...target.remove.filter(hasQemuName).map((name) => `-${name}`),
    ...(accel && !target.hypervisor ? leaves[accel] : []),
  ].join(',')
}

/** The same text for two targets that are the same CPU, resources and files, however they were written. */
export function identity(target: Target): string {
  return `${qemuCpu(target)}@cores=${target.cores}@memory=${target.memory}@image=${target.image ?? ''}`
}

interface Base {
  readonly name: string
  readonly model: Model
  /** what the real CPU has besides */
  readonly silicon: readonly string[]
  readonly changes: readonly Change[]
  readonly note?: string
}

function basesOf(name: string): readonly Base[] | string {
  const model = modelNamed(name)
  if (model?.is64) return [{ name, model, silicon: siliconNames(model), changes: [] }]
  if (model) return `${name} is not a 64-bit CPU; expected one that runs x86-64`
  const named = cpusNamed(name)
  return named.length > 0 ? named.map(baseOf) : unknownCpu(name)
}

function baseOf({ name, cpu, note, exact }: NamedCpu): Base {
  const [first = '', ...words] = cpu.split(',')
  const model = modelNamed(first)
  if (!model) throw new Error(`${name} has no model`)
  const changes = words.map((word) => {
    const change = readChange(word)
    if (typeof change === 'string') throw new Error(`${name}: ${change}`)
    return change
  })
  return { name, model, silicon: exact ? [] : siliconNames(model), changes, note }
}

function siliconNames({ pinned }: Model): string[] {
  return siliconOf(pinned).flatMap(({ features }) => features)
}

function compose(
  name: string,
  base: Base,
  asked: readonly Change[],
  { cores, memory, image }: TargetResources,
): Target {
  const { model, note } = base
  const changes = overridden(base.changes, asked)
  // QEMU adds `hypervisor` to every CPU.
  const added = signed(changes, '+').filter((feature) => feature !== 'hypervisor')
  const removed = signed(changes, '-')
  const has = (feature: string) => model.features?.has(feature) ?? false
  const gone = closure(removed)
  const silicon = base.silicon.filter((feature) => !gone.includes(feature))
  const add = requirements([...added, ...silicon]).filter(
    (feature) => added.includes(feature) || !has(feature),
  )
  const remove = gone.filter((one) => model.elastic || removed.includes(one) || has(one))
  return {
    name,
    model: model.name,
    add: [...add, ...outsideTable(added)],
    remove: [...remove, ...outsideTable(removed)],
    features: model.features && alter(model.features, add, gone),
    cores,
    memory,
    hypervisor: !removed.includes('hypervisor'),
    silicon,
    ...(image === undefined ? {} : { image }),
    ...(note === undefined ? {} : { note }),
  }
}

function alter(has: ReadonlySet<string>, add: readonly string[], gone: readonly string[]) {
  return new Set(inTableOrder(new Set([...has, ...add])).filter((one) => !gone.includes(one)))
}

function outsideTable(names: readonly string[]): string[] {
  return names.filter((name) => !featureNamed(name))
}

function unknownCpu(name: string): string {
  const names = nearest(name, [...modelNames, ...ourNames])
  const known = names.length > 0 ? `nearest: ${listNames(names)}` : '`thawcheck cpus` lists them'
  if (!name) return `expected a CPU first; ${known}`
  const [, family = '', id] = /^([^/]*)\/(.*)$/.exec(name) ?? []
  const cpus = familyNamed(family)?.cpus.map((cpu) => `${family}/${cpu.id}`)
  if (cpus) return `${family} has no CPU "${id}"; expected ${listNames(cpus, { last: 'or' })}`
  return `there is no CPU model, alias or family "${name}"; ${known}`
}
