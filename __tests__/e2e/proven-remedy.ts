import { join } from 'node:path'
import { expect } from 'vitest'
import type { Finished } from '../../src/report/model.js'
import type { Remedy } from '../../src/report/remedy.js'
import { scratch } from '../scratch.js'
import { type Run, thawcheck } from './command.js'

const proving = ['--watch', '3s', '--remedy', 'prove']

/**
 * Takes a checkpoint of an app on this machine's own CPU, and has what to change proven: all targets
 * fail before, and pass with a fresh checkpoint; and with one from a lesser CPU, too.
 */
export async function provenRemedy(
  command: string,
  ready: string,
  cpus: readonly string[],
  ...more: readonly string[]
): Promise<Remedy> {
  const words = [...taking(command, ready), '--cpus', cpus.join(';'), ...proving, ...more]
  const run = await thawcheck(['check', ...words])
  const remedy = remedyOf(run, cpus)
  // The other way out: taken on what they have in common, with no setting.
  const others = remedy.lowest?.targets.map(({ target, proof }) => [target, proof])
  expect(others, run.stdout + run.stderr).toEqual(cpus.map((name) => [name, 'proven']))
  return remedy
}

/** The same with a checkpoint that was kept, for which no lesser CPU is tried. */
export async function provenRemedyOfKept(
  command: string,
  ready: string,
  cpus: readonly string[],
  ...more: readonly string[]
): Promise<Remedy> {
  const kept = join(scratch('kept'), 'checkpoint')
  const taken = await thawcheck(['checkpoint', ...taking(command, ready), '--to', kept, ...more])
  expect(taken.status, taken.stderr).toBe(0)
  const run = await thawcheck(['thaw', kept, '--cpus', cpus.join(';'), ...proving, ...more])
  return remedyOf(run, cpus)
}

function taking(command: string, ready: string): string[] {
  return ['--run', `exec ${command}`, '--ready-log', ready, '--checkpoint-on', 'runner']
}

/** What a run has proven on all of its targets, of which none passed before. */
function remedyOf({ status, report, stdout, stderr }: Run, cpus: readonly string[]): Remedy {
  const said = stdout + stderr
  expect(report?.control?.verdict, said).toBe('pass')
  const verdicts = report?.targets.map(({ name, verdict }) => [name, verdict])
  expect(verdicts, said).toEqual(cpus.map((name) => [name, 'fail']))
  expect(status).toBe(1)
  const { remedy } = report as Finished
  const proofs = remedy?.proof?.targets.map(({ target, proof }) => [target, proof])
  expect(proofs, said).toEqual(cpus.map((name) => [name, 'proven']))
  return remedy as Remedy
}

/** The settings of a remedy, by layer. */
export function settingsOf({ parts }: Remedy): Record<string, string> {
  return Object.fromEntries(parts.map(({ layer, setting }) => [layer, setting]))
}
