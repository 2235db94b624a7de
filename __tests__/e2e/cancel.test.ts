import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { project, start } from './command.js'

const app = ['check', '--run', 'exec sleep 1000', '--warm-up', '1s', '--watch', '100s']
const cpus = ['--cpus', 'EPYC;Haswell']

/** A run with a temporary folder of its own, so that all it leaves behind can be seen. */
function startIn(temporary: string) {
  return start([...app, ...cpus], { TMPDIR: temporary, RUNNER_TEMP: '' })
}

function processesOf(temporary: string): string[] {
  try {
    return execFileSync('pgrep', ['-f', temporary], { encoding: 'utf8' }).trim().split('\n')
  } catch {
    return []
  }
}

const folder = () => mkdtempSync(join(tmpdir(), 'cancel-'))

it.each([
  { signal: 'SIGINT', status: 130, during: /checkpoint: starting/ },
  { signal: 'SIGTERM', status: 143, during: /EPYC: watching/ },
] as const)('$signal ends everything and leaves nothing', async ({ signal, status, during }) => {
  const temporary = folder()
  const run = startIn(temporary)
  await run.said(during)
  expect(processesOf(temporary).length).toBeGreaterThan(1)
  run.process.kill(signal)
  const done = await run.done
  expect(done.status).toBe(status)
  expect(done.stderr).toMatch(/Cancelled/)
  expect(processesOf(temporary)).toEqual([])
  expect(readdirSync(temporary)).toEqual([])
})

it('SIGKILL takes the guests along, and the post step removes the files', async () => {
  const temporary = folder()
  const run = startIn(temporary)
  await run.said(/control: watching/)
  run.process.kill('SIGKILL')
  await run.done
  await sleep(1000)
  expect(processesOf(temporary)).toEqual([])
  const [left] = readdirSync(temporary)
  expect(left).toMatch(/^thawcheck-/)
  execFileSync(process.execPath, [join(project, 'dist/post.js')], {
    env: { ...process.env, 'STATE_temporary-folder': join(temporary, left as string) },
  })
  expect(readdirSync(temporary)).toEqual([])
})
