import * as v from 'valibot'

/** How an image wants to be run. */
export interface ImageConfig {
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** `USER`, `UID`, or either with `:GROUP`; empty: root */
  readonly user: string
  /** absolute; empty: `/` */
  readonly workingDirectory: string
}

export const plainConfig: ImageConfig = {
  entrypoint: [],
  command: [],
  environment: {},
  user: '',
  workingDirectory: '',
}

export interface Platform {
  readonly os: string
  readonly architecture: string
}

/** What an image says of itself: its configuration, or an engine's `image inspect`. */
export interface Described {
  readonly config: ImageConfig
  readonly platform: Platform
  /** digests of the unpacked layers, the lowest first */
  readonly layers: readonly string[]
}

/** A zero byte cannot go to a command line. */
const word = v.pipe(
  v.string(),
  v.check((text) => !text.includes('\0'), 'contains NUL'),
)
const words = v.optional(v.nullable(v.array(word), []), [])
const text = v.optional(v.nullable(word, ''), '')
const runConfig = v.object({
  Entrypoint: words,
  Cmd: words,
  Env: words,
  User: text,
  WorkingDir: text,
})
const someConfig = v.optional(v.nullable(runConfig, {}), {})

/** Source: OCI image specification, config.md; docker's is the same. */
const imageFile = v.object({
  architecture: text,
  os: text,
  config: someConfig,
  rootfs: v.object({ diff_ids: words }),
})

/** As docker and podman print it. */
const inspected = v.object({
  Id: word,
  Architecture: text,
  Os: text,
  Config: someConfig,
})

/** @returns undefined: it is no configuration of an image */
export function readImageFile(json: unknown): Described | undefined {
  const { success, output } = v.safeParse(imageFile, json)
  if (!success) return undefined
  return {
    config: configOf(output.config),
    platform: { os: output.os, architecture: output.architecture },
    layers: output.rootfs.diff_ids,
  }
}

/** @returns undefined: it is not what an engine prints of one image */
export function readInspected(
  json: unknown,
): (Omit<Described, 'layers'> & { readonly id: string }) | undefined {
  const { success, output } = v.safeParse(v.tuple([inspected]), json)
  if (!success) return undefined
  const [{ Id, Architecture, Os, Config }] = output
  return {
    id: Id.includes(':') ? Id : `sha256:${Id}`,
    config: configOf(Config),
    platform: { os: Os, architecture: Architecture },
  }
}

function configOf(config: v.InferOutput<typeof runConfig>): ImageConfig {
  const variables = config.Env.filter((entry) => entry.indexOf('=') > 0).map((entry) => {
    const equals = entry.indexOf('=')
    return [entry.slice(0, equals), entry.slice(equals + 1)]
  })
  return {
    entrypoint: config.Entrypoint,
    command: config.Cmd,
    environment: Object.fromEntries(variables) as Record<string, string>,
    user: config.User,
    workingDirectory: config.WorkingDir,
  }
}

/** What guests can run. Old images do not say what they are for. */
export function runsHere({ os, architecture }: Platform): boolean {
  return ['', 'linux'].includes(os) && ['', 'amd64', 'x86_64'].includes(architecture)
}

export function platformText({ os, architecture }: Platform): string {
  return `${os || 'linux'}/${architecture || 'amd64'}`
}
