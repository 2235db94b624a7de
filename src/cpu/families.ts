import data from './families.json' with { type: 'json' }

/** The source of a statement. */
export interface Citation {
  /** a document and the place in it, or what was observed where */
  readonly where: string
  /** true: hearsay, or one observation by an unknown person */
  readonly weak?: boolean
}

/** One CPU that instances of a family run on. */
export interface FamilyCpu {
  /** short, such as `8175M`; unique in the family */
  readonly id: string
  /** the real CPU, such as `Intel Xeon Platinum 8175M (Skylake)` */
  readonly real: string
  /** the CPU in the grammar of targets */
  readonly cpu: string
  /**
   * The list of CPU flags of an instance that `cpu` has exactly the features of, apart from MPX,
   * which Linux no longer shows. Undefined: no list was found, and `cpu` is the real CPU,
   * which may have more than the cloud shows.
   */
  readonly sample: Citation | undefined
}

/** Instances of a cloud, or hosted runners, with one name. */
export interface Family {
  /** such as `aws:m5` */
  readonly name: string
  /** at least one, oldest first */
  readonly cpus: readonly FamilyCpu[]
  /** at least one source that says which CPUs the family has */
  readonly sources: readonly Citation[]
}

interface ListedCpu {
  readonly real: string
  readonly cpu: string
  readonly sample?: string
}

interface ListedFamilies {
  readonly names: readonly string[]
  readonly cpus: readonly string[]
  readonly sources: readonly string[]
}

const listedSources: Readonly<Record<string, Citation>> = data.sources
const listedCpus: Readonly<Record<string, ListedCpu>> = data.cpus
const listedFamilies: readonly ListedFamilies[] = data.families

/** All families, in the order of the data. */
export const families: readonly Family[] = listedFamilies.flatMap(({ names, cpus, sources }) =>
  names.map((name) => ({ name, cpus: cpus.map(cpuOf), sources: sources.map(sourceOf) })),
)

/** The family of that exact name. */
export function familyNamed(name: string): Family | undefined {
  return families.find((family) => family.name === name)
}

/** Keys in the data begin with the cloud, because two clouds may mask the same CPU differently. */
function cpuOf(key: string): FamilyCpu {
  const listed = listedCpus[key]
  if (!listed) throw new Error(`families.json has no CPU "${key}"`)
  const sample = listed.sample === undefined ? undefined : sourceOf(listed.sample)
  return { ...listed, id: key.replace(/^.*:/, ''), sample }
}

function sourceOf(key: string): Citation {
  const source = listedSources[key]
  if (!source) throw new Error(`families.json has no source "${key}"`)
  return source
}
