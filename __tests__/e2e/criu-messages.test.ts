import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { criuErrors } from '../../src/checkpoint/engines/criu/errors.js'
import { explainCriu } from '../../src/checkpoint/engines/criu/explain.js'
import { readRestoreCpu } from '../../src/checkpoint/engines/criu/restore-log.js'
import { featuresFromLinuxFlags } from '../../src/cpu/features.js'
import { readCpuInfoImage } from '../../src/formats/images/cpuinfo.js'
import { scratch } from '../scratch.js'
import { featuresOf } from '../unit/cpu/make.js'
import { outcome, type Run, thawcheck } from './command.js'

const folder = scratch('criu-messages')

/** Freezes an app on a CPU. @returns the folder of the checkpoint */
async function frozenOn(cpu: string): Promise<string> {
  const to = join(folder, cpu)
  // With the words of the CPU in it.
  const words = ['--run', 'exec sleep 1000', '--warm-up', '500ms', '--cpu-cap', 'all']
  expect(
    (await thawcheck(['checkpoint', ...words, '--checkpoint-cpu', cpu, '--to', to])).status,
  ).toBe(0)
  return to
}

let max: string
beforeAll(async () => {
  max = await frozenOn('max')
})

/** Has CRIU compare the CPU of a checkpoint with the targets. */
function refused(cap: string, cpus: string, kept = max): Promise<Run> {
  return thawcheck(['thaw', kept, '--watch', '1s', '--cpu-cap', cap, '--cpus', cpus])
}

/** What CRIU's log and the kept images say of one target. */
function explained(run: Run, name: string, kept = max) {
  const { evidence, shortfalls } = outcome(run, name)
  const log = readFileSync(join(run.reportDir, evidence, 'criu.log'), 'utf8')
  const sourceFlags = run.report?.source?.features ?? []
  const [source, target] = [featuresFromLinuxFlags(sourceFlags), featuresOf(name)]
  const here = readRestoreCpu(log)
  const cpus = { name, source, target, shortfalls, sourceFlags, here, comparable: true }
  const cpuinfo = readCpuInfoImage(join(kept, 'images'))
  expect(cpuinfo).toBeDefined()
  return explainCriu(criuErrors(log), cpus, cpuinfo)?.explanation
}

const cpu = 'AMD QEMU TCG CPU version 2.5+'

describe('--cpu-cap fpu', () => {
  let run: Run
  beforeAll(async () => {
    run = await refused('fpu', 'Nehalem;max,-mpx;Haswell;YongFeng')
  })

  it.each([
    [
      'Nehalem',
      ['xsave'],
      'it lacks xsave',
      `${cpu}, with xsave`,
      /^GenuineIntel .*without xsave$/,
    ],
    ['max,-mpx', ['mpx'], 'only because it lacks mpx', '0x215 (x87, AVX, MPX, PKRU)', /^0x205 /],
    ['Haswell', ['pku', 'mpx'], 'it lacks pku', '0x215 (x87, AVX, MPX, PKRU)', '0x5 (x87, AVX)'],
  ])('names the registers that %s lacks', (name, differs, words, image, host) => {
    const found = explained(run, name)
    const difference = name === 'max,-mpx' ? 'benign' : 'real'
    expect(found).toMatchObject({ about: 'cpu', difference, differs, image })
    expect(found?.words).toContain(words)
    expect(found?.host).toMatch(host)
  })

  it('names the vendor that CRIU does not know, and the verdict is that of the real CPU', () => {
    expect(explained(run, 'YongFeng')?.words).toContain('treats one of CentaurHauls as a CPU with')
    expect(outcome(run, 'YongFeng')).toMatchObject({ verdict: 'fail', cause: 'criu' })
  })
})

it('--cpu-cap fpu refuses a CPU with more registers, too', async () => {
  const more = 'Haswell,+mpx'
  const less = await frozenOn('Haswell')
  const found = explained(await refused('fpu', more, less), more, less)
  expect(found).toMatchObject({ difference: 'real', differs: ['mpx'] })
  expect(found?.words).toMatch(
    /its registers take 1088 bytes and took 832 .* it also has the registers of mpx$/,
  )
})

describe('--cpu-cap ins', () => {
  let run: Run
  beforeAll(async () => {
    run = await refused('ins', 'max,-adx,-fma;max,-erms;max,-fma')
  })

  it('names an instruction that is missing, though CRIU does not', () => {
    expect(outcome(run, 'max,-adx,-fma').words).toContain('CPU instruction capabilities do not')
    const found = explained(run, 'max,-adx,-fma')
    expect(found).toMatchObject({ difference: 'real', differs: ['adx'], benign: [] })
    expect(found?.image).toBe(`${cpu}, with adx`)
    expect(found?.capNone).toContain(
      'gets SIGILL at its first instruction that needs any of adx and fma',
    )
  })

  it('says that nothing dies of ERMS', () => {
    const found = explained(run, 'max,-erms')
    expect(found).toMatchObject({ difference: 'benign', differs: ['erms'], benign: ['erms'] })
    expect(found?.capNone).toContain('has every instruction')
  })

  it('lets a CPU without FMA pass, which is not in CRIU’s list', () => {
    expect(outcome(run, 'max,-fma')).toMatchObject({ verdict: 'pass' })
  })
})

it('--cpu-cap cpu refuses what ins does not, and it is named', async () => {
  const run = await refused('cpu', 'max,-fma')
  expect(outcome(run, 'max,-fma').words).toContain('CPU capabilities do not match run time')
  expect(explained(run, 'max,-fma')).toMatchObject({ difference: 'real', differs: ['fma'] })
})
