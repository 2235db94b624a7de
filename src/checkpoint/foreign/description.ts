import * as v from 'valibot'

/** Who made an archive. */
export type Maker = 'podman' | 'CRI-O' | 'containerd' | 'crun or runc' | 'CRIU'

/** What an archive says of the container that was frozen. Nothing of it is trusted. */
export interface Description {
  readonly maker: Maker
  readonly name: string | undefined
  /** of the image that it ran in */
  readonly image: string | undefined
  /** the words that it was started with; none: it does not say */
  readonly command: readonly string[]
  /** when it was frozen, as its maker wrote that */
  readonly taken: string | undefined
  readonly volumes: readonly Volume[]
  readonly binds: readonly Bind[]
  /** absolute paths of what the container had removed of its image */
  readonly deleted: readonly string[]
  /** where descriptors 0, 1 and 2 of its first process led */
  readonly descriptors: readonly string[]
}

export interface Volume {
  readonly name: string
  /** absolute, in the container */
  readonly destination: string
}

/** Something of the machine that the container saw; its content is not in the archive. */
export interface Bind {
  /** absolute, in the container */
  readonly destination: string
  readonly kind: 'file' | 'folder' | undefined
}

/** The small files of an archive that describe it, by their names. */
export const describing = [
  'config.dump',
  'spec.dump',
  'bind.mounts',
  'deleted.files',
  'status',
  'status.dump',
  'network.status',
  'checkpoint/descriptors.json',
  'descriptors.json',
] as const

/** @returns undefined: there is no such file */
export type ReadPart = (name: (typeof describing)[number]) => string | undefined

/** A describing file that cannot be read. The message is a clause. */
export class Undescribed extends Error {
  override readonly name = 'Undescribed'
}

const text = v.optional(v.nullable(v.string()))
const texts = v.optional(v.nullable(v.array(v.string())))

const config = v.object({
  name: text,
  rootfsImage: text,
  rootfsImageName: text,
  checkpointedTime: text,
  namedVolumes: v.optional(v.nullable(v.array(v.object({ volumeName: text, dest: text })))),
})

const spec = v.object({
  annotations: v.optional(v.nullable(v.record(v.string(), v.string()))),
  process: v.optional(v.nullable(v.object({ args: texts }))),
  mounts: v.optional(
    v.nullable(v.array(v.object({ destination: text, type: text, source: text, options: texts }))),
  ),
})

const bindMounts = v.array(v.object({ destination: v.string(), file_type: v.optional(v.string()) }))
const strings = v.nullable(v.array(v.string()))

/** @throws Undescribed */
export function describe(read: ReadPart): Description {
  const known = {
    config: parsed(read, 'config.dump', config),
    spec: parsed(read, 'spec.dump', spec),
    binds: parsed(read, 'bind.mounts', bindMounts) ?? [],
    deleted: parsed(read, 'deleted.files', strings) ?? [],
  }
  const mounts = known.spec?.mounts ?? []
  const descriptors =
    parsed(read, 'checkpoint/descriptors.json', strings) ??
    parsed(read, 'descriptors.json', strings)
  return {
    maker: makerOf(read, known.spec, descriptors !== undefined),
    name: known.config?.name ?? undefined,
    image: known.config?.rootfsImageName || known.config?.rootfsImage || undefined,
    command: known.spec?.process?.args ?? [],
    taken: known.config?.checkpointedTime ?? undefined,
    volumes: volumesOf(known.config, mounts),
    binds: [
      ...known.binds.map(({ destination, file_type }) => ({
        destination,
        kind: kindOf(file_type),
      })),
      ...mounts
        .filter(
          ({ type, options }) => type === 'bind' || options?.some((one) => /^r?bind$/.test(one)),
        )
        .flatMap(({ destination }) => (destination ? [{ destination, kind: undefined }] : [])),
    ],
    deleted: known.deleted ?? [],
    descriptors: descriptors ?? [],
  }
}

function parsed<S extends v.GenericSchema>(
  read: ReadPart,
  name: Parameters<ReadPart>[0],
  schema: S,
): v.InferOutput<S> | undefined {
  const content = read(name)
  if (content === undefined) return undefined
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch {
    throw new Undescribed(`its ${name} is not JSON`)
  }
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Undescribed(
    `its ${name} is not valid: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`,
  )
}

function makerOf(
  read: ReadPart,
  spec: { readonly annotations?: Readonly<Record<string, string>> | null | undefined } | undefined,
  hasDescriptors: boolean,
): Maker {
  const manager = spec?.annotations?.['io.container.manager']
  if (manager === 'libpod') return 'podman'
  if (manager === 'cri-o') return 'CRI-O'
  if (spec !== undefined || read('config.dump') !== undefined) return 'containerd'
  return hasDescriptors ? 'crun or runc' : 'CRIU'
}

type Mounts = NonNullable<NonNullable<v.InferOutput<typeof spec>['mounts']>>

/** podman lists them, and besides a volume is a bind mount of a folder that tells its name. */
function volumesOf(own: v.InferOutput<typeof config> | undefined, mounts: Mounts): Volume[] {
  const listed = (own?.namedVolumes ?? []).map(
    ({ volumeName, dest }) => [volumeName, dest] as const,
  )
  const mounted = mounts.map(
    ({ source, destination }) =>
      [/\/volumes\/([^/]+)\/_data$/.exec(source ?? '')?.[1], destination] as const,
  )
  const byPlace = new Map<string, string>()
  for (const [name, destination] of [...mounted, ...listed]) {
    // It names a tar of the archive.
    if (name && destination && /^[^/]+$/.test(name)) byPlace.set(destination, name)
  }
  return Array.from(byPlace, ([destination, name]) => ({ name, destination }))
}

function kindOf(type: string | undefined): Bind['kind'] {
  if (type === 'file') return 'file'
  return type === 'directory' ? 'folder' : undefined
}
