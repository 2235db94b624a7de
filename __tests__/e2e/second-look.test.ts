import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { outcome, type Run, start } from './command.js'

const [haunted, unlucky, lucky] = ['Haswell', 'EPYC', 'max,-adx']

let run: Run
beforeAll(async () => {
  const folder = scratch('second-look')
  const file = (name: string) => join(folder, name)
  const app = [
    `tail -f ${file('growing')} &`,
    `while sleep 0.5; do`,
    // Frozen before it has looked at anything: the checkpoint can be taken anywhere.
    `[ -e ${file('go')} ] || continue`,
    `[ -e ${file('changed')} ] && grep -q " adx " /proc/cpuinfo && exit 4`,
    `[ -e ${file('once')} ] && ! grep -q " adx " /proc/cpuinfo && exit 3`,
    'done',
  ].join('\n')
  writeFileSync(file('once'), '')
  writeFileSync(file('growing'), 'one\n')
  const running = start([
    ...['check', '--run', app, '--ready-log', 'one', '--watch', '5s'],
    // One at a time, so that the others are thawed after the change.
    ...['--jobs', '1', '--cpus', [haunted, unlucky, lucky].join(';')],
  ])
  await running.said(/checkpoint: taken/)
  writeFileSync(file('go'), '')
  await running.said(/control: pass/)
  appendFileSync(file('growing'), 'two\n')
  await running.said(/Haswell: fail/)
  rmSync(file('once'))
  writeFileSync(file('changed'), '')
  run = await running.done
})

it('a failure that names no CPU is not put down to the CPU if it does not happen again', () => {
  expect(outcome(run, haunted)).toMatchObject({
    ...{ verdict: 'inconclusive', cause: null },
    reason: { kind: 'unrepeated', of: { kind: 'exited', status: 3 }, again: { kind: 'lived' } },
    checks: [{ of: 'target', verdict: 'pass' }],
  })
  expect(run.status).toBe(0)
})

it('nor if it befalls a fresh control too', () => {
  const { checks = [], ...second } = outcome(run, unlucky)
  expect(second).toMatchObject({
    ...{ verdict: 'inconclusive', cause: null },
    reason: { kind: 'changed', of: { kind: 'exited', status: 4 } },
  })
  expect(checks.map(({ of, verdict }) => [of, verdict])).toEqual([
    ['target', 'fail'],
    ['control', 'fail'],
  ])
  for (const { evidence } of checks) {
    expect(existsSync(join(run.reportDir, evidence, 'console.log'))).toBe(true)
  }
})

it('a file that grows does not fail the targets, because the checkpoint carries what is open', () => {
  expect(outcome(run, lucky)).toMatchObject({ verdict: 'pass' })
  expect(outcome(run, lucky).checks).toBeUndefined()
})
