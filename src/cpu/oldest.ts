import ages from './ages.json' with { type: 'json' }
import { families } from './families.js'
import { levels } from './named.js'
import { difference } from './sets.js'
import { parseTargets } from './target.js'

/** Names of the oldest CPUs that have some features. */
export interface Oldest {
  /** the lowest level of x86-64; null: none has them all */
  readonly level: string | null
  /** Intel's and AMD's oldest, by QEMU's names, with the year that their kind was first sold in */
  readonly models: readonly { readonly name: string; readonly year: number }[]
  /** the oldest families of each cloud, all of whose CPUs have them */
  readonly families: readonly string[]
}

/** @param features by the table's names */
export function oldestWith(features: ReadonlySet<string>): Oldest {
  const has = (name: string) => hasAll(name, features)
  return {
    level: levels.find(({ name }) => has(name))?.name ?? null,
    models: [ages.intel, ages.amd].flatMap((kinds) =>
      Object.entries(kinds)
        .map(([name, year]) => ({ name, year }))
        .filter(({ name }) => has(name))
        .slice(0, 1),
    ),
    families: oldestFamilies(families.filter(({ name }) => has(name)).map(({ name }) => name)),
  }
}

/** Whether all CPUs of the name have the features. */
function hasAll(name: string, features: ReadonlySet<string>): boolean {
  const parsed = parseTargets(name)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.targets.every(
    (target) => target.features && difference(features, target.features).size === 0,
  )
}

function oldestFamilies(names: readonly string[]): string[] {
  const byCloud = new Map<string, { name: string; year: number }[]>()
  for (const name of names) {
    const cloud = name.split(':')[0] ?? ''
    byCloud.set(cloud, [...(byCloud.get(cloud) ?? []), { name, year: yearOf(name) }])
  }
  return [...byCloud.values()].flatMap((all) => {
    const first = Math.min(...all.map(({ year }) => year))
    return all.filter(({ year }) => year === first).map(({ name }) => name)
  })
}

const years = new Map(Object.entries({ ...ages.intel, ...ages.amd }))

/** The year of the oldest CPU of a family. */
function yearOf(family: string): number {
  const parsed = parseTargets(family)
  const models = 'targets' in parsed ? parsed.targets.map(({ model }) => model) : []
  return Math.min(...models.map(yearOfModel))
}

/** Versions of a model, such as Haswell-noTSX, are as old as the first. */
function yearOfModel(model: string): number {
  const kind = [...years.keys()]
    .filter((name) => model === name || model.startsWith(`${name}-`))
    .sort((a, b) => b.length - a.length)[0]
  return years.get(kind ?? '') ?? Number.POSITIVE_INFINITY
}
