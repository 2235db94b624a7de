import { BadInput } from '../base/bad-input.js'
import type { Target } from '../cpu/target.js'
import type { Given } from './given.js'
import { readMachine, readOrigin, readReport, readTaking, readThaw, readTo } from './parts.js'
import {
  type CheckpointPlan,
  cpuOf,
  kvmOnlyCpus,
  type MachinePlan,
  type Plan,
  plannedCpus,
  type Taking,
  type ThawPlan,
} from './plan.js'
import { problemsOf, quoted, type Reading } from './reading.js'

/**
 * Reads all inputs at once.
 * @throws BadInput with every mistake in them: the front end's first, then in the order of Plan
 */
export function makePlan(given: Given): Plan {
  return soundPlan<Plan>(
    given,
    {
      origin: readOrigin(given),
      thaw: readThaw(given),
      machine: readMachine(given),
      report: readReport(given),
    },
    (plan) => [
      ...watchBeyondTimeout(plan.thaw),
      ...withoutKvm(plan.machine, plannedCpus(plan)),
      ...(plan.origin.kind === 'take' ? hostWithCpu(plan.origin) : []),
    ],
  )
}

/** As `makePlan`, for a checkpoint that is taken and kept. */
export function makeCheckpointPlan(given: Given): CheckpointPlan {
  return soundPlan<CheckpointPlan>(
    given,
    {
      origin: readTaking(given),
      to: readTo(given),
      machine: readMachine(given),
      report: readReport(given),
    },
    ({ origin, machine }) => [...withoutKvm(machine, cpuOf(origin)), ...hostWithCpu(origin)],
  )
}

/** @param contradictions of parts that are sound each by itself */
function soundPlan<P extends object>(
  given: Given,
  parts: { [K in keyof P]: Reading<P[K]> },
  contradictions: (plan: P) => readonly string[],
): P {
  const readings = Object.entries<Reading<unknown>>(parts)
  const plan = Object.fromEntries(
    readings.map(([name, reading]) => [name, 'value' in reading ? reading.value : undefined]),
  ) as P
  // Two parts may read the same input: its mistake is told once.
  const mistakes = [...new Set(readings.flatMap(([, reading]) => problemsOf(reading)))]
  const problems = [
    ...given.problems,
    ...mistakes,
    ...(mistakes.length === 0 ? contradictions(plan) : []),
  ]
  if (problems.length > 0) throw new BadInput(problems)
  return plan
}

function watchBeyondTimeout({ watch, timeout }: ThawPlan): string[] {
  if (watch < timeout) return []
  return [
    `watch: ${watch} s is not shorter than timeout, ${timeout} s, which a thaw may take at most`,
  ]
}

function withoutKvm({ accel }: MachinePlan, targets: readonly Target[]): string[] {
  return (accel === 'tcg' ? kvmOnlyCpus(targets) : []).map(
    (name) => `accel: tcg has no CPU ${quoted(name)}; expected accel kvm or auto with it`,
  )
}

function hostWithCpu({ on, cpu }: Taking): string[] {
  if (on !== 'host' || cpu === undefined) return []
  return [
    `checkpoint-cpu: ${quoted(cpu.name)} cannot be with checkpoint-on runner, whose CPU is what it is; expected one of the two`,
  ]
}
