import { beforeAll, describe, expect, it } from 'vitest'
import { outcome, type Run, thawcheck } from './command.js'
import { type Frozen, frozenInRoot, joined, savedImage } from './self-restoring-root.js'

const noAvx2 = 'max,-avx2'
let frozen: Frozen
beforeAll(async () => {
  frozen = await frozenInRoot()
})

describe('an image that restores itself, and starts the app where it cannot', () => {
  let checked: Run
  beforeAll(async () => {
    const log = '-W /tmp -o restore.log -v4'
    const restore = `criu restore -D /checkpoint ${log} || exec perl /srv/app.pl`
    const image = savedImage(frozen, ['/bin/sh', '-c', restore])
    checked = await thawcheck([
      ...['check', '--rootfs', image, '--watch', '3s', '--cpus', `max,-adx;${noAvx2};Nehalem`],
    ])
  })
  const proof = { kind: 'criu', program: '/opt/criu/criu' }

  it('passes where the kernel saw its CRIU restore the app', () => {
    expect(checked.report?.control).toMatchObject({ verdict: 'pass', reason: { proof } })
    expect(outcome(checked, 'max,-adx')).toMatchObject({ verdict: 'pass', reason: { proof } })
    expect(checked.stderr).toContain('the image has a checkpoint in /checkpoint, so what it starts')
  })

  it('fails where the restored app hits an instruction, with who chose that', () => {
    const failed = outcome(checked, noAvx2)
    expect(failed).toMatchObject({ verdict: 'fail', reason: { kind: 'lacks' } })
    expect(failed.faults[0]).toMatchObject({ comm: 'perl', diagnosis: { layer: 'glibc' } })
  })

  it('fails where its CRIU refuses the CPU, although the app then starts', () => {
    expect(outcome(checked, 'Nehalem')).toMatchObject({
      verdict: 'fail',
      reason: { kind: 'refused', cpu: true, error: expect.stringContaining('FPU xsave area') },
    })
  })

  it('has a source that CRIU says nothing of', () => {
    expect(checked.report?.source).toMatchObject({ made: { by: 'CRIU', cpu: 'unknown' } })
  })
})

it('an image that starts the app without a word is inconclusive, and says what to change', async () => {
  const restore = 'criu restore -D /checkpoint -v0 >/dev/null 2>&1 || exec perl /srv/app.pl'
  const checked = await thawcheck([
    ...['check', '--rootfs', joined(frozen), '--restore-command', restore],
    ...['--watch', '2s', '--cpus', 'Nehalem', '--strict'],
  ])
  expect(checked.report?.control?.verdict).toBe('pass')
  const { verdict, reason, words } = outcome(checked, 'Nehalem')
  expect({ verdict, reason }).toEqual({
    verdict: 'inconclusive',
    reason: { kind: 'started-afresh', criu: { kind: 'status', status: 1 }, by: 'shell' },
  })
  expect(words).toContain('it started, but was not restored')
  expect(checked.status).toBe(3)
})
