import type { Machine } from '../cpu/accel.js'
import { inTableOrder } from '../cpu/features.js'
import { possessed } from '../cpu/possessed.js'
import { qemuCpu } from '../cpu/target.js'
import { type Bench, resourcesOf } from '../machine/bench.js'
import { manifestLaunch } from './launch.js'
import { idOf, type Manifest, manifestSchema, type Undigested } from './manifest.js'
import type { CheckpointRecord } from './record.js'
import type { TakeRequest } from './take-request.js'

type Dumped = Extract<CheckpointRecord, { kind: 'dumped' }>

/** What a checkpoint is that was just taken, but for what it contains. */
export function describeCheckpoint(
  bench: Bench,
  { taking: { app, engine }, user, machine, root }: TakeRequest,
  { pid, cpu, unlayered }: Dumped,
  { attempts, start, times }: Pick<Manifest, 'attempts' | 'start' | 'times'>,
): Undigested {
  const { toolkit } = bench
  const { accel } = bench.accelerator
  const where: Machine =
    machine.on === 'guest'
      ? { on: 'guest', accel, cpu: qemuCpu(machine.cpu, accel) }
      : { on: 'host', cpu: cpu.model }
  return {
    schema: manifestSchema,
    taken: new Date().toISOString(),
    attempts,
    ...(start === undefined ? {} : { start }),
    times,
    app: {
      command: app.run,
      pid,
      user: { ...user, groups: user.groups && [...user.groups] },
      workingDirectory: app.workingDirectory,
      environment: Object.keys(app.environment),
    },
    ...(root.kind === 'host' ? {} : { root: { title: root.title, digest: root.digest } }),
    launch: manifestLaunch(app),
    engine: {
      name: engine.name,
      version: toolkit.versions[engine.name] ?? 'unknown',
      ...(engine.cpuCap === undefined ? {} : { cpuCap: engine.cpuCap }),
      dumpOptions: [...engine.dumpOptions],
      restoreOptions: [...engine.restoreOptions],
      ...(engine.checkpointCommand === undefined
        ? {}
        : { checkpointCommand: engine.checkpointCommand }),
      ...(engine.restoreCommand === undefined ? {} : { restoreCommand: engine.restoreCommand }),
    },
    source: {
      machine: where,
      model: cpu.model,
      flags: [...cpu.flags],
      features: [...inTableOrder(possessed(cpu.flags, cpu.probed))],
      probes: Object.fromEntries(cpu.probed),
      ...(cpu.state === undefined ? {} : { state: [...cpu.state] }),
      kernel: cpu.kernel,
      ...(machine.on === 'guest' ? { resources: resourcesOf(bench, machine.cpu) } : {}),
      unlayered: [...unlayered],
      ...(machine.on === 'guest' && machine.hostReason ? { hostReason: machine.hostReason } : {}),
      ...(machine.on === 'guest' && machine.lowest ? { lowest: machine.lowest } : {}),
    },
    toolkit: { ...toolkit.versions },
  }
}

/** The manifest of a checkpoint whose contents are known, which are a part of what it is. */
export function withContents(undigested: Undigested, contents: Manifest['contents']): Manifest {
  const manifest = { ...undigested, contents }
  return { ...manifest, id: idOf(manifest) }
}
