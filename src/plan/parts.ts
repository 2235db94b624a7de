import { capabilities } from './capabilities.js'
import { existingDirectory, newDirectory, writableDirectory } from './directories.js'
import { duration, positiveDuration } from './duration.js'
import { environment } from './environment.js'
import { type Given, textOf } from './given.js'
import { type InputName, inputNamed } from './inputs.js'
import type {
  App,
  EngineOptions,
  MachinePlan,
  Origin,
  ReportPlan,
  Taking,
  ThawPlan,
} from './plan.js'
import { readiness } from './readiness.js'
import { bad, combine, good, quoted, type Reader, type Reading } from './reading.js'
import { boolean, choice, command, count, orAuto, pattern } from './scalars.js'
import { words } from './shell-words.js'
import { size } from './size.js'
import { target, targets } from './targets.js'

/** A checkpoint is taken, unless one is given. */
export function readOrigin(given: Given): Reading<Origin> {
  if (!isGiven(given, 'checkpoint')) return readTaking(given)
  const contradicting = takingOnly.filter((name) => isGiven(given, name))
  if (contradicting.length > 0) {
    return bad(
      ...contradicting.map(
        (name) =>
          `${name}: cannot be with checkpoint, which was taken already; expected one of the two`,
      ),
    )
  }
  return combine<Extract<Origin, { kind: 'given' }>>({
    kind: good('given'),
    folder: read(given, 'checkpoint', existingDirectory(given.cwd)),
  })
}

/** Of the inputs that only a checkpoint to be taken has, those without a default. */
const takingOnly: readonly InputName[] = [
  'run',
  'ready',
  'ready-log',
  'checkpoint-cpu',
  'criu-dump-options',
]

export function readTaking(given: Given): Reading<Taking> {
  return combine<Taking>({
    kind: good('take'),
    app: combine<App>({
      run: read(given, 'run', command),
      ready: readiness(
        readIfGiven(given, 'ready', command),
        readIfGiven(given, 'ready-log', pattern),
        read(given, 'warm-up', duration),
      ),
      timeout: read(given, 'timeout', positiveDuration),
      environment: readEnvironment(given),
      workingDirectory: read(given, 'working-directory', existingDirectory(given.cwd)),
    }),
    on: changed(
      read(given, 'checkpoint-on', choice(['auto', 'guest', 'runner'])),
      // `runner` is how GitHub calls the machine that a job runs on.
      (place) => (place === 'runner' ? 'host' : place),
    ),
    cpu: readIfGiven(given, 'checkpoint-cpu', target),
    engine: combine<EngineOptions>({
      name: good('criu'),
      cpuCap: readIfGiven(given, 'cpu-cap', capabilities),
      dumpOptions: orElse(readIfGiven(given, 'criu-dump-options', words), []),
      restoreOptions: orElse(readIfGiven(given, 'criu-restore-options', words), []),
    }),
  })
}

export function readThaw(given: Given): Reading<ThawPlan> {
  return combine<ThawPlan>({
    verify: readIfGiven(given, 'verify', command),
    watch: read(given, 'watch', positiveDuration),
    targets: read(given, 'cpus', targets),
    timeout: read(given, 'timeout', positiveDuration),
    environment: readEnvironment(given),
    engine: combine<ThawPlan['engine']>({
      cpuCap: readIfGiven(given, 'cpu-cap', capabilities),
      restoreOptions: orElse(readIfGiven(given, 'criu-restore-options', words), []),
    }),
  })
}

export function readMachine(given: Given): Reading<MachinePlan> {
  return combine<MachinePlan>({
    memory: read(given, 'memory', size),
    cores: read(given, 'cores', count(1, 64)),
    accel: read(given, 'accel', choice(['auto', 'kvm', 'tcg'])),
    jobs: read(given, 'jobs', orAuto(count(1, 1000))),
    toolkit: readIfGiven(given, 'toolkit', existingDirectory(given.cwd)),
    cache: read(given, 'cache', boolean),
  })
}

export function readReport(given: Given): Reading<ReportPlan> {
  return combine<ReportPlan>({
    strict: read(given, 'strict', boolean),
    directory: read(given, 'report-dir', writableDirectory(given.cwd)),
  })
}

/** Where a checkpoint is kept. */
export function readTo(given: Given): Reading<string> {
  return read(given, 'to', newDirectory(given.cwd))
}

function readEnvironment(given: Given): Reading<Readonly<Record<string, string>>> {
  // Untrimmed: the last newline of a YAML block says that lines, not `;`, separate.
  const reader = () => environment(textOf(given, 'env'), given.callerEnvironment)
  return orElse(readIfGiven(given, 'env', reader), {})
}

/** Reads an input that has a default or is required. */
function read<T>(given: Given, name: InputName, reader: Reader<T>): Reading<T> {
  const text = textOf(given, name).trim()
  const reading =
    text === ''
      ? bad(`missing; expected: ${inputNamed(name)?.description}`)
      : text.includes('\0')
        ? bad(`${quoted(text)} contains a NUL character, which no command line can carry`)
        : reader(text)
  return 'value' in reading ? reading : bad(...reading.problems.map((p) => `${name}: ${p}`))
}

function readIfGiven<T>(given: Given, name: InputName, reader: Reader<T>): Reading<T | undefined> {
  return isGiven(given, name) ? read(given, name, reader) : good(undefined)
}

function isGiven(given: Given, name: InputName): boolean {
  return textOf(given, name).trim() !== ''
}

function orElse<T>(reading: Reading<T | undefined>, fallback: T): Reading<T> {
  return changed(reading, (value) => value ?? fallback)
}

function changed<T, U>(reading: Reading<T>, change: (value: T) => U): Reading<U> {
  return 'value' in reading ? good(change(reading.value)) : reading
}
