import { listNames } from '../base/text/list.js'
import { type Citation, type Family, type FamilyCpu, families, familyNamed } from './families.js'
import data from './levels.json' with { type: 'json' }

/** A CPU with a name of ours, which QEMU does not know. */
export interface NamedCpu {
  readonly name: string
  /** the CPU by QEMU's names */
  readonly cpu: string
  /** whether it has exactly these features; else it has all that the real CPU of the model has */
  readonly exact: boolean
  /** the real CPU, and the source of its features */
  readonly note: string
}

/** The levels of the x86-64 psABI. */
export const levels: readonly NamedCpu[] = data.levels.map(({ name, cpu }) => ({
  name,
  cpu,
  exact: true,
  note: `exactly the features of ${name}; ${data.source}`,
}))

/**
 * The CPUs that a name of ours stands for: one for a level or for `aws:m5/8175M`, all of its CPUs
 * for the family `aws:m5`. Empty for any other name, also for QEMU's.
 */
export function cpusNamed(name: string): readonly NamedCpu[] {
  const level = levels.find((one) => one.name === name)
  if (level) return [level]
  const [, familyName = name, id] = /^([^/]*)\/(.*)$/.exec(name) ?? []
  const family = familyNamed(familyName)
  if (!family) return []
  const wanted = family.cpus.filter((cpu) => id === undefined || cpu.id === id)
  const plain = id === undefined && family.cpus.length === 1
  return wanted.map((cpu) => ({
    name: plain ? family.name : `${family.name}/${cpu.id}`,
    cpu: cpu.cpu,
    exact: cpu.sample !== undefined,
    note: noteOf(family, cpu),
  }))
}

/** Every name that cpusNamed knows: levels, families, and the CPUs of families. */
export const ourNames: readonly string[] = [
  ...levels.map(({ name }) => name),
  ...families.flatMap(({ name, cpus }) => [name, ...cpus.map(({ id }) => `${name}/${id}`)]),
]

function noteOf(family: Family, cpu: FamilyCpu): string {
  const cite = (source: Citation) => source.where + (source.weak ? ' (weak)' : '')
  const features = cpu.sample
    ? `features as in ${cite(cpu.sample)}`
    : `features as a real ${cpu.cpu} has them, which may be more than the cloud shows`
  return `${cpu.real}, as in ${listNames(family.sources.map(cite), { last: 'and' })}; ${features}`
}
