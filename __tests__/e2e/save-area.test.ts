import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { buildC } from './build-apps.js'
import { outcome, type Run, thawcheck } from './command.js'
import { modestStringsBoundByXsave } from './modest-glibc.js'

/** An app that binds a function after the thaw, by XSAVE, where too little room breaks its stack. */
const app = () => {
  const folder = scratch('save-area')
  return [
    ...['check', '--run', `exec ${buildC('deep', join(folder, 'deep'), '-Wl,-z,lazy')}`],
    ...['--working-directory', folder, '--env', modestStringsBoundByXsave],
    ...['--ready-log', '^tick 3', '--verify', 'touch go; test -e survived'],
    ...['--watch', '1s', '--timeout', '60s'],
  ]
}

describe('an app from a CPU that saves AVX and no more', () => {
  const source = ['--checkpoint-on', 'guest', '--checkpoint-cpu', 'max,-mpx,-pku']
  const more = 'Haswell,+mpx'
  let run: Run
  beforeAll(async () => {
    run = await thawcheck([...app(), ...source, '--cpus', `max;Haswell;${more}`])
  })

  it('passes where a guest would save more only because its CPU is emulated', () => {
    expect(outcome(run, 'max')).toMatchObject({
      verdict: 'pass',
      machine: { cpu: 'max,-mpx,-pku' },
    })
    expect(run.stderr.match(/guests on max lack mpx and pku/g)).toHaveLength(1)
    expect(outcome(run, 'Haswell')).toMatchObject({ verdict: 'pass' })
  })

  it('fails where the real CPU saves more, and glibc is named', () => {
    const failed = outcome(run, more)
    expect(failed).toMatchObject({
      ...{ verdict: 'fail', cause: 'signal' },
      words: expect.stringMatching(/^deep \(\d+\) of the app was killed by SIGSEGV/),
      sentence: `probably glibc's dynamic linker overwrote the stack when a function was called for the first time: it saves 1,024 bytes of registers on ${more}, with those of MPX, where it reserved 832 for the source CPU`,
    })
    // It is killed by a signal, which names no CPU, so it is thawed again and compared.
    expect(failed.checks).toMatchObject([
      { of: 'target', verdict: 'fail', evidence: `targets/${more}/again` },
      { of: 'control', verdict: 'pass', evidence: 'control/again' },
    ])
    expect(failed.faults).toContainEqual(
      expect.objectContaining({
        kind: 'signal',
        overwrite: expect.objectContaining({ layer: 'glibc', certain: false, features: ['mpx'] }),
      }),
    )
  })

  it('is foreseen to break on CPUs with AVX-512, without any thaw', async () => {
    const checkpoint = run.report?.source?.memory ?? 'nowhere'
    const cpus = 'Skylake-Server;Haswell'
    const { stdout } = await thawcheck(['scan', checkpoint, '--json', '--cpus', cpus])
    expect(JSON.parse(stdout).targets).toMatchObject([
      {
        ...{ name: 'Skylake-Server', risk: 'at risk' },
        overwrites: [{ name: 'deep', reserved: 832, saved: 2688 }],
      },
      { name: 'Haswell', overwrites: [] },
    ])
  })
})
