import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { scratch } from '../scratch.js'
import { outcome, type Run, type Running, start, thawcheck } from './command.js'
import { livesAnywhere } from './modest-glibc.js'
import { processesOf } from './processes-of.js'

const kept = join(scratch('hazards'), 'checkpoint')
const app = ['check', '--debug', '--checkpoint', kept, '--cpus', 'EPYC', '--watch', '1s']
/** What a run has in its environment, and nothing that it starts. */
const secret = { SECRET_TOKEN: 'secret' }

beforeAll(async () => {
  // It starts fast, and there is much to search.
  const taking = ['--run', "exec perl -e 'sleep 1000'", '--warm-up', '1s', '--to', kept]
  expect((await thawcheck(['checkpoint', ...taking], secret)).status).toBe(0)
})

interface Searching extends Running {
  readonly temporary: string
  /** id of the process that looks for hazards */
  readonly search: number
}

/** A run that is looking for hazards. The search is stopped, so that it lasts. */
async function searching(): Promise<Searching> {
  const temporary = scratch('hazards')
  const run = start(app, { ...secret, TMPDIR: temporary, RUNNER_TEMP: '' })
  await run.said(/ \S*\/hazards\.js\n/)
  const search = await childNamed('hazards.js', run.process.pid as number)
  process.kill(search, 'SIGSTOP')
  return { ...run, temporary, search }
}

/** Until a child has become its program, it has the command line of its parent. */
async function childNamed(word: string, parent: number): Promise<number> {
  const found = () => execFileSync('pgrep', ['-P', `${parent}`, '-f', word], { encoding: 'utf8' })
  return Number(await vi.waitFor(found, { timeout: 60_000, interval: 10 }))
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

it('a cancel ends the search for hazards at once', async () => {
  const { process: check, search, temporary, done } = await searching()
  const begun = performance.now()
  // The search is stopped, and would never end by itself.
  check.kill('SIGTERM')
  const { status, stderr } = await done
  expect(performance.now() - begun).toBeLessThan(10_000)
  expect(status).toBe(143)
  expect(stderr).toMatch(/Cancelled/)
  expect(stderr).not.toMatch(/cannot be scanned/)
  expect(exists(search)).toBe(false)
  expect(readdirSync(temporary)).toEqual([])
})

it('no app has the tokens of its run', () => {
  const grep = spawnSync('grep', ['-rqa', 'SECRET_TOKEN', join(kept, 'images')])
  expect(grep.status).toBe(1)
})

describe('a search for hazards that is killed', () => {
  let environments: string[]
  let run: Run
  beforeAll(async () => {
    const { process: check, search, temporary, done } = await searching()
    // As many guests as there are, since the control and the target start side by side.
    const guests = await vi.waitFor(
      () => {
        const pids = ['qemu', 'virtiofsd'].map((program) =>
          processesOf(`bin/${program} .*${temporary}/`),
        )
        for (const some of pids) expect(some).not.toEqual([])
        return pids.flat()
      },
      { timeout: 60_000, interval: 50 },
    )
    environments = [check.pid as number, ...guests, search].map((pid) =>
      readFileSync(`/proc/${pid}/environ`, 'utf8'),
    )
    process.kill(search, 'SIGKILL')
    run = await done
  })

  it('has not had the tokens of its run, nor has any child', () => {
    const [own, ...children] = environments
    expect(own).toContain('SECRET_TOKEN')
    for (const one of children) expect(one).toMatch(/(^|\0)PATH=/)
    for (const one of children) expect(one).not.toContain('SECRET_TOKEN')
  })

  it('leaves the verdicts, without a scan', () => {
    expect(run.stderr).toMatch(/the checkpoint cannot be scanned: the search was killed by SIGKILL/)
    expect(run.status).toBe(0)
    expect(outcome(run, 'EPYC').verdict).toBe('pass')
    expect(run.report?.scan).toBeUndefined()
    expect(run.report?.unscanned).toBe('the search was killed by SIGKILL')
    expect(run.stdout).toMatch(/not searched for code that may still fault: the whole checkpoint: /)
    expect(readFileSync(join(run.reportDir, 'summary.md'), 'utf8')).toMatch(/EPYC/)
  })
})

describe('an app that is idle in the thaw', () => {
  const idle = ['check', '--run', 'exec sleep 1000', '--warm-up', '1s', '--watch', '1s']
  const onNehalem = ['--cpus', 'Nehalem', '--cpu-cap', 'none']

  it('has no verdict where its next call is certain to fault', async () => {
    const run = await thawcheck([...idle, ...onNehalem, '--strict'])
    expect(run.report?.control).toMatchObject({ verdict: 'pass', reason: { kind: 'lived' } })
    const { verdict, reason, words, guests } = outcome(run, 'Nehalem')
    expect([verdict, run.status]).toEqual(['inconclusive', 3])
    expect(guests).toMatchObject([{ verdict: 'pass' }])
    expect(reason).toMatchObject({
      ...{ kind: 'would-fault', of: { kind: 'lived' } },
      functions: {
        names: expect.arrayContaining(['strlen']),
        files: ['libc.so.6'],
        features: expect.arrayContaining(['avx']),
      },
      unbound: { files: expect.arrayContaining(['sleep']), features: ['xsave'] },
    })
    expect(words).toMatch(/^alive after \S+ s, but .* of libc\.so\.6 would fault when called: /)
  })

  it('passes where nothing that it has bound needs what the CPU lacks', async () => {
    const run = await thawcheck([...idle, ...onNehalem, ...livesAnywhere])
    expect(outcome(run, 'Nehalem')).toMatchObject({ verdict: 'pass', reason: { kind: 'lived' } })
  })
})
