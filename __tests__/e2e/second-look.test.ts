import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { outcome, start } from './command.js'

describe('a failure that names no CPU', () => {
  it('is not put down to the CPU if it does not happen again, or befalls a fresh control too', async () => {
    const folder = scratch('second-look')
    const [once, changed] = [join(folder, 'once'), join(folder, 'changed')]
    const app = [
      `while sleep 0.5; do`,
      // In this order, because the checkpoint can be taken anywhere.
      `[ -e ${changed} ] && grep -q " adx " /proc/cpuinfo && exit 4`,
      `[ -e ${once} ] && ! grep -q " adx " /proc/cpuinfo && exit 3`,
      'done',
    ].join('\n')
    writeFileSync(once, '')
    const run = start([
      ...['check', '--run', app, '--warm-up', '1s', '--watch', '5s'],
      // One at a time, so that the second target is thawed after the change.
      ...['--jobs', '1', '--cpus', 'max,-adx;max,-clwb'],
    ])
    await run.said(/max,-adx: fail/)
    rmSync(once)
    writeFileSync(changed, '')
    const done = await run.done

    expect(outcome(done, 'max,-adx')).toMatchObject({
      ...{ verdict: 'inconclusive', cause: null },
      reason: { kind: 'unrepeated', of: { kind: 'exited', status: 3 }, again: { kind: 'lived' } },
      checks: [{ of: 'target', verdict: 'pass' }],
    })
    const { checks = [], ...second } = outcome(done, 'max,-clwb')
    expect(second).toMatchObject({
      ...{ verdict: 'inconclusive', cause: null },
      reason: { kind: 'changed', of: { kind: 'exited', status: 4 } },
    })
    expect(checks.map(({ of, verdict }) => [of, verdict])).toEqual([
      ['target', 'fail'],
      ['control', 'fail'],
    ])
    for (const { evidence } of checks) {
      expect(existsSync(join(done.reportDir, evidence, 'console.log'))).toBe(true)
    }
    expect(done.status).toBe(0)
  })
})

it('a file that grows does not fail the targets, because the checkpoint carries what is open', async () => {
  const file = join(scratch('second-look'), 'growing')
  writeFileSync(file, 'one\n')
  const run = start([
    ...['check', '--run', `exec tail -f ${file}`, '--ready-log', 'one', '--watch', '1s'],
    ...['--jobs', '1', '--cpus', 'EPYC'],
  ])
  await run.said(/control: pass/)
  appendFileSync(file, 'two\n')
  const done = await run.done
  expect(outcome(done, 'EPYC')).toMatchObject({ verdict: 'pass' })
  expect(outcome(done, 'EPYC').checks).toBeUndefined()
})
