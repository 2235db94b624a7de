import { relative } from 'node:path'
import { BadInput } from '../base/bad-input.js'
import { memoryFolderOf } from '../base/run/report-folder.js'
import type { Target } from '../cpu/target.js'
import { writableDirectory } from './directories.js'
import { engineConflicts } from './engine-conflicts.js'
import {
  readExport,
  readExportTo,
  readFloor,
  readMachinePlan,
  readOrigin,
  readRemedy,
  readReport,
  readTaking,
  readThaw,
  readTo,
} from './parts.js'
import {
  type CheckpointPlan,
  cpuOf,
  type ExportPlan,
  kvmOnlyCpus,
  type MachinePlan,
  otherRootInputs,
  type Plan,
  plannedCpus,
  type ReportPlan,
  type Taking,
  type ThawPlan,
} from './plan.js'
import type { RawInputs } from './raw-inputs.js'
import { problemsOf, quoted, type Reading } from './reading.js'
import { noExportOfImage } from './root-plan.js'

/**
 * Reads all inputs at once.
 * @throws BadInput with every mistake: first those in the flags, then in the order of Plan's fields
 */
export function makePlan(given: RawInputs): Plan {
  return soundPlan<Plan>(
    given,
    {
      origin: readOrigin(given),
      thaw: readThaw(given),
      floor: readFloor(given),
      exportTo: readExportTo(given),
      remedy: readRemedy(given),
      machine: readMachinePlan(given),
      report: readReport(given),
    },
    (plan) => [
      ...watchBeyondTimeout(plan.thaw),
      ...benchmarkOfNothing(plan),
      ...exportOfFloor(plan),
      ...exportOfImage(plan),
      ...elsewhereInVain(plan),
      ...(plan.origin.kind === 'given'
        ? inReport('checkpoint', plan.origin.folder, plan.report)
        : []),
      ...(plan.exportTo === undefined ? [] : inReport('export', plan.exportTo, plan.report)),
      ...withoutKvm(plan.machine, plannedCpus(plan)),
      ...(plan.origin.kind === 'take'
        ? [
            ...hostWithCpu(plan.origin),
            ...engineConflicts(plan.origin, plan.exportTo),
            ...withoutRoomBeside(plan.report),
          ]
        : []),
    ],
  )
}

/** Like `makePlan`, for `thawcheck checkpoint`. */
export function makeCheckpointPlan(given: RawInputs): CheckpointPlan {
  return soundPlan<CheckpointPlan>(
    given,
    {
      origin: readTaking(given),
      to: readTo(given),
      machine: readMachinePlan(given),
      report: readReport(given),
    },
    ({ origin, machine, to, report }) => [
      ...inReport('to', to, report),
      ...withoutKvm(machine, cpuOf(origin)),
      ...hostWithCpu(origin),
      ...engineConflicts(origin),
      ...withoutRoomBeside(report),
    ],
  )
}

/** Like `makePlan`, for `thawcheck export`. */
export function makeExportPlan(given: RawInputs): ExportPlan {
  return soundPlan<ExportPlan>(given, readExport(given), () => [])
}

/** @param contradictions finds conflicts between parts, once each part is valid by itself */
function soundPlan<P extends object>(
  given: RawInputs,
  parts: { [K in keyof P]: Reading<P[K]> },
  contradictions: (plan: P) => readonly string[],
): P {
  const readings = Object.entries<Reading<unknown>>(parts)
  const plan = Object.fromEntries(
    readings.map(([name, reading]) => [name, 'value' in reading ? reading.value : undefined]),
  ) as P
  // Two parts may read the same input; a mistake in it is reported once.
  const mistakes = [...new Set(readings.flatMap(([, reading]) => problemsOf(reading)))]
  const problems = [
    ...given.problems,
    ...mistakes,
    ...(mistakes.length === 0 ? contradictions(plan) : []),
  ]
  if (problems.length > 0) throw new BadInput(problems)
  return plan
}

/** What a run makes in its report folder, or beside it, the next run removes. */
function inReport(name: string, folder: string, { directory }: ReportPlan): string[] {
  const cleared = [directory, memoryFolderOf(directory)].find((one) => {
    const path = relative(one, folder)
    return path !== '..' && !path.startsWith('../')
  })
  if (cleared === undefined) return []
  const where = cleared === directory ? 'report-dir' : 'what belongs to report-dir'
  return [
    `${name}: ${quoted(folder)} lies in ${where}, ${quoted(cleared)}, which runs clear; expected a directory elsewhere`,
  ]
}

/** The app's memory goes to a folder of its own, beside the report. */
function withoutRoomBeside({ directory }: ReportPlan): string[] {
  const read = writableDirectory('/')(memoryFolderOf(directory))
  return problemsOf(read).map(
    (problem) =>
      `report-dir: the app's memory goes to a folder beside it, but ${problem}; expected a report-dir in a directory that can be written to`,
  )
}

function watchBeyondTimeout({ watch, timeout }: ThawPlan): string[] {
  if (watch < timeout) return []
  return [
    `watch: ${watch} s is not shorter than timeout (${timeout} s), the time limit for one whole thaw`,
  ]
}

function exportOfFloor({ floor, exportTo }: Plan): string[] {
  if (floor === undefined || exportTo === undefined) return []
  return [
    `export: ${quoted(exportTo)} needs a target that has passed, and a search for the floor has none; expected one of the two`,
  ]
}

function exportOfImage({ origin: { root }, exportTo }: Plan): string[] {
  if (exportTo === undefined || root === undefined || root.kind === 'host') return []
  return [`export: ${noExportOfImage}; expected no export, or no ${root.kind}`]
}

/** What a search for the floor finds is of a CPU, and what is exported brings its own files. */
function elsewhereInVain({ floor, exportTo, thaw }: Plan): string[] {
  const names = [
    ...otherRootInputs(thaw),
    ...(thaw.elsewhere.kernel === undefined ? [] : ['restore-kernel']),
  ]
  return names.flatMap((name) => [
    ...(floor ? [`${name}: cannot be used with cpus floor; expected CPUs, or no ${name}`] : []),
    ...(exportTo === undefined
      ? []
      : [
          `export: ${quoted(exportTo)} would be proven with other files than it brings; expected no export, or no ${name}`,
        ]),
  ])
}

/** A search for the floor proves nothing, and has lesser CPUs to measure. */
function benchmarkOfNothing({ floor, remedy: { benchmark, how } }: Plan): string[] {
  if (benchmark === undefined || how === 'prove' || floor !== undefined) return []
  return [
    `benchmark: ${quoted(benchmark.command)} measures what a proven change costs, and remedy is ${how}; expected remedy prove`,
  ]
}

function withoutKvm({ accel }: MachinePlan, targets: readonly Target[]): string[] {
  return (accel === 'tcg' ? kvmOnlyCpus(targets) : []).map(
    (name) => `accel: tcg has no CPU ${quoted(name)}; expected kvm or auto`,
  )
}

function hostWithCpu({ on, cpu }: Taking): string[] {
  if (on !== 'host' || cpu === undefined) return []
  const name = 'lowestOf' in cpu ? 'lowest' : cpu.name
  return [
    `checkpoint-cpu: ${quoted(name)} cannot be used with checkpoint-on runner, which has a CPU of its own; expected one of the two`,
  ]
}
