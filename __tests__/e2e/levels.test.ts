import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { buildC } from './build-apps.js'
import { outcome, thawcheck } from './command.js'

/** glibc's loader refuses it on CPUs without MOVBE, which belongs to this level. */
const ofLevel3 = () => buildC('nothing', join(scratch('levels'), 'level-3'), '-Wl,-z,x86-64-v3')

it('a verify command that cannot start on a target shows nothing of the app', async () => {
  const run = await thawcheck([
    ...['check', '--run', 'exec sleep 1000', '--warm-up', '1s', '--watch', '1s'],
    ...['--verify', ofLevel3(), '--timeout', '8s', '--cpus', 'max,-movbe'],
  ])
  expect(outcome(run, 'max,-movbe')).toMatchObject({
    ...{ verdict: 'inconclusive', cause: null },
    reason: {
      kind: 'verify-not-started',
      status: 127,
      refusal: expect.stringMatching(/level-3: CPU ISA level is lower than required$/),
    },
  })
  expect(run.status).toBe(0)
})

it('a program of the app that cannot start on a target, and starts on the source CPU, is no pass', async () => {
  const boot = '/proc/sys/kernel/random/boot_id'
  const app = [
    // Once it is thawed, so that no such program is frozen.
    `b=$(cat ${boot}); while [ "$(cat ${boot})" = "$b" ]; do sleep 0.2; done`,
    `while :; do ${ofLevel3()}; sleep 0.2; done`,
  ].join('\n')
  const run = await thawcheck([
    ...['check', '--run', app, '--warm-up', '1s', '--watch', '4s', '--cpus', 'max,-movbe'],
  ])
  const open = outcome(run, 'max,-movbe')
  expect(open).toMatchObject({
    ...{ verdict: 'inconclusive', cause: null },
    reason: { kind: 'child-failed', comm: 'level-3', status: 127, unlike: true },
    checks: [
      { of: 'target', verdict: 'inconclusive' },
      { of: 'control', verdict: 'pass' },
    ],
  })
  expect(open.log).toContainEqual(
    expect.objectContaining({
      from: 'glibc',
      line: expect.stringMatching(/CPU ISA level is lower/),
    }),
  )
  expect(run.report?.control).toMatchObject({ verdict: 'pass', log: [] })
})
