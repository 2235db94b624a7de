import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { project, start } from './command.js'

/** Makes Node run some code in the process of the command, some time after its start. */
function injected(code: string, milliseconds: number): NodeJS.ProcessEnv {
  const started = 'process.on("newListener", (name) => { if (name === "uncaughtException")'
  const script = `${started} setTimeout(() => { ${code} }, ${milliseconds}) })`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` }
}

const throws = 'throw new TypeError("stray")'
const rejects = 'Promise.reject(new TypeError("stray"))'

/** Runs an entry in a process of its own. Both commands below end within a second. */
function entry(file: string, words: readonly string[], env: NodeJS.ProcessEnv) {
  const options = { env: { ...process.env, ...env }, encoding: 'utf8' } as const
  return spawnSync(process.execPath, [join(project, 'dist', file), ...words], options)
}

describe('an error that nothing catches', () => {
  it.each([
    ['thrown', throws],
    ['rejected', rejects],
  ])('is no failed target, also where the command goes on to its end (%s)', (_, code) => {
    const run = entry('cli.js', ['cpus'], injected(code, 0))
    expect(run.stderr).toMatch(/^TypeError: stray\n +at /)
    expect(run.status).toBe(4)
  })

  it('ends the guests of a run, and leaves nothing but the report folder', async () => {
    const temporary = scratch('stray')
    const env = { TMPDIR: temporary, RUNNER_TEMP: '', ...injected(rejects, 4000) }
    const app = ['--run', 'exec sleep 1000', '--warm-up', '60s', '--watch', '60s']
    const run = await start(['check', ...app, '--cpus', 'EPYC'], env).done
    expect(run.stderr).toMatch(/checkpoint: .*\n[\s\S]*TypeError: stray\n +at /)
    expect(run.stderr).not.toMatch(/Cancelled/)
    expect(run.status).toBe(4)
    expect(readdirSync(temporary)).toEqual([])
  })

  it('is no failed target of the Action either', () => {
    // Without inputs it ends with 2.
    const run = entry('main.js', [], injected(throws, 0))
    expect(run.stdout).toMatch(/::error::TypeError: stray/)
    expect(run.status).toBe(4)
  })
})
