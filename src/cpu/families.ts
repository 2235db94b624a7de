import data from './families.json' with { type: 'json' }

/** Where a statement is from. */
export interface Source {
  /** document and place in it */
  readonly where: string
  /** true: nobody's own documentation, or a single observation */
  readonly weak?: boolean
}

/** One CPU that instances of a family run on. */
export interface FamilyCpu {
  /** short, such as `8175M`; none twice in a family */
  readonly id: string
  /** the real CPU, such as `Intel Xeon Platinum 8175M (Skylake)` */
  readonly real: string
  /** the CPU in our grammar, less what the cloud hides */
  readonly cpu: string
  /** why `cpu` is more than the plain model; undefined where it is that */
  readonly because?: string
  readonly sources: readonly Source[]
}

/** Instances of a cloud, or hosted runners, that are sold under one name. */
export interface Family {
  /** such as `aws:m5` */
  readonly name: string
  /** at least one, the one with the fewest features first */
  readonly cpus: readonly FamilyCpu[]
  /** of the statement that these are its CPUs */
  readonly sources: readonly Source[]
}

type Listed = Omit<FamilyCpu, 'id' | 'sources'> & { readonly sources: readonly string[] }

const listedSources: Readonly<Record<string, Source>> = data.sources
const listedCpus: Readonly<Record<string, Listed>> = data.cpus
const listedFamilies: readonly {
  readonly names: readonly string[]
  readonly cpus: readonly string[]
  readonly sources: readonly string[]
}[] = data.families

/** All families, in the order of the data. */
export const families: readonly Family[] = listedFamilies.flatMap(({ names, cpus, sources }) =>
  names.map((name) => ({ name, cpus: cpus.map(cpuOf), sources: sources.map(sourceOf) })),
)

/** The family of that exact name. */
export function familyNamed(name: string): Family | undefined {
  return families.find((family) => family.name === name)
}

/** Keys of the data are `aws:8175M`, since two clouds may mask the same CPU differently. */
function cpuOf(key: string): FamilyCpu {
  const listed = listedCpus[key]
  if (!listed) throw new Error(`families.json has no CPU "${key}"`)
  return { ...listed, id: key.replace(/^.*:/, ''), sources: listed.sources.map(sourceOf) }
}

function sourceOf(key: string): Source {
  const source = listedSources[key]
  if (!source) throw new Error(`families.json has no source "${key}"`)
  return source
}
