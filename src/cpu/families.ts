import data from './families.json' with { type: 'json' }

/** Where a statement is from. */
export interface Source {
  /** document and place in it, or what was seen where */
  readonly where: string
  /** true: hearsay, or seen once by somebody we cannot name */
  readonly weak?: boolean
}

/** One CPU that instances of a family run on. */
export interface FamilyCpu {
  /** short, such as `8175M`; none twice in a family */
  readonly id: string
  /** the real CPU, such as `Intel Xeon Platinum 8175M (Skylake)` */
  readonly real: string
  /** the CPU in our grammar */
  readonly cpu: string
  /**
   * Whose list of the guest's CPU flags `cpu` has, neither more nor less (but MPX, which Linux no
   * longer shows); undefined: no such list was found, and `cpu` is QEMU's model of the real CPU,
   * which may have more than the cloud shows
   */
  readonly sample: Source | undefined
}

/** Instances of a cloud, or hosted runners, that go by one name. */
export interface Family {
  /** such as `aws:m5` */
  readonly name: string
  /** at least one, from the oldest to the newest */
  readonly cpus: readonly FamilyCpu[]
  /** of the statement that these are its CPUs; at least one */
  readonly sources: readonly Source[]
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

const listedSources: Readonly<Record<string, Source>> = data.sources
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

/** Keys of the data begin with the cloud, since two may mask the same CPU differently. */
function cpuOf(key: string): FamilyCpu {
  const listed = listedCpus[key]
  if (!listed) throw new Error(`families.json has no CPU "${key}"`)
  const sample = listed.sample === undefined ? undefined : sourceOf(listed.sample)
  return { ...listed, id: key.replace(/^.*:/, ''), sample }
}

function sourceOf(key: string): Source {
  const source = listedSources[key]
  if (!source) throw new Error(`families.json has no source "${key}"`)
  return source
}
