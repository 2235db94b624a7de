import { type Change, findContradiction, overridden, readChange, signed } from './changes.js'
import { familyNamed } from './families.js'
import { closure, featureNamed, inTableOrder, requirements } from './features.js'
import { type Machine, readMachine } from './machine.js'
import { type Model, modelNamed, modelNames } from './models.js'
import { cpusNamed, ourNames } from './named.js'
import { nearest } from './nearest.js'

/** One CPU to thaw on, and what is said of the machine around it. */
export interface Target {
  /** as the user wrote it, whitespace trimmed; read again, it is the same target */
  readonly name: string
  /** QEMU's model, which an alias or a family stands for */
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
  /** undefined: as many as every guest has */
  readonly cores: number | undefined
  /** MiB; undefined: as much as every guest has */
  readonly memory: number | undefined
  /** false: the guest does not show that it is one */
  readonly hypervisor: boolean
  /** of an alias or a family: the real CPU, and where that is known from */
  readonly note?: string
}

export interface Problem {
  readonly problem: string
}

/**
 * Reads `CPU[,+feature|,-feature]...[@cores=N][@memory=SIZE][@hypervisor=on|off]`; CPU is a model
 * of QEMU's, an alias, a family (which is all of its CPUs) or one CPU of a family.
 * @returns the targets, at least one, or the first problem as one sentence that quotes the value
 */
export function parseTargets(text: string): { readonly targets: readonly Target[] } | Problem {
  const name = text.trim()
  const refuse = (reason: string): Problem => ({ problem: `"${name}": ${reason}` })
  const [cpu = '', ...resources] = name.split(/\s*,?\s*@\s*/)
  const [first = '', ...words] = cpu.split(',').map((word) => word.trim())

  const bases = basesOf(first)
  if (typeof bases === 'string') return refuse(bases)
  const changes: Change[] = []
  for (const word of words) {
    const change = readChange(word)
    if (typeof change === 'string') return refuse(change)
    changes.push(change)
  }
  const machine = readMachine(resources)
  if (typeof machine === 'string') return refuse(machine)
  if (machine.hypervisor !== undefined) {
    changes.push({ sign: machine.hypervisor ? '+' : '-', name: 'hypervisor' })
  }
  const contradiction = findContradiction(changes)
  if (contradiction) return refuse(contradiction)
  const rest = name.slice(first.length)
  return {
    targets: bases.map((base) => compose(`${base.name}${rest}`, base, changes, machine)),
  }
}

/** As parseTargets; a family of several CPUs is refused, with their names. */
export function parseTarget(text: string): Target | Problem {
  const parsed = parseTargets(text)
  if ('problem' in parsed) return parsed
  const { targets } = parsed
  const [target] = targets
  if (target && targets.length === 1) return target
  const names = targets.map(({ name }) => name).join(', ')
  return { problem: `"${text.trim()}" is ${targets.length} CPUs; expected one of ${names}` }
}

/**
 * The value for QEMU's `-cpu`. The model's version is spelled out, because what an unversioned name
 * means depends on the machine type.
 * @param accel with it, leaves of CPUID that only tell of a hypervisor go where that is asked for
 */
export function qemuCpu(target: Target, accel?: 'kvm' | 'tcg'): string {
  const leaves = { kvm: ['kvm=off'], tcg: ['tcg-cpuid=off'] }
  return [
    modelNamed(target.model)?.pinned ?? target.model,
    ...target.add.map((name) => `+${name}`),
    ...target.remove.map((name) => `-${name}`),
    ...(accel && !target.hypervisor ? leaves[accel] : []),
  ].join(',')
}

/** What tells two targets apart, however they were written. */
export function identity(target: Target): string {
  return `${qemuCpu(target)}@cores=${target.cores}@memory=${target.memory}`
}

interface Base {
  readonly name: string
  readonly model: Model
  readonly changes: readonly Change[]
  readonly note?: string
}

function basesOf(name: string): readonly Base[] | string {
  const model = modelNamed(name)
  if (model?.is64) return [{ name, model, changes: [] }]
  if (model) return `${name} is not a 64-bit CPU; expected one that runs x86-64`
  const named = cpusNamed(name)
  return named.length > 0 ? named.map(baseOf) : unknownCpu(name)
}

function baseOf({ name, cpu, note }: { name: string; cpu: string; note: string }): Base {
  const target = parseTarget(cpu)
  if ('problem' in target) throw new Error(`${name} is ${target.problem}`)
  const model = modelNamed(target.model)
  if (!model) throw new Error(`${name} has no model`)
  const changes = [
    ...target.add.map((feature) => ({ sign: '+', name: feature }) as const),
    ...target.remove.map((feature) => ({ sign: '-', name: feature }) as const),
  ]
  return { name, model, changes, note }
}

function compose(name: string, base: Base, asked: readonly Change[], machine: Machine): Target {
  const { model, note } = base
  const changes = overridden(base.changes, asked)
  // QEMU adds it to every CPU.
  const added = signed(changes, '+').filter((feature) => feature !== 'hypervisor')
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
    cores: machine.cores,
    memory: machine.memory,
    hypervisor: !removed.includes('hypervisor'),
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
  const known = names.length > 0 ? `nearest: ${names.join(', ')}` : '`thawcheck cpus` lists them'
  if (!name) return `expected a CPU first; ${known}`
  const [, family = '', id] = /^([^/]*)\/(.*)$/.exec(name) ?? []
  const cpus = familyNamed(family)?.cpus.map((cpu) => `${family}/${cpu.id}`)
  if (cpus) return `${family} has no CPU "${id}"; expected ${cpus.join(' or ')}`
  return `there is no CPU model, alias or family "${name}"; ${known}`
}
