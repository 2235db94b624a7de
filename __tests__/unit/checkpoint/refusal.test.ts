import { describe, expect, it } from 'vitest'
import { MachineryFailure } from '../../../src/base/process/failure.js'
import { criu } from '../../../src/checkpoint/engines/criu/engine.js'
import { readCheckpointRecord } from '../../../src/checkpoint/record.js'
import { CheckpointFailure, refusalOf } from '../../../src/checkpoint/refusal.js'
import { golden } from '../golden/read.js'
import { guest } from '../machine/guest/make.js'

type Files = Record<string, string | Buffer>

/** Why there is no checkpoint, after a guest whose record has these lines and files. */
function refusal(lines: readonly string[], files: Files = {}, broken?: string, inImage?: boolean) {
  const run = guest(lines, files, broken)
  const record = readCheckpointRecord(run)
  if (record.kind === 'dumped') throw new Error('the app was dumped')
  const app = { timeout: 90, environment: { PATH: '/opt/jdk/bin:/usr/bin' } }
  return refusalOf(record, run, { ...app, ...(inImage && { inImage }) }, criu, [], 'guest')
}

describe('why there is no checkpoint', () => {
  it('blames the machinery and not the app for a guest that broke', () => {
    const why = refusal(['app-ended 3'], { output: 'x' }, 'its kernel panicked')
    expect(why).toBeInstanceOf(MachineryFailure)
    expect(why?.message).toMatch(/broke twice: its kernel panicked\.\n {2}try: .*memory/)
  })

  it('quotes the last words of an app that ended too early', () => {
    const output = Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n')
    const why = refusal(['app-ended 3'], { output })
    expect(why).toBeInstanceOf(CheckpointFailure)
    expect(why?.message).toBe(
      [
        'The app ended before it was ready: it exited with 3.',
        '  It last said:',
        ...Array.from({ length: 10 }, (_, index) => `    line ${20 + index}`),
        '  try: start it in a shell that has only the environment that the log names',
      ].join('\n'),
    )
  })

  it.each([
    ['0', 'it exited with 0.'],
    ['127', 'it exited with 127.'],
    ['132', 'it was killed by SIGILL (status 132).'],
    ['137', 'it was killed by SIGKILL (status 137).'],
    ['255', 'it exited with 255.'],
  ])('tells how an app ended that ended with %s', (status, words) => {
    expect(refusal([`app-ended ${status}`])?.message).toContain(words)
  })

  it.each([
    ['dash', '/bin/sh: 1: java: not found'],
    ['dash with exec', '/bin/sh: 1: exec: java: not found'],
    ['bash', '/bin/sh: line 1: java: command not found'],
    ['env', "env: 'java': No such file or directory"],
  ])('names a command that %s did not find, where it looked, and what to do', (_, said) => {
    expect(refusal(['app-ended 127'], { output: `starting\n${said}\n` })?.message).toBe(
      [
        'The app ended before it was ready: the command java was not found in PATH (/opt/jdk/bin:/usr/bin).',
        '  It last said:',
        '    starting',
        `    ${said}`,
        '  try: put its folder on PATH before Thawcheck starts, or write its whole path; `env: PATH=...` sets another PATH',
      ].join('\n'),
    )
  })

  it('does not send for the PATH of this machine where the app has a root of its own', () => {
    const why = refusal(['app-ended 127'], { output: 'sh: 1: java: not found\n' }, undefined, true)
    expect(why?.message).toMatch(/not found in PATH[\s\S]*try: its whole path, if the image has it/)
  })

  it('names a ready command that was not found', () => {
    const files = { 'ready.log': '/bin/sh: 1: curl: not found\n' }
    expect(refusal(['not-ready'], files)?.message).toMatch(
      /not ready within 90 s: the command curl was not found in PATH[\s\S]*try: put its folder on PATH/,
    )
  })

  it('takes such a line of an app that ended otherwise for its own', () => {
    const why = refusal(['app-ended 1'], { output: '/bin/sh: 1: java: not found\n' })
    expect(why?.message).toContain('it exited with 1.')
  })

  it.each([
    [
      ['first-thread-ended 10003 server'],
      'The first thread of server (10003) has ended while its others go on, and CRIU cannot freeze such a process.',
    ],
    [
      ['ready 5', 'stray 10004 redis-server', 'stray 10009 nginx'],
      'The checkpoint would lack redis-server (10004) and nginx (10009), since only what `run` starts is frozen.',
    ],
    [
      ['ready 5', 'our-shell'],
      'The root of the app has no /bin/sh, so `run` was started by a shell of Thawcheck, which is still running and would be frozen with the app.',
    ],
  ])('names what cannot be frozen: %j', (lines, words) => {
    const why = refusal(lines)
    expect(why).toBeInstanceOf(CheckpointFailure)
    expect(why?.message).toContain(words)
  })

  it('leaves out what was not said', () => {
    expect(refusal(['app-ended 1'], { output: ' \n\n' })?.message).not.toContain('last said')
  })

  it('tells of an app that never got ready, and what was asked of it', () => {
    const files = { output: 'starting\n', 'ready.log': 'curl: (7) refused\n' }
    expect(refusal(['not-ready'], files)?.message).toBe(
      [
        'The app was not ready within 90 s.',
        '  It last said:',
        '    starting',
        '  The ready command last said:',
        '    curl: (7) refused',
        '  try: a longer `timeout`; a guest without KVM is 10 to 30 times slower than the machine',
      ].join('\n'),
    )
  })

  it('quotes CRIU’s errors where it could not dump', () => {
    const why = refusal(['dumped 1 10000'], { 'criu.log': golden('refused.criu.txt') })
    expect(why).toBeInstanceOf(CheckpointFailure)
    expect(why?.message).toContain(
      "CRIU could not dump the app (exit status 1).\n  Its errors:\n    x86: FPU xsave area present, but host cpu doesn't support it\n",
    )
  })

  it('quotes what CRIU printed where its log has no errors', () => {
    const files = { 'criu.log': 'nothing\n', 'criu.out': 'unrecognized option --foo\n' }
    expect(refusal(['dumped 1 10000'], files)?.message).toContain(
      'Its errors:\n    unrecognized option --foo\n',
    )
  })

  it('takes a guest that told nothing of a dump for one that has no checkpoint', () => {
    const why = refusal(['done'])
    expect(why).toBeInstanceOf(MachineryFailure)
    expect(why?.message).toContain('its record has no line `dumped`')
  })
})
