import type { InputName } from './inputs.js'
import type { EngineName, Taking } from './plan.js'

/** Inputs that say nothing to an engine, by the engine's name. */
const foreign: Readonly<Record<EngineName, readonly InputName[]>> = {
  criu: ['checkpoint-command', 'restore-command'],
  crac: ['checkpoint-command'],
  custom: ['cpu-cap', 'criu-dump-options', 'criu-restore-options'],
}

/**
 * What cannot be asked of an engine.
 * @param exportTo where a proven checkpoint would go; undefined: nowhere
 */
export function engineConflicts(taking: Taking, exportTo?: string): string[] {
  const { engine, on, app } = taking
  const { name } = engine
  const given = givenInputs(taking)
  return [
    ...foreign[name]
      .filter((input) => given.has(input))
      .map((input) => `${input}: cannot be used with engine ${name}; expected ${insteadOf(input)}`),
    ...(name === 'custom' && engine.restoreCommand === undefined
      ? ['restore-command: missing; expected the command that restores the app, with engine custom']
      : []),
    // Nobody waits for an app that freezes itself.
    ...(name === 'custom' && engine.checkpointCommand === undefined && app.ready.kind !== 'warm-up'
      ? [
          'ready: cannot be used where the app freezes itself; expected a checkpoint-command, or neither ready nor ready-log',
        ]
      : []),
    // Its commands are root's, and may do anything to the machine that they run on.
    ...(name !== 'criu' && on === 'host'
      ? [`checkpoint-on: runner cannot be used with engine ${name}; expected guest or auto`]
      : []),
    ...(name !== 'criu' && exportTo !== undefined
      ? [`export: cannot be used with engine ${name}; its script restores with CRIU alone`]
      : []),
  ]
}

function givenInputs({ engine }: Taking): ReadonlySet<InputName> {
  const all: [InputName, boolean][] = [
    ['checkpoint-command', engine.checkpointCommand !== undefined],
    ['restore-command', engine.restoreCommand !== undefined],
    ['cpu-cap', engine.cpuCap !== undefined],
    ['criu-dump-options', engine.dumpOptions.length > 0],
    ['criu-restore-options', engine.restoreOptions.length > 0],
  ]
  return new Set(all.flatMap(([name, isGiven]) => (isGiven ? [name] : [])))
}

function insteadOf(input: InputName): string {
  return input.endsWith('-command') ? 'engine custom' : "CRIU's options in the commands themselves"
}
