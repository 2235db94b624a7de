import type { Target } from '../cpu/target.js'
import { archiveFile } from './archive-file.js'
import { capabilities } from './capabilities.js'
import { restoreOptions } from './criu-options.js'
import {
  existingDirectory,
  existingPath,
  newDirectory,
  pathInside,
  writableDirectory,
} from './directories.js'
import { duration, positiveDuration } from './duration.js'
import { environment } from './environment.js'
import { passedOn } from './passed-on.js'
import {
  type AppPlan,
  type Benchmark,
  type EngineOptions,
  type ExportPlan,
  engineNames,
  type FloorPlan,
  type MachinePlan,
  type Origin,
  type RemedyPlan,
  type ReportPlan,
  type SystemPlan,
  type Taking,
  type ThawPlan,
} from './plan.js'
import { type RawInputs, textOf } from './raw-inputs.js'
import { isGiven, mapReading, read, readIfGiven, withDefault } from './read-input.js'
import { isRootGiven, readBaseRoot, readRestoreRoot } from './read-root.js'
import { readiness } from './readiness.js'
import { bad, combine, good, type Reading } from './reading.js'
import { hostPlan } from './root-plan.js'
import { boolean, command, count, oneOf, orAuto, pattern } from './scalars.js'
import { readSelfRestoring, restoresItself } from './self-restoring.js'
import { words } from './shell-quoting.js'
import { size } from './size.js'
import { takingOnly } from './taking-only.js'
import { isFloor, sourceCpu, target, targets } from './targets.js'

/** Reads `checkpoint` if it is given, and otherwise how to take one. */
export function readOrigin(given: RawInputs): Reading<Origin> {
  if (restoresItself(given)) return readSelfRestoring(given)
  if (!isGiven(given, 'checkpoint')) {
    return isGiven(given, 'source-cpu')
      ? bad(
          'source-cpu: names the CPU of a checkpoint that was given; expected checkpoint too, or checkpoint-cpu instead',
        )
      : readTaking(given, readTargets(given))
  }
  const contradicting = takingOnly.filter((name) => isGiven(given, name))
  if (contradicting.length > 0) {
    return bad(
      ...contradicting.map(
        (name) =>
          `${name}: cannot be used with checkpoint, which already exists; expected one of the two`,
      ),
    )
  }
  return combine<Extract<Origin, { kind: 'given' }>>({
    kind: good('given'),
    folder: read(given, 'checkpoint', existingPath(given.cwd)),
    root: readBaseRoot(given),
    sourceCpu: readIfGiven(given, 'source-cpu', target),
  })
}

/** @param among the targets, of a command that has some */
export function readTaking(given: RawInputs, among?: Reading<readonly Target[]>): Reading<Taking> {
  const isHost = !isRootGiven(given)
  return combine<Taking>({
    kind: good('take'),
    app: combine<AppPlan>({
      run: isHost ? read(given, 'run', command) : readIfGiven(given, 'run', command),
      ready: readiness(
        readIfGiven(given, 'ready', command),
        readIfGiven(given, 'ready-log', pattern),
        read(given, 'warm-up', duration),
      ),
      timeout: read(given, 'timeout', positiveDuration),
      environment: readEnvironment(given),
      passedOn: readPassedOn(given),
      workingDirectory: isHost
        ? read(given, 'working-directory', existingDirectory(given.cwd))
        : read(given, 'working-directory', pathInside),
    }),
    root: mapReading(readBaseRoot(given), (root) => root ?? hostPlan),
    on: mapReading(
      read(given, 'checkpoint-on', oneOf(['auto', 'guest', 'runner'])),
      // `runner` is GitHub's word for the machine that a job runs on.
      (place) => (place === 'runner' ? 'host' : place),
    ),
    cpu: readIfGiven(given, 'checkpoint-cpu', sourceCpu(among)),
    engine: combine<EngineOptions>({
      name: read(given, 'engine', oneOf(engineNames)),
      cpuCap: readIfGiven(given, 'cpu-cap', capabilities),
      dumpOptions: withDefault(readIfGiven(given, 'criu-dump-options', words), []),
      restoreOptions: withDefault(readIfGiven(given, 'criu-restore-options', restoreOptions), []),
      checkpointCommand: readIfGiven(given, 'checkpoint-command', command),
      restoreCommand: readIfGiven(given, 'restore-command', command),
    }),
  })
}

function readTargets(given: RawInputs): Reading<readonly Target[]> {
  return read(given, 'cpus', targets)
}

export function readThaw(given: RawInputs): Reading<ThawPlan> {
  return combine<ThawPlan>({
    verify: readIfGiven(given, 'verify', command),
    watch: read(given, 'watch', positiveDuration),
    targets: readTargets(given),
    timeout: read(given, 'timeout', positiveDuration),
    environment: readEnvironment(given),
    passedOn: readPassedOn(given),
    elsewhere: readElsewhere(given),
    engine: combine<ThawPlan['engine']>({
      cpuCap: readIfGiven(given, 'cpu-cap', capabilities),
      restoreOptions: withDefault(readIfGiven(given, 'criu-restore-options', restoreOptions), []),
      restoreCommand: readIfGiven(given, 'restore-command', command),
    }),
  })
}

/** What targets are restored on, unless they name an image themselves. */
function readElsewhere(given: RawInputs): Reading<SystemPlan> {
  return combine<SystemPlan>({
    root: readRestoreRoot(given),
    kernel: readIfGiven(given, 'restore-kernel', existingDirectory(given.cwd)),
  })
}

/** Undefined where `cpus` names CPUs. */
export function readFloor(given: RawInputs): Reading<FloorPlan | undefined> {
  const guests = read(given, 'floor-guests', count(2, 1000))
  if (!isFloor(textOf(given, 'cpus'))) return mapReading(guests, () => undefined)
  return mapReading(guests, (most) => ({ guests: most }))
}

export function readRemedy(given: RawInputs): Reading<RemedyPlan> {
  return combine<RemedyPlan>({
    how: read(given, 'remedy', oneOf(['off', 'suggest', 'prove'])),
    timeout: read(given, 'remedy-timeout', positiveDuration),
    benchmark: readBenchmark(given),
  })
}

function readBenchmark(given: RawInputs): Reading<Benchmark | undefined> {
  const benchmark = combine<Benchmark>({
    command: isGiven(given, 'benchmark') ? read(given, 'benchmark', command) : good(''),
    measures: read(given, 'benchmark-measures', oneOf(['number', 'time'])),
    rounds: read(given, 'benchmark-rounds', count(1, 100)),
  })
  return mapReading(benchmark, (value) => (value.command === '' ? undefined : value))
}

export function readMachinePlan(given: RawInputs): Reading<MachinePlan> {
  return combine<MachinePlan>({
    memory: read(given, 'memory', size),
    cores: read(given, 'cores', count(1, 64)),
    accel: read(given, 'accel', oneOf(['auto', 'kvm', 'tcg'])),
    jobs: read(given, 'jobs', orAuto(count(1, 1000))),
    toolkit: readIfGiven(given, 'toolkit', existingDirectory(given.cwd)),
    cache: read(given, 'cache', boolean),
  })
}

export function readReport(given: RawInputs): Reading<ReportPlan> {
  return combine<ReportPlan>({
    strict: read(given, 'strict', boolean),
    directory: read(given, 'report-dir', writableDirectory(given.cwd)),
  })
}

/** Where a checkpoint that was proven goes. */
export function readExportTo(given: RawInputs): Reading<string | undefined> {
  return readIfGiven(given, 'export', archiveFile(given.cwd))
}

/** What `export` is told: the folder of a checkpoint, a file, and how to come by a toolkit. */
export function readExport(given: RawInputs): {
  readonly [K in keyof ExportPlan]: Reading<ExportPlan[K]>
} {
  return {
    folder: read(given, 'checkpoint', existingDirectory(given.cwd)),
    to: read(given, 'to', archiveFile(given.cwd)),
    machine: combine<ExportPlan['machine']>({
      toolkit: readIfGiven(given, 'toolkit', existingDirectory(given.cwd)),
      cache: read(given, 'cache', boolean),
    }),
  }
}

/** Where a checkpoint is kept. */
export function readTo(given: RawInputs): Reading<string> {
  return read(given, 'to', newDirectory(given.cwd))
}

/** What `env` names replaces what is passed on by itself. */
function readEnvironment(given: RawInputs): Reading<Readonly<Record<string, string>>> {
  const byItself = passedOn(given.callerEnvironment)
  return mapReading(readEnvInput(given), (named) => ({ ...byItself, ...named }))
}

/** Names of what is passed on by itself, and not named by `env`. */
function readPassedOn(given: RawInputs): Reading<readonly string[]> {
  const byItself = Object.keys(passedOn(given.callerEnvironment))
  return mapReading(readEnvInput(given), (named) =>
    byItself.filter((name) => !Object.hasOwn(named, name)),
  )
}

function readEnvInput(given: RawInputs): Reading<Readonly<Record<string, string>>> {
  // Not trimmed: the newline at the end of a YAML block means that lines, not `;`, separate entries.
  const reader = () => environment(textOf(given, 'env'), given.callerEnvironment)
  return withDefault(readIfGiven(given, 'env', reader), {})
}
