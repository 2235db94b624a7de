import { hostname } from 'node:os'
import { features, featuresFromLinuxFlags, inTableOrder } from '../../cpu/features.js'
import { settled } from '../../cpu/settled.js'
import { qemuCpu, type Target } from '../../cpu/target.js'
import { readProcesses } from '../../formats/images/tree.js'
import type { Bench } from '../../machine/bench.js'
import { shellWords } from '../../machine/job/shell.js'
import { idOf, type Made, type Manifest, manifestSchema } from '../manifest.js'
import type { Foreign } from './look.js'
import { type NotedCpu, notedCpu } from './noted-cpu.js'

/** The command that an app was started with, or what is known instead of it. Not trusted. */
export function commandOfForeign({
  description,
  parts,
}: Pick<Foreign, 'description' | 'parts'>): string {
  return description.command.length > 0 ? shellWords(description.command) : parts.path
}

/**
 * What is known of somebody else's checkpoint, as if it were one of ours. What is not known is empty.
 * @param images folder of CRIU's images
 * @param digest of the images
 * @throws ImageDamaged
 */
export function manifestOf(
  images: string,
  digest: string,
  foreign: Foreign,
  bench: Pick<Bench, 'offers'>,
): Manifest {
  const { description } = foreign
  const [first] = readProcesses(images)
  const noted = notedCpu(images)
  return withUnknowns(
    {
      ...(description.taken === undefined ? {} : { taken: description.taken }),
      app: {
        command:
          description.command.length > 0
            ? shellWords(description.command)
            : (first?.comm ?? commandOfForeign(foreign)),
        pid: first?.pid ?? 0,
        // Of verify: the app's own user may be unknown in its root.
        user: { uid: 0, gid: 0, home: '/root', host: hostname() },
        workingDirectory: '/',
        environment: [],
      },
      engine: { name: 'criu', version: 'unknown', dumpOptions: [], restoreOptions: [] },
      source: sourceOf(noted, foreign, bench),
      made: madeBy(foreign, noted),
    },
    digest,
  )
}

type Known = Pick<Manifest, 'app' | 'root' | 'engine' | 'made'> & {
  readonly taken?: string
  readonly source: CpuOfSource
}

/**
 * The whole manifest of a checkpoint that somebody else made: of how it was taken, nothing is known.
 * @param digest of the images
 */
export function withUnknowns(known: Known, digest: string): Manifest {
  const manifest: Omit<Manifest, 'id'> = {
    schema: manifestSchema,
    taken: '',
    attempts: 1,
    times: { boot: 0, ready: 0, total: 0 },
    toolkit: {},
    contents: { images: digest, upper: digest },
    ...known,
    source: { ...known.source, kernel: 'unknown', unlayered: [] },
  }
  return { ...manifest, id: idOf(manifest) }
}

function madeBy({ description, sourceCpu }: Foreign, noted: NotedCpu | undefined): Made {
  const { maker, name, image } = description
  const cpu = sourceKnownFrom(noted, sourceCpu)
  return { by: maker, ...(name ? { name } : {}), ...(image ? { image } : {}), cpu }
}

/** @param sourceCpu as the user says it */
export function sourceKnownFrom(
  noted: NotedCpu | undefined,
  sourceCpu: Target | undefined,
): Made['cpu'] {
  return noted ? 'images' : sourceCpu ? 'input' : 'unknown'
}

type CpuOfSource = Pick<Manifest['source'], 'machine' | 'model' | 'flags' | 'features' | 'probes'>

/** What was noted comes first: it is what the app really had. */
export function sourceOf(
  noted: NotedCpu | undefined,
  { sourceCpu }: Pick<Foreign, 'sourceCpu'>,
  { offers: [preferred] }: Pick<Bench, 'offers'>,
): CpuOfSource {
  if (noted) {
    const { model, flags, further } = noted
    return { ...of(flags, further), machine: { on: 'host', cpu: model }, model }
  }
  if (sourceCpu) {
    const { features: has } = settled(sourceCpu, preferred)
    const cpu = qemuCpu(sourceCpu, preferred.accel)
    const machine = { on: 'guest', accel: preferred.accel, cpu } as const
    return { ...of(linuxFlags(has), has), machine, model: sourceCpu.name }
  }
  // It may have had anything.
  const all = features.map(({ name }) => name)
  return { ...of([], all), machine: { on: 'host', cpu: 'unknown' }, model: 'unknown' }
}

function of(flags: readonly string[], has: Iterable<string>) {
  const ran = [...has]
  return {
    flags: [...flags],
    features: inTableOrder(new Set([...featuresFromLinuxFlags(flags), ...ran])),
    probes: Object.fromEntries(ran.map((name) => [name, 'ran' as const])),
  }
}

function linuxFlags(has: ReadonlySet<string>): string[] {
  return features.flatMap(({ name, linux }) => (has.has(name) && linux !== null ? [linux] : []))
}
