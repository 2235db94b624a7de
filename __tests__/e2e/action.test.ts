import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { apps, project, reportIn } from './command.js'

/** Runs the Action as a runner does: inputs and files through the environment. */
function runAction(inputs: Readonly<Record<string, string>>) {
  const folder = scratch('action')
  const file = (name: string) => {
    writeFileSync(join(folder, name), '')
    return join(folder, name)
  }
  const files = { output: file('output'), summary: file('summary'), state: file('state') }
  const given = {
    ...inputs,
    accel: 'tcg',
    'checkpoint-on': 'guest',
    'report-dir': join(folder, 'report'),
  }
  const result = spawnSync(process.execPath, [join(project, actionEntry())], {
    cwd: apps,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      RUNNER_TEMP: tmpdir(),
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_STATE: files.state,
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  })
  const text = (path: string) => readFileSync(path, 'utf8')
  return {
    status: result.status,
    log: result.stdout,
    outputs: outputsIn(text(files.output)),
    summary: text(files.summary),
    state: outputsIn(text(files.state)),
    report: reportIn(given['report-dir']),
  }
}

/** The file that action.yml names. */
function actionEntry(): string {
  const text = readFileSync(join(project, 'action.yml'), 'utf8')
  return /^\s+main: '?([\w./-]+)/m.exec(text)?.[1] ?? 'action.yml names no main'
}

/** `NAME<<MARK`, lines, `MARK`. */
function outputsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map(([, name, , value]) => [
      name,
      value,
    ]),
  )
}

describe('the Action', () => {
  let run: ReturnType<typeof runAction>
  const exported = join(scratch('exported'), 'app.tar.gz')
  beforeAll(() => {
    run = runAction({
      export: exported,
      run: 'echo "::error::I am the app"; echo "##[error]me too"; exec sh chameleon.sh',
      'ready-log': '^ready$',
      verify: 'sh chameleon-verify.sh',
      cpus: 'max\nmax,-adx\nmax,-clflushopt\n',
      watch: '4s',
      timeout: '25s',
    })
  })

  it('fails the step', () => {
    expect(run.status).toBe(1)
  })

  it('sets its outputs', () => {
    expect(run.outputs).toEqual({
      verdict: 'fail',
      passed: 'max',
      failed: 'max,-adx',
      inconclusive: 'max,-clflushopt',
      checkpoint: exported,
      report: expect.stringMatching(/report\.json$/),
    })
    expect(run.report?.verdict).toBe('fail')
    expect(existsSync(exported)).toBe(true)
  })

  it('annotates each target that did not pass', () => {
    expect(run.log.match(/^::error.*/gm)).toEqual([
      expect.stringMatching(/^::error title=.*max%2C-adx fails::.*exited with 3/),
    ])
    expect(run.log.match(/^::warning.*/gm)).toEqual([
      expect.stringMatching(/^::warning title=.*max%2C-clflushopt.*::.*panick/),
    ])
  })

  it('folds each phase', () => {
    expect(run.log.match(/^::group::\w+/gm)).toEqual([
      '::group::Toolkit',
      '::group::Accelerator',
      '::group::Checkpoint',
      '::group::Thaw',
      // A failure that names no CPU is not believed at once.
      '::group::Thaw',
      '::group::Compare',
      '::group::Export',
      // Whether the app itself works there: a failure is tried again, and compared.
      ...['::group::Start', '::group::Start', '::group::Start'],
      '::group::Diagnose',
    ])
    expect(run.log.match(/^::endgroup::/gm)).toHaveLength(11)
  })

  it('lets no text of the app issue a command', () => {
    expect(run.log).toMatch(/I am the app/)
    expect(run.log).not.toMatch(/^\s*::error::I am the app/m)
    expect(run.log).not.toMatch(/##\[error\]/)
  })

  it('writes a job summary that begins with the answer', () => {
    expect(run.summary.split('\n')[0]).toMatch(/1 of 3 targets fails, 1 is inconclusive/)
    expect(run.summary).toMatch(/max,-adx/)
  })

  it('remembers for the post step which folder it had', () => {
    expect(run.state['temporary-folder']).toMatch(/thawcheck-/)
  })
})

it('the Action names every mistake, and starts nothing', () => {
  const run = runAction({ cpus: 'Hasswell', watch: 'soon' })
  expect(run.status).toBe(2)
  expect(run.outputs).toEqual({ verdict: 'error' })
  expect(run.report).toBeUndefined()
  const errors = run.log.match(/^::error.*/gm)
  expect(errors).toHaveLength(3)
  expect(errors?.join('\n')).toMatch(/run.*\n?[\s\S]*Hasswell[\s\S]*Haswell/)
})
