import { pathInside } from './directories.js'
import type { InputName } from './inputs.js'
import type { SelfRestoring } from './plan.js'
import { type RawInputs, textOf } from './raw-inputs.js'
import { isGiven, mapReading, read, readIfGiven } from './read-input.js'
import { isRootGiven, readBaseRoot } from './read-root.js'
import { bad, combine, good, type Reading } from './reading.js'
import { hostPlan } from './root-plan.js'
import { command } from './scalars.js'
import { takingOnly } from './taking-only.js'
import { target } from './targets.js'

/** An image that is given without an app to start, and with the command that restores one. */
export function restoresItself(given: RawInputs): boolean {
  const engine = textOf(given, 'engine').trim()
  return (
    isRootGiven(given) &&
    isGiven(given, 'restore-command') &&
    !isGiven(given, 'checkpoint') &&
    !isGiven(given, 'run') &&
    (engine === '' || engine === 'criu')
  )
}

export function readSelfRestoring(given: RawInputs): Reading<SelfRestoring> {
  const contradicting = [...takingOnly, ...ofOurRestore].filter((name) => isGiven(given, name))
  if (contradicting.length > 0) {
    return bad(
      ...contradicting.map(
        (name) =>
          `${name}: cannot be used with an image that restores itself, as restore-command without run says; expected one of the two`,
      ),
    )
  }
  return combine<SelfRestoring>({
    kind: good('self-restoring'),
    root: mapReading(readBaseRoot(given), (root) => root ?? hostPlan),
    restoreCommand: read(given, 'restore-command', command),
    workingDirectory: read(given, 'working-directory', pathInside),
    sourceCpu: readIfGiven(given, 'source-cpu', target),
  })
}

/** Inputs that say how Thawcheck itself calls CRIU. */
const ofOurRestore: readonly InputName[] = ['cpu-cap', 'criu-restore-options']
