import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { bounded, oneLine } from '../base/text/text.js'
import { engineNames } from '../plan/plan.js'

/** The number goes up when readers of manifest.json would have to change. */
export const manifestSchema = 'thawcheck-checkpoint/1'
export const manifestName = 'manifest.json'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Goes to a command line, which cannot carry NUL. */
const word = v.pipe(
  v.string(),
  v.check((text) => !text.includes('\0'), 'contains NUL'),
)
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const machine = v.variant('on', [
  v.object({
    on: v.literal('guest'),
    accel: v.picklist(['kvm', 'tcg']),
    /** value of QEMU's `-cpu` */
    cpu: word,
  }),
  v.object({
    on: v.literal('host'),
    /** the name that the CPU gives itself */
    cpu: word,
  }),
])

const app = v.object({
  /** for `sh -c` */
  command: v.string(),
  /** process id of the first process of its tree, which is thawcheck-init; the same after the restore */
  pid: count,
  user: v.object({
    uid: count,
    gid: count,
    groups: v.optional(v.pipe(v.array(count), v.maxLength(65536))),
    home: word,
    host: word,
  }),
  workingDirectory: word,
  /** names only, because values may be secrets */
  environment: v.array(v.string()),
})

const pattern = v.pipe(v.string(), v.check(isPattern, 'is not a regular expression'))
const positive = v.pipe(v.number(), v.gtValue(0))

/** When the app was ready, so that it can be started afresh. */
const launch = v.object({
  ready: v.variant('kind', [
    v.object({ kind: v.literal('command'), command: v.string() }),
    v.object({ kind: v.literal('log'), pattern }),
    v.object({ kind: v.literal('both'), command: v.string(), pattern }),
    v.object({ kind: v.literal('warm-up'), seconds: v.pipe(v.number(), v.minValue(0)) }),
  ]),
  /** seconds that it may take */
  timeout: positive,
})

const engine = v.object({
  name: v.picklist(engineNames),
  version: v.string(),
  cpuCap: v.optional(word),
  dumpOptions: v.array(word),
  restoreOptions: v.array(word),
  /** of `custom`, for `sh -c`; undefined: the app froze itself */
  checkpointCommand: v.optional(word),
  /** for `sh -c`; never with `criu` */
  restoreCommand: v.optional(word),
})

const source = v.object({
  machine,
  /** the name that the CPU gives itself */
  model: v.string(),
  /** of /proc/cpuinfo */
  flags: v.array(v.string()),
  /** those that Linux lists or that were seen to run, by the feature table's names */
  features: v.array(v.string()),
  /** what the instruction of each feature did */
  probes: v.record(v.string(), v.picklist(['ran', 'trapped', 'otherwise'])),
  /** the register state that it saves besides x87 and SSE; undefined: an older version did not look */
  state: v.optional(v.array(v.object({ bit: count, offset: count, size: count }))),
  /** release of the kernel that the app ran on */
  kernel: v.string(),
  /** of a guest: its cores and its memory in MiB */
  resources: v.optional(v.object({ cores: count, memory: count })),
  /** mount points that the app saw read-only, because no overlay could be mounted on them */
  unlayered: v.array(v.string()),
  /** of a guest: why the checkpoint was not taken on this machine itself, if that was possible */
  hostReason: v.optional(v.string()),
  /** of a guest on the CPU that some targets have in common: its name, theirs, and what it lacks nevertheless */
  lowest: v.optional(
    v.object({ name: v.string(), of: v.array(v.string()), without: v.optional(v.string()) }),
  ),
})

/** Of a checkpoint that somebody else made. */
const made = v.object({
  /** such as podman */
  by: v.string(),
  /** of the container, and of the image that it ran in */
  name: v.optional(v.string()),
  image: v.optional(v.string()),
  /** where the source CPU is known from; unknown: it may have had any feature */
  cpu: v.picklist(['images', 'input', 'unknown']),
})

const manifest = v.object({
  schema: v.literal(manifestSchema),
  /** SHA-256 of app, root, engine, source, images and changed files */
  id: digest,
  /** when it was taken, ISO 8601 */
  taken: v.string(),
  /** number of guests that were started for it: 2 if the first one broke */
  attempts: count,
  /** how the guest came to its job; not on the host, and not in older checkpoints */
  start: v.optional(v.picklist(['boot', 'state'])),
  /** seconds: start of the guest, time until the app was ready, everything together */
  times: v.object({ boot: v.number(), ready: v.number(), total: v.number() }),
  app,
  /** what its root was made from; undefined: it was this machine's own */
  root: v.optional(v.object({ title: v.string(), digest })),
  /** undefined: an older version did not keep it */
  launch: v.optional(launch),
  engine,
  source,
  /** versions of QEMU, kernel, engine and helpers that took it */
  toolkit: v.record(v.string(), v.string()),
  /** SHA-256 of each part; only a kept checkpoint has `held` and `disk` */
  contents: v.object({
    images: digest,
    upper: digest,
    held: v.optional(digest),
    disk: v.optional(digest),
  }),
  /** undefined: it is ours */
  made: v.optional(made),
  /** of a kept one: proves to the machine that took it that it is the same */
  seal: v.optional(digest),
})

/** Who made a checkpoint that is not ours, and what is known of it. */
export type Made = v.InferOutput<typeof made>

/** Where a checkpoint was taken. */
export type Source = Manifest['source']

/** Everything that is known of a checkpoint. This is the content of `manifest.json`. */
export type Manifest = v.InferOutput<typeof manifest>

/** What is known before the contents of a checkpoint were read. */
export type Undigested = Omit<Manifest, 'id' | 'contents'>

/**
 * Reads a manifest, which is not trusted.
 * @returns the manifest, or a clause that says what is wrong with it
 */
export function readManifest(text: string): Manifest | string {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return `its ${manifestName} is not JSON`
  }
  const schema = v.safeParse(v.object({ schema: v.string() }), json)
  if (!schema.success) return `its ${manifestName} is not the manifest of a checkpoint`
  if (schema.output.schema !== manifestSchema) {
    return `its ${manifestName} has the schema ${bounded(JSON.stringify(schema.output.schema), 100)}; this version reads ${manifestSchema}`
  }
  const read = v.safeParse(manifest, json)
  if (!read.success) {
    const [issue] = read.issues
    const where = v.getDotPath(issue) ?? 'the whole'
    return `its ${manifestName} is not valid: ${oneLine(bounded(`${where}: ${issue.message}`, 400))}`
  }
  const id = idOf(read.output)
  if (id === read.output.id) return read.output
  return `its ${manifestName} was changed: its id is ${read.output.id}, but its content has the id ${id}`
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text))
  } catch {
    return false
  }
}

/** Writes it into the checkpoint's folder. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** The identity of a checkpoint: two checkpoints with the same id are the same frozen app. */
export function idOf({ app, root, engine, source, contents }: Omit<Manifest, 'id'>): string {
  const { images, upper } = contents
  const identity = canonicalJson({ app, root: root?.digest, engine, source, images, upper })
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
