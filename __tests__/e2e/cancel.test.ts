import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { scratch } from '../scratch.js'
import { project, start } from './command.js'
import { processesOf } from './processes-of.js'

/** Told from what other runs on this machine sleep. */
const sleeping = `sleep 1003.${process.pid}`
const app = ['check', '--run', `exec ${sleeping}`, '--warm-up', '1s', '--watch', '100s']
const cpus = ['--cpus', 'EPYC;Haswell']
const onRunner = ['--checkpoint-on', 'runner']

/** A run with a temporary folder of its own, so that all it leaves behind can be seen. */
function startIn(temporary: string, ...further: string[]) {
  return start([...app, ...cpus, ...further], { TMPDIR: temporary, RUNNER_TEMP: '' })
}

const eventually = (holds: () => void) => vi.waitFor(holds, { timeout: 60_000, interval: 50 })

/** What a job on this machine itself has beside processes with our folder in their words. */
function leftOf(temporary: string): string[] {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n')
  const loops = readdirSync('/sys/block').flatMap((name) => {
    const file = `/sys/block/${name}/loop/backing_file`
    return existsSync(file) ? [readFileSync(file, 'utf8')] : []
  })
  const apps = processesOf(sleeping)
  return [...[...mounts, ...loops].filter((line) => line.includes(temporary)), ...apps]
}

it.each([
  { signal: 'SIGINT', status: 130, during: /checkpoint: starting/, further: [] },
  { signal: 'SIGTERM', status: 143, during: /EPYC: watching/, further: [] },
  { signal: 'SIGINT', status: 130, during: /checkpoint: starting/, further: onRunner },
  { signal: 'SIGTERM', status: 143, during: /control: watching/, further: onRunner },
] as const)('$signal at $during ends everything and leaves nothing ($further)', async ({
  signal,
  status,
  during,
  further,
}) => {
  const temporary = scratch('cancel')
  const run = startIn(temporary, ...further)
  await run.said(during)
  // It says that it starts a moment before it has started anything.
  await eventually(() => expect(processesOf(temporary).length).toBeGreaterThan(1))
  run.process.kill(signal)
  const done = await run.done
  expect(done.status).toBe(status)
  expect(done.stderr).toMatch(/Cancelled/)
  expect(processesOf(temporary)).toEqual([])
  expect(leftOf(temporary)).toEqual([])
  expect(readdirSync(temporary)).toEqual([])
})

it('SIGKILL takes the app on this machine along, with its mounts', async () => {
  const temporary = scratch('cancel')
  const run = startIn(temporary, ...onRunner)
  await run.said(/control: watching/)
  expect(leftOf(temporary).length).toBeGreaterThan(1)
  run.process.kill('SIGKILL')
  await run.done
  await eventually(() => expect(processesOf(temporary)).toEqual([]))
  await eventually(() => expect(leftOf(temporary)).toEqual([]))
  await removeByNextRun(temporary)
})

it('SIGKILL takes the guests along, and the post step removes the files', async () => {
  const temporary = scratch('cancel')
  const run = startIn(temporary)
  await run.said(/control: watching/)
  run.process.kill('SIGKILL')
  await run.done
  await eventually(() => expect(processesOf(temporary)).toEqual([]))
  removeByPostStep(temporary)
})

/** Any run does it, here one that boots nothing, since its toolkit is no toolkit. */
async function removeByNextRun(temporary: string): Promise<void> {
  const [left] = readdirSync(temporary)
  const { stderr } = await startIn(temporary, '--toolkit', scratch('none')).done
  expect(stderr).toContain(
    `removing ${join(temporary, left as string)}, which a run that was killed`,
  )
  expect(readdirSync(temporary)).toEqual([])
}

/** What a run that was killed has left is files alone, and the Action's post step removes them. */
function removeByPostStep(temporary: string): void {
  const [left] = readdirSync(temporary)
  expect(left).toMatch(/^thawcheck-/)
  execFileSync(process.execPath, [join(project, 'dist/post.js')], {
    env: { ...process.env, 'STATE_temporary-folder': join(temporary, left as string) },
  })
  expect(readdirSync(temporary)).toEqual([])
}
