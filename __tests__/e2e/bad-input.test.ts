import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { thawcheck } from './command.js'

it('names all mistakes in one go, before anything is fetched or started', async () => {
  const cache = scratch('cache')
  const run = await thawcheck(
    [
      ...['check', '--cpus', 'Hasswell;Nehalem,-avxx', '--watch', 'soon'],
      ...['--jobs', 'many', '--colour', 'blue', '--ready-log', '('],
    ],
    { XDG_CACHE_HOME: cache },
  )
  expect(run.status).toBe(2)
  for (const pattern of [
    /run: missing/,
    /"Hasswell".*Haswell/,
    /"Nehalem,-avxx".*avx/,
    /"soon" is not a duration/,
    /jobs: "many"/,
    /--colour/,
    /ready-log: "\("/,
  ]) {
    expect(run.stderr).toMatch(pattern)
  }
  expect(run.report).toBeUndefined()
  expect(existsSync(join(cache, 'thawcheck'))).toBe(false)
})

it('names an unknown command', async () => {
  const run = await thawcheck(['chekc'])
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(
    /"chekc" is not a command; expected one of check, demo, thaw, floor, checkpoint, export, scan, cpus/,
  )
})

it.each([
  ['aws:m55', /"aws:m55": there is no CPU model, alias or family .*aws:m5/],
  ['aws:m5/8175N', /"aws:m5\/8175N".*8175M/],
  ['x86-64-v5', /"x86-64-v5".*x86-64-v3/],
  ['Haswell,-avx22', /"Haswell,-avx22": there is no CPU feature .*avx2/],
  ['max,-avx,+avx2', /"max,-avx,\+avx2": \+avx2 contradicts -avx/],
  ['Haswell,-sse2', /"Haswell,-sse2".*sse2/],
  ['Haswell@cores=0', /"Haswell@cores=0".*1 to 64/],
  ['Haswell@cores=2@cores=4', /"Haswell@cores=2@cores=4".*twice/],
  ['Haswell@memory=lots', /"Haswell@memory=lots".*lots/],
  ['Haswell@core=2', /"Haswell@core=2".*cores/],
  ['Haswell;Haswell', /"Haswell" is given twice/],
])('refuses the target %s', async (cpus, reason) => {
  const run = await thawcheck(['check', '--run', 'true', '--ready', 'true', '--cpus', cpus])
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(reason)
  expect(run.report).toBeUndefined()
})

it('refuses to take a checkpoint on several CPUs, and names them', async () => {
  const run = await thawcheck([
    ...['check', '--run', 'true', '--ready', 'true', '--cpus', 'Haswell'],
    ...['--checkpoint-cpu', 'aws:m5'],
  ])
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(/"aws:m5".*aws:m5\/8175M.*aws:m5\/8259CL/)
})
