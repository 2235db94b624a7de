import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkpointOf, outcome, project, type Run, thawcheck } from './command.js'
import { itPredicts } from './predictions.js'

const app = [
  ...['check', '--working-directory', project],
  ...['--run', 'node examples/orders/server.js', '--ready-log', 'listening'],
  ...['--verify', 'node examples/orders/ask.js', '--watch', '4s'],
]
// With PKU, like the source CPU: V8 may need it in the watch, or not.
const [enough, lacking] = ['max,-adx', 'max,-sha-ni']

describe('a node service', () => {
  let run: Run
  beforeAll(async () => {
    run = await thawcheck([...app, '--cpus', `${enough};${lacking};Nehalem`])
  })

  it('passes on the source CPU, which is the control', () => {
    expect(run.report?.control).toMatchObject({ verdict: 'pass', cause: null, faults: [] })
  })

  it('passes on a CPU that has what it uses', () => {
    expect(outcome(run, enough)).toMatchObject({ verdict: 'pass', cause: null, faults: [] })
  })

  it('fails on one without the SHA instructions that its OpenSSL chose', () => {
    const { verdict, cause, words, faults } = outcome(run, lacking)
    expect({ verdict, cause }).toEqual({ verdict: 'fail', cause: 'sigill' })
    expect(words).toMatch(/needs sha-ni, which max,-sha-ni lacks$/)
    expect(faults[0]).toMatchObject({ kind: 'sigill', comm: 'node', signal: 'SIGILL' })
    expect(faults[0]?.message).toMatch(/^sha256/)
    expect(faults[0]).toMatchObject({ bytes: expect.stringMatching(/^0f38c/) })
  })

  it('is refused by CRIU on one without xsave', () => {
    const { verdict, cause, faults } = outcome(run, 'Nehalem')
    expect({ verdict, cause }).toEqual({ verdict: 'fail', cause: 'criu' })
    expect(faults[0]).toMatchObject({
      kind: 'criu',
      message: "x86: FPU xsave area present, but host cpu doesn't support it",
      criu: { about: 'cpu', difference: 'real', differs: expect.arrayContaining(['xsave']) },
    })
    expect(faults[0]?.criu?.capNone).toMatch(/--cpu-cap=none/)
    expect(outcome(run, 'Nehalem').sentence).toMatch(/^CRIU refuses Nehalem: it lacks xsave/)
  })

  it('fails the build, and says so first', () => {
    expect(run.status).toBe(1)
    expect(run.report?.verdict).toBe('fail')
    expect(run.stdout.split('\n')[0]).toBe('Thawcheck: 2 of 3 targets fail')
  })

  it('names the source CPU and every version of the toolkit', () => {
    expect(run.report?.source).toMatchObject({ machine: { on: 'guest', accel: 'tcg', cpu: 'max' } })
    expect(run.report?.source?.features).toContain('sha_ni')
    expect(Object.keys(run.report?.toolkit ?? {})).toEqual(
      expect.arrayContaining(['qemu', 'kernel', 'criu', 'virtiofsd', 'busybox']),
    )
  })

  it('keeps logs, output and traces', () => {
    for (const path of [
      'checkpoint/criu.log',
      'checkpoint/output.log',
      'control/console.log',
      `targets/${lacking}/criu.log`,
      `targets/${lacking}/faults.trace`,
    ]) {
      expect(existsSync(join(run.reportDir, path)), path).toBe(true)
    }
    expect(readFileSync(join(run.reportDir, 'checkpoint/output.log'), 'utf8')).toMatch(/listening/)
  })

  it('keeps images and changed files apart, and says so', () => {
    const checkpoint = checkpointOf(run)
    expect(readdirSync(checkpoint).sort()).toEqual(['images', 'manifest.json', 'upper'])
    expect(existsSync(join(checkpoint, 'images/inventory.img'))).toBe(true)
    expect(statSync(dirname(checkpoint)).mode & 0o777).toBe(0o700)
    expect(run.report?.source?.memory).toBe(checkpoint)
    expect(run.stderr).toContain(`are in ${checkpoint}, apart from the report: upload nothing`)
    const inReport = readdirSync(run.reportDir, { recursive: true, encoding: 'utf8' })
    expect(inReport.filter((name) => /\.img$|\/upper/.test(name))).toEqual([])
  })

  describe('scanned', () => {
    itPredicts({ [enough]: ['possible', 'pass'], [lacking]: ['possible', 'fail'] }, () => run)
  })
})

describe('a node service where CRIU is told not to look at the CPU', () => {
  let run: Run
  beforeAll(async () => {
    run = await thawcheck([...app, '--cpus', 'Nehalem', '--cpu-cap', 'none'])
  })

  it('dies of SIGILL', () => {
    const { verdict, cause, words } = outcome(run, 'Nehalem')
    expect({ verdict, cause }).toEqual({ verdict: 'fail', cause: 'sigill' })
    expect(words).toMatch(/which Nehalem lacks$/)
    expect(run.report?.control?.verdict).toBe('pass')
    expect(run.status).toBe(1)
  })

  describe('scanned', () => {
    itPredicts({ Nehalem: ['at risk', 'fail'] }, () => run)
  })
})
