import { BadInput } from '../base/bad-input.js'
import type { Target } from '../cpu/target.js'
import { capabilities } from './capabilities.js'
import { existingDirectory, writableDirectory } from './directories.js'
import { duration, positiveDuration } from './duration.js'
import { environment } from './environment.js'
import { type Given, textOf } from './given.js'
import { type InputName, inputNamed } from './inputs.js'
import { type Readiness, readiness } from './readiness.js'
import { bad, combine, good, problemsOf, quoted, type Reader, type Reading } from './reading.js'
import { boolean, choice, command, count, orAuto, pattern } from './scalars.js'
import { words } from './shell-words.js'
import { size } from './size.js'
import { target, targets } from './targets.js'

export type { Given, Readiness, Target }

/** Everything that one check needs to know, read and found sound. */
export interface Plan {
  /** for `sh -c` */
  readonly run: string
  readonly ready: Readiness
  /** for `sh -c`; undefined: nothing to verify */
  readonly verify: string | undefined
  /** seconds, more than 0 */
  readonly watch: number
  /** at least one, none twice, in the order given */
  readonly targets: readonly Target[]
  readonly checkpointOn: 'auto' | 'guest' | 'runner'
  /** undefined: host under KVM, else max; of a guest, so never with the runner */
  readonly checkpointCpu: Target | undefined
  /** value for CRIU's `--cpu-cap=` at restore; undefined: CRIU's own default */
  readonly cpuCap: string | undefined
  /** the app's whole environment, as far as the caller has a say in it */
  readonly environment: Readonly<Record<string, string>>
  /** absolute, exists */
  readonly workingDirectory: string
  readonly criuDumpOptions: readonly string[]
  readonly criuRestoreOptions: readonly string[]
  /** MiB for each guest; undefined: auto */
  readonly memory: number | undefined
  /** of each guest */
  readonly cores: number
  readonly accel: 'auto' | 'kvm' | 'tcg'
  /** seconds, more than 0; for each of: getting ready, one thaw */
  readonly timeout: number
  readonly strict: boolean
  /** guests at a time; undefined: auto */
  readonly jobs: number | undefined
  /** absolute, exists; undefined: fetch one */
  readonly toolkit: string | undefined
  readonly cache: boolean
  /** absolute; may not exist yet, but can be made */
  readonly reportDir: string
}

/**
 * Reads all inputs at once.
 *
 * @throws BadInput with every mistake in them, the front end's first, then in the order of Plan
 */
export function makePlan(given: Given): Plan {
  const one = <T>(name: InputName, reader: Reader<T>) => read(given, name, reader)
  const maybe = <T>(name: InputName, reader: Reader<T>) => readIfGiven(given, name, reader)

  const plan = combine<Plan>({
    run: one('run', command),
    ready: readiness(
      maybe('ready', command),
      maybe('ready-log', pattern),
      one('warm-up', duration),
    ),
    verify: maybe('verify', command),
    watch: one('watch', positiveDuration),
    targets: one('cpus', targets),
    checkpointOn: one('checkpoint-on', choice(['auto', 'guest', 'runner'])),
    checkpointCpu: maybe('checkpoint-cpu', target),
    cpuCap: maybe('cpu-cap', capabilities),
    environment: orElse(
      // Untrimmed: the last newline of a YAML block says that lines, not `;`, separate.
      maybe('env', () => environment(textOf(given, 'env'), given.callerEnvironment)),
      {},
    ),
    workingDirectory: one('working-directory', existingDirectory(given.cwd)),
    criuDumpOptions: orElse(maybe('criu-dump-options', words), []),
    criuRestoreOptions: orElse(maybe('criu-restore-options', words), []),
    memory: one('memory', size),
    cores: one('cores', count(1, 64)),
    accel: one('accel', choice(['auto', 'kvm', 'tcg'])),
    timeout: one('timeout', positiveDuration),
    strict: one('strict', boolean),
    jobs: one('jobs', orAuto(count(1, 1000))),
    toolkit: maybe('toolkit', existingDirectory(given.cwd)),
    cache: one('cache', boolean),
    reportDir: one('report-dir', writableDirectory(given.cwd)),
  })
  const problems = [...given.problems, ...problemsOf(plan), ...contradictions(plan)]
  if (problems.length > 0 || !('value' in plan)) throw new BadInput(problems)
  return plan.value
}

/** What each input allows, and all of them together do not. */
function contradictions(plan: Reading<Plan>): string[] {
  if (!('value' in plan)) return []
  const { watch, timeout, checkpointOn, checkpointCpu, accel } = plan.value
  return [
    ...(watch < timeout
      ? []
      : [
          `watch: ${watch} s is not shorter than timeout, ${timeout} s, which a thaw may take at most`,
        ]),
    ...(accel === 'tcg' ? hostsIn(plan.value) : []).map(
      (name) => `accel: tcg has no CPU ${quoted(name)}; expected accel kvm or auto with it`,
    ),
    ...(checkpointOn !== 'runner' || checkpointCpu === undefined
      ? []
      : [
          `checkpoint-cpu: ${quoted(checkpointCpu.name)} cannot be with checkpoint-on runner, whose CPU is what it is; expected one of the two`,
        ]),
  ]
}

/** The CPUs that only KVM has, as the user wrote them. */
export function hostsIn({ targets, checkpointCpu }: Plan): string[] {
  const all = checkpointCpu === undefined ? targets : [checkpointCpu, ...targets]
  return all.filter(({ model }) => model === 'host').map(({ name }) => name)
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
  return textOf(given, name).trim() === '' ? good(undefined) : read(given, name, reader)
}

function orElse<T>(reading: Reading<T | undefined>, fallback: T): Reading<T> {
  return 'value' in reading ? good(reading.value ?? fallback) : reading
}
