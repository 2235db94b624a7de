import { describe, expect, it } from 'vitest'
import { engineNamed } from '../../../src/checkpoint/engines/engines.js'
import { readCheckpointRecord } from '../../../src/checkpoint/record.js'
import { CheckpointFailure, refusalOf } from '../../../src/checkpoint/refusal.js'
import { guest } from '../machine/guest/make.js'

/** Why a command made no checkpoint, after a guest whose record has these lines and files. */
function refusal(lines: readonly string[], files: Record<string, string> = {}, command?: string) {
  const run = guest(lines, files)
  const record = readCheckpointRecord(run)
  if (record.kind === 'dumped') throw new Error('the app was dumped')
  const app = { timeout: 90, environment: {} }
  return refusalOf(record, run, app, engineNamed('custom'), [], 'guest', command)
}

describe('why a command made no checkpoint', () => {
  it('has what was run, how it ended, its last words, and those of the app', () => {
    const files = { 'engine.out': 'no such container\n', output: 'tick\n' }
    const why = refusal(['command-ended 3'], files, 'runc checkpoint x')
    expect(why).toBeInstanceOf(CheckpointFailure)
    expect(why.message).toBe(
      [
        'There is no checkpoint: checkpoint-command exited with 3.',
        '  It was: runc checkpoint x',
        '  It last said:',
        '    no such container',
        '  The app last said:',
        '    tick',
        '  try: what its last lines say; it runs as root in a guest, with the environment that the log names',
      ].join('\n'),
    )
  })

  it("has the errors of CRIU's log, where there is one", () => {
    const log = '(00.1) Error (criu/tty.c:1): tty: Found dangling tty\n'
    const why = refusal(['command-ended 1'], { 'criu.log': log }, 'crun checkpoint x')
    expect(why.message).toContain('Errors in its logs:\n    tty: Found dangling tty')
  })

  it.each([
    [['command-late'], 'checkpoint-command did not end within 90 s'],
    [['no-images lives'], 'the app still ran after 90 s, and THAWCHECK_IMAGES stayed empty'],
    [['no-images 0'], 'the app exited with 0, and THAWCHECK_IMAGES stayed empty'],
    [['not-frozen'], 'the app still ran after it was to be frozen'],
    [['broken-by-command 134'], 'the app was killed by SIGABRT (status 134) while it was to be'],
  ])('tells %s', (lines, words) => {
    expect(refusal(lines, {}, 'x').message).toContain(words)
  })

  it('tells an app that did not freeze itself from one that is not ready', () => {
    expect(refusal(['not-ready']).message).toContain('had not frozen itself within 90 s')
    expect(refusal(['not-ready'], {}, 'x').message).toContain('was not ready within 90 s')
    expect(refusal(['no-images 137']).message).toContain('let the app write its images to')
  })

  it('tells what known messages mean, whoever printed them', () => {
    const output = 'CRIU failed with exit code 1 - check /images/dump4.log\n'
    const { message } = refusal(['not-frozen'], { output })
    expect(message).toMatch(/That means:\n {4}CRaC: its CRIU exited with 1; CRIU needs root/)
    expect(refusal(['not-frozen'], { output: 'tick' }).message).not.toContain('That means')
  })

  it('takes a record that cannot be read for a guest that broke', () => {
    expect(refusal(['no-images maybe']).message).toContain('broke twice')
  })
})
