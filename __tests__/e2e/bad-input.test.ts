import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { thawcheck } from './command.js'

it('names all mistakes in one go, before anything is fetched or started', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'cache-'))
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
  expect(run.stderr).toMatch(/"chekc" is not a command; expected check, cpus or demo/)
})
