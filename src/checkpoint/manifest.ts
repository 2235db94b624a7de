import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** Raised when a reader of manifest.json would have to change. */
export const manifestSchema = 'thawcheck-checkpoint/1'
export const manifestName = 'manifest.json'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const machine = v.variant('on', [
  v.object({
    on: v.literal('guest'),
    accel: v.picklist(['kvm', 'tcg']),
    /** value of QEMU's `-cpu` */
    cpu: v.string(),
  }),
  v.object({
    on: v.literal('host'),
    /** the name that the CPU gives itself */
    cpu: v.string(),
  }),
])

const app = v.object({
  /** for `sh -c` */
  command: v.string(),
  /** of its first process, which has it again when it is restored */
  pid: count,
  user: v.object({ uid: count, gid: count, home: v.string(), host: v.string() }),
  workingDirectory: v.string(),
  /** names and never values: those may be secrets */
  environment: v.array(v.string()),
})

const engine = v.object({
  name: v.literal('criu'),
  version: v.string(),
  cpuCap: v.optional(v.string()),
  dumpOptions: v.array(v.string()),
  restoreOptions: v.array(v.string()),
})

const source = v.object({
  machine,
  /** the name that the CPU gives itself */
  model: v.string(),
  /** of /proc/cpuinfo */
  flags: v.array(v.string()),
  /** by the feature table's names, as far as Linux lists them */
  features: v.array(v.string()),
  /** what the instruction of each feature did */
  probes: v.record(v.string(), v.picklist(['ran', 'trapped', 'otherwise'])),
  /** release of the kernel that the app ran under */
  kernel: v.string(),
  /** of a guest: its cores and its memory in MiB */
  resources: v.optional(v.object({ cores: count, memory: count })),
  /** mount points that the app saw read-only, since no layer could be laid over them */
  unlayered: v.array(v.string()),
  /** of a guest: why it was not this machine itself, if it could have been */
  hostReason: v.optional(v.string()),
})

const manifest = v.object({
  schema: v.literal(manifestSchema),
  /** SHA-256 of what was frozen: app, engine, source, images and changed files */
  id: digest,
  /** when it was taken, ISO 8601 */
  taken: v.string(),
  /** guests that were booted for it: 2 if the first one broke */
  attempts: count,
  /** seconds: boot of the guest, until the app was ready, all together */
  times: v.object({ boot: v.number(), ready: v.number(), total: v.number() }),
  app,
  engine,
  source,
  /** versions of QEMU, kernel, engine and helpers that took it */
  toolkit: v.record(v.string(), v.string()),
  /** SHA-256 of each part; `held` and `disk` once it is kept */
  contents: v.object({
    images: digest,
    upper: digest,
    held: v.optional(digest),
    disk: v.optional(digest),
  }),
  /** of a kept one: proves to the machine that took it that it is the same */
  seal: v.optional(digest),
})

/** Where a checkpoint was taken. */
export type Source = Manifest['source']

/** What a checkpoint is, beside its images. `manifest.json` has it as it is. */
export type Manifest = v.InferOutput<typeof manifest>

/**
 * Reads a manifest that may be anyone's.
 * @returns it, or what is wrong with it, in a clause
 */
export function readManifest(text: string): Manifest | string {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return `its ${manifestName} is not JSON`
  }
  const schema = v.safeParse(v.object({ schema: v.string() }), json)
  if (!schema.success) return `its ${manifestName} is none of a checkpoint`
  if (schema.output.schema !== manifestSchema) {
    return `its ${manifestName} has the schema ${JSON.stringify(schema.output.schema)}; this version reads ${manifestSchema}`
  }
  const read = v.safeParse(manifest, json)
  if (!read.success) {
    const [issue] = read.issues
    return `its ${manifestName} is not valid: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`
  }
  const id = idOf(read.output)
  if (id === read.output.id) return read.output
  return `its ${manifestName} was changed: it says id ${read.output.id}, and what it describes has id ${id}`
}

/** Writes it into the checkpoint's folder. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** The identity of a checkpoint: two with the same are the same frozen app. */
export function idOf({ app, engine, source, contents }: Omit<Manifest, 'id'>): string {
  const { images, upper } = contents
  const identity = canonicalJson({ app, engine, source, images, upper })
  return createHash('sha256').update(identity).digest('hex')
}

/** Equal values have equal text, whatever the order of their keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, sorted(one)]),
  )
}
