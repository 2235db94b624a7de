import { expect } from 'vitest'
import type { Finished } from '../../src/report/model.js'
import type { Remedy } from '../../src/report/remedy.js'
import { thawcheck } from './command.js'

/**
 * Takes a checkpoint of an app on this machine's own CPU, and has what to change proven: all targets
 * fail before, and pass with a fresh checkpoint; and with one from a lesser CPU, too.
 */
export async function provenRemedy(
  run: string,
  ready: string,
  cpus: readonly string[],
  ...more: readonly string[]
): Promise<Remedy> {
  const taking = ['--run', `exec ${run}`, '--ready-log', ready, '--checkpoint-on', 'runner']
  const { status, report, stdout, stderr } = await thawcheck([
    ...[
      'check',
      ...taking,
      '--cpus',
      cpus.join(';'),
      '--watch',
      '3s',
      '--remedy',
      'prove',
      ...more,
    ],
  ])
  const said = stdout + stderr
  expect(report?.control?.verdict, said).toBe('pass')
  const verdicts = report?.targets.map(({ name, verdict }) => [name, verdict])
  expect(verdicts, said).toEqual(cpus.map((name) => [name, 'fail']))
  expect(status).toBe(1)
  const { remedy } = report as Finished
  const proofs = remedy?.proof?.targets.map(({ target, proof }) => [target, proof])
  expect(proofs, said).toEqual(cpus.map((name) => [name, 'proven']))
  // The other way out: taken on what they have in common, with no setting.
  const others = remedy?.lowest?.targets.map(({ target, proof }) => [target, proof])
  expect(others, said).toEqual(cpus.map((name) => [name, 'proven']))
  return remedy as Remedy
}

/** The settings of a remedy, by layer. */
export function settingsOf({ parts }: Remedy): Record<string, string> {
  return Object.fromEntries(parts.map(({ layer, setting }) => [layer, setting]))
}
