import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { apps, outcome, project, reportIn } from './command.js'

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
    stdout: result.stdout,
    stderr: result.stderr,
    outputs: outputsIn(text(files.output)),
    summary: text(files.summary),
    state: outputsIn(text(files.state)),
    report: reportIn(given['report-dir']),
    reportDir: given['report-dir'],
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

/** An app that ends differently on each target. */
let run: ReturnType<typeof runAction>
const exported = join(scratch('exported'), 'app.tar.gz')
beforeAll(() => {
  run = runAction({
    export: exported,
    run: 'echo "::error::I am the app"; echo "##[error]me too"; exec sh chameleon.sh',
    'ready-log': '^ready$',
    verify: 'sh chameleon-verify.sh',
    cpus: 'max\nmax,-adx\nmax,-sha-ni\nmax,-movbe\nEPYC\n',
    // An end is early in the first half of the watch, and machines may be busy.
    watch: '8s',
    timeout: '25s',
    remedy: 'suggest',
  })
})

describe('the Action', () => {
  it('fails the step', () => {
    expect(run.status).toBe(1)
  })

  it('sets its outputs', () => {
    expect(run.outputs).toEqual({
      verdict: 'fail',
      passed: 'max',
      failed: 'max,-adx\nmax,-sha-ni\nmax,-movbe',
      inconclusive: 'EPYC',
      checkpoint: exported,
      report: expect.stringMatching(/report\.json$/),
    })
    expect(run.report?.verdict).toBe('fail')
    expect(existsSync(exported)).toBe(true)
  })

  it('annotates each target that did not pass', () => {
    expect(run.stdout.match(/^::error.*/gm)).toEqual([
      expect.stringMatching(/^::error title=.*max%2C-adx fails::.*exited with 3/),
      expect.stringMatching(/^::error title=.*max%2C-sha-ni fails::.*where the control lived/),
      expect.stringMatching(
        /^::error title=.*max%2C-movbe fails::.*verify command still exited with 1/,
      ),
    ])
    expect(run.stdout.match(/^::warning.*/gm)).toEqual([
      expect.stringMatching(/^::warning title=.*EPYC.*::.*panick/),
    ])
  })

  it('folds each phase', () => {
    expect(run.stdout.match(/^::group::\w+/gm)).toEqual([
      '::group::Toolkit',
      '::group::Accelerator',
      '::group::Checkpoint',
      '::group::Thaw',
      // A failure that names no CPU is not believed at once.
      '::group::Thaw',
      '::group::Compare',
      '::group::Export',
      // Whether the app itself works there.
      '::group::Start',
      '::group::Diagnose',
    ])
    expect(run.stdout.match(/^::endgroup::/gm)).toHaveLength(9)
  })

  it('lets no text of the app issue a command', () => {
    expect(run.stdout).toMatch(/I am the app/)
    expect(run.stdout).not.toMatch(/^\s*::error::I am the app/m)
    expect(run.stdout).not.toMatch(/##\[error\]/)
  })

  it('writes a job summary that begins with the answer', () => {
    expect(run.summary.split('\n')[0]).toMatch(/3 of 5 targets fail, 1 is inconclusive/)
    expect(run.summary).toMatch(/max,-adx/)
  })

  it('remembers for the post step which folder it had', () => {
    expect(run.state['temporary-folder']).toMatch(/thawcheck-/)
  })
})

describe('an app that ends differently on each target', () => {
  it('passes the control', () => {
    expect(run.report?.control).toMatchObject({
      verdict: 'pass',
      words: expect.stringContaining('verified'),
    })
  })

  it('fails with cause exit where it exits 3', () => {
    expect(outcome(run, 'max,-adx')).toMatchObject({
      ...{ verdict: 'fail', cause: 'exit', words: 'the app exited with 3 after the thaw' },
    })
  })

  it('fails with cause exit where it exits 0 at once, since the control lived', () => {
    expect(outcome(run, 'max,-sha-ni')).toMatchObject({
      ...{ verdict: 'fail', cause: 'exit', reason: { kind: 'ended-early' } },
      words: expect.stringContaining('where the control lived'),
    })
  })

  it('fails with cause verify where only the verify command fails', () => {
    expect(outcome(run, 'max,-movbe')).toMatchObject({ verdict: 'fail', cause: 'verify' })
  })

  it('fails only after another thaw and a fresh control, which all targets share', () => {
    for (const name of ['max,-adx', 'max,-sha-ni', 'max,-movbe']) {
      const { checks } = outcome(run, name)
      expect(checks).toMatchObject([
        { of: 'target', verdict: 'fail', evidence: `targets/${name}/again` },
        { of: 'control', verdict: 'pass', evidence: 'control/again' },
      ])
    }
  })

  it('is started afresh where it failed, and works there', () => {
    for (const name of ['max,-adx', 'max,-sha-ni', 'max,-movbe']) {
      expect(outcome(run, name).fresh).toMatchObject({ starts: 'yes', guests: [{ of: 'target' }] })
    }
  })

  it('is tried once more where the kernel panics, and is inconclusive', () => {
    expect(outcome(run, 'EPYC')).toMatchObject({
      ...{ verdict: 'inconclusive', cause: null, attempts: 2 },
      words: expect.stringMatching(/kernel panicked: Kernel panic.*sysrq/),
    })
    for (const file of ['console.first-try.log', 'console.log']) {
      const console = readFileSync(join(run.reportDir, 'targets/EPYC', file), 'utf8')
      expect(console).toMatch(/Kernel panic/)
    }
  })
})

it('the Action names every mistake, and starts nothing', () => {
  const run = runAction({ cpus: 'Hasswell', watch: 'soon' })
  expect(run.status).toBe(2)
  expect(run.outputs).toEqual({ verdict: 'error' })
  expect(run.report).toBeUndefined()
  const errors = run.stdout.match(/^::error.*/gm)
  expect(errors).toHaveLength(3)
  expect(errors?.join('\n')).toMatch(/run.*\n?[\s\S]*Hasswell[\s\S]*Haswell/)
})
