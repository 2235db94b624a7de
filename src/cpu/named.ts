import { type Family, type FamilyCpu, families, familyNamed, type Source } from './families.js'
import data from './levels.json' with { type: 'json' }

/** A CPU that we have a name of our own for. */
export interface NamedCpu {
  readonly name: string
  /** the CPU in QEMU's words */
  readonly cpu: string
  /** the real CPU, and where that is known from */
  readonly note: string
}

/** The levels of the x86-64 psABI. */
export const levels: readonly NamedCpu[] = data.levels.map(({ name, cpu }) => ({
  ...{ name, cpu, note: `exactly the features of ${name}; ${data.source}` },
}))

/**
 * The CPUs of a name of ours: one of a level and of `aws:m5/8175M`, all of `aws:m5`. None where
 * there is no such name; QEMU's own names are not ours.
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
    note: noteOf(family, cpu),
  }))
}

/** Every name that cpusNamed knows; of a family of several, it and each of its CPUs. */
export const ourNames: readonly string[] = [
  ...levels.map(({ name }) => name),
  ...families.flatMap(({ name, cpus }) => [name, ...cpus.map(({ id }) => `${name}/${id}`)]),
]

function noteOf(family: Family, cpu: FamilyCpu): string {
  const told = (source: Source) => source.where + (source.weak ? ' (weak)' : '')
  const features = cpu.sample
    ? `features as in ${told(cpu.sample)}`
    : `features as QEMU's ${cpu.cpu} has them, which may be more than the cloud shows`
  return `${cpu.real}, as in ${family.sources.map(told).join(' and ')}; ${features}`
}
