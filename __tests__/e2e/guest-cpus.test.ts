import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { outcome, type Run, thawcheck } from './command.js'

const app = [
  ...['check', '--run', 'while sleep 0.2; do :; done', '--warm-up', '1s', '--watch', '2s'],
  ...['--verify', 'nproc; grep MemTotal /proc/meminfo', '--checkpoint-on', 'guest'],
]

describe('guests on a CPU that QEMU alone would hang on', () => {
  let run: Run
  beforeAll(async () => {
    const cpus = 'Opteron_G4;Opteron_G5@cores=2@memory=1G'
    run = await thawcheck([...app, '--checkpoint-cpu', 'Opteron_G4', '--cpus', cpus])
  })

  it('boot, for the checkpoint, the control and the targets', () => {
    expect(run.report?.source).toMatchObject({
      machine: { cpu: 'Opteron_G4-v1,+xgetbv1' },
      attempts: 1,
    })
    expect(run.report?.control).toMatchObject({
      verdict: 'pass',
      machine: { cpu: 'Opteron_G4-v1,+xgetbv1' },
    })
    expect(outcome(run, 'Opteron_G4')).toMatchObject({
      ...{ verdict: 'pass', machine: { cpu: 'Opteron_G4-v1,+xgetbv1' }, attempts: 1 },
      words: expect.stringContaining('its guest has xgetbv1'),
    })
  })

  it('have as many cores and as much memory as is said', () => {
    const large = outcome(run, 'Opteron_G5@cores=2@memory=1G')
    expect(large).toMatchObject({ verdict: 'pass', cores: 2, memory: 1024 })
    const seenBy = ({ evidence }: { evidence: string }) => {
      const log = readFileSync(join(run.reportDir, evidence, 'verify.log'), 'utf8')
      const [cores, kibibytes] = [/^\d+$/m.exec(log)?.[0], /(\d+) kB/.exec(log)?.[1]]
      return { cores: Number(cores), memory: Number(kibibytes) / 1024 }
    }
    expect(seenBy(large).cores).toBe(2)
    expect(seenBy(large).memory).toBeGreaterThan(800)
    expect(seenBy(large).memory).toBeLessThan(1024)
    expect(seenBy(outcome(run, 'Opteron_G4')).cores).toBe(1)
  })
})

it('a guest that runs what its target lacks says so beside the pass', async () => {
  const run = await thawcheck([...app, '--checkpoint-cpu', 'max', '--cpus', 'Haswell,-bmi2'])
  expect(outcome(run, 'Haswell,-bmi2')).toMatchObject({
    ...{ verdict: 'pass', leaks: ['bmi2'], shortfalls: [], removed: ['bmi2'] },
    // Linux lists no CMPccXADD: it was seen to run on the source CPU.
    enforced: expect.arrayContaining(['sha-ni', 'adx', 'vaes', 'cmpccxadd']),
    words: expect.stringContaining('not tested: bmi2, which Haswell,-bmi2 lacks'),
    guests: [{ machine: { on: 'guest', accel: 'tcg', cpu: 'Haswell-v1,-bmi2' }, leaks: ['bmi2'] }],
  })
})
