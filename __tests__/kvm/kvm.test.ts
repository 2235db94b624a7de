import { beforeAll, describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/report/model.js'
import { type NestedRun, thawcheckUnderKvm } from './nested.js'

/** A shell's string functions are those that glibc chose before the checkpoint: AVX2, with BMI2. */
const app = 'while sleep 0.2; do :; done'

describe('a check on a machine whose /dev/kvm works', () => {
  let run: NestedRun
  beforeAll(async () => {
    run = await thawcheckUnderKvm([
      ...['check', '--run', app, '--warm-up', '1s', '--watch', '2s'],
      // One at a time: with four, the emulated processor broke.
      ...['--accel', 'kvm', '--memory', '512M', '--jobs', '1'],
      // Guests in a guest are slow, and what follows a verdict is the same under TCG.
      ...['--cpus', 'host,-avx;host,-bmi2', '--remedy', 'off'],
    ])
    console.log(`took ${run.seconds} s\n${run.console}\n${run.stdout}`)
  })

  const outcome = (name: string) =>
    run.report.targets.find((target) => target.name === name) as Outcome

  it('takes the checkpoint under KVM, and passes the control, where nothing is missing', () => {
    expect(run.report.source).toMatchObject({ machine: { on: 'guest', accel: 'kvm', cpu: 'host' } })
    expect(run.report.source?.features).toContain('avx2')
    expect(run.report.control).toMatchObject({
      ...{ machine: { accel: 'kvm', cpu: 'host' }, verdict: 'pass', faults: [] },
      ...{ enforced: [], leaks: [], shortfalls: [] },
    })
  })

  it('fails where AVX is missing: XCR0 enforces it', () => {
    expect(outcome('host,-avx')).toMatchObject({
      ...{ machine: { accel: 'kvm' }, verdict: 'fail', cause: 'sigill', leaks: [], shortfalls: [] },
      enforced: ['avx', 'f16c', 'fma', 'avx2', 'vaes'],
      removed: expect.arrayContaining(['avx', 'avx2', 'fma', 'avx512f']),
      words: expect.stringMatching(/hit SIGILL at `v.*it needs avx2?.*lacks$/),
    })
  })

  it('says of BMI2, which nothing can enforce, that a pass shows nothing', () => {
    expect(outcome('host,-bmi2')).toMatchObject({
      ...{
        machine: { accel: 'kvm' },
        verdict: 'pass',
        enforced: [],
        leaks: ['bmi2'],
        shortfalls: [],
      },
      words: expect.stringContaining('not tested: bmi2, which host,-bmi2 lacks'),
    })
  })

  it('ends with the status of a fail', () => {
    expect(run.report.verdict).toBe('fail')
    expect(run.status).toBe(1)
  })
})
