import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { memoryFolderOf } from '../../src/base/run/report-folder.js'
import type { Finished } from '../../src/report/model.js'
import { scratch } from '../scratch.js'
import { buildC } from './build-apps.js'
import { apps, project, type Run, start, startIn, thawcheck } from './command.js'
import { modestStrings } from './modest-glibc.js'
import { processesOf } from './processes-of.js'

const folder = scratch('prove')
const program = (name: string) => join(folder, name)
const lacking = 'Haswell,-avx2'
const proving = ['--watch', '1s', '--remedy', 'prove']
/** Proves a checkpoint on a lesser CPU, too. */
const check = (run: string, ...more: string[]) => [
  ...['check', '--run', run, '--ready-log', '^tick 3', ...proving, '--cpus', lacking, ...more],
]
const kept = join(folder, 'kept')
/** What the user set for the app of the checkpoint that is kept. */
const own = ['--env', 'GLIBC_TUNABLES=glibc.malloc.perturb=7:glibc.cpu.hwcaps=-RTM']
const thaw = (cpus: string) => ['thaw', kept, ...proving, '--cpus', cpus, ...own]

/** Keeps a checkpoint. */
async function keep(to: string, run: string, ready: string, ...more: string[]): Promise<void> {
  const app = ['--run', run, '--ready-log', ready, '--to', to]
  const { status, stderr } = await thawcheck(['checkpoint', ...app, ...more])
  expect(status, stderr).toBe(0)
}

function remedyOf({ report, stdout, stderr }: Run) {
  const { remedy } = report as Finished
  if (remedy?.proof === undefined) throw new Error(`nothing was proven:\n${stdout}${stderr}`)
  return { ...remedy, proof: remedy.proof }
}

beforeAll(async () => {
  buildC('fill', program('fill'))
  await keep(kept, `exec ${program('fill')}`, '^tick 3', ...own)
})

describe('an app for which glibc and CRIU chose by the CPU, in a checkpoint that was kept', () => {
  let run: Run
  beforeAll(async () => {
    run = await thawcheck(thaw(`${lacking};Nehalem`))
  })

  it('fails the build, and has its change proven', () => {
    expect(run.status).toBe(1)
    expect(run.report?.targets.map(({ verdict }) => verdict)).toEqual(['fail', 'fail'])
    const { proof } = remedyOf(run)
    expect(proof.targets).toMatchObject([
      { target: lacking, proof: 'proven', reason: { kind: 'lived' } },
      { target: 'Nehalem', proof: 'proven' },
    ])
    expect(run.stdout).toMatch(
      /^what to change .* \(proven on Haswell,-avx2 and Nehalem; it took \d+ s\):$/m,
    )
  })

  it('keeps what the user set', () => {
    const { environment, cpuCap } = remedyOf(run)
    expect(environment.GLIBC_TUNABLES).toMatch(
      /^glibc\.malloc\.perturb=7:glibc\.cpu\.hwcaps=-RTM,.*-AVX2\b/,
    )
    expect(cpuCap).toBe('none')
  })

  it('is thawed with the change, and not with the checkpoint that failed', () => {
    const [first, ...others] = remedyOf(run).proof.tries
    expect(first).toMatchObject({ ended: 'thawed', without: [], passed: [lacking, 'Nehalem'] })
    const output = readFileSync(
      join(run.reportDir, first?.evidence ?? '', 'targets/Nehalem/output.log'),
      'utf8',
    )
    expect(output).toMatch(/^tick \d+ /m)
    // What only the search foresaw is left out, and needed: Nehalem does not pass without it.
    for (const one of others) expect(one.passed).not.toContain('Nehalem')
    expect(remedyOf(run).proof.notNeeded).toEqual([])
  })

  it('leaves no other checkpoint behind', () => {
    const made = readdirSync(memoryFolderOf(run.reportDir))
    expect(made.filter((name) => !name.startsWith('.'))).toEqual([])
  })
})

it('layers that show one after the other have all their settings', async () => {
  // With PKU, like the source CPU: V8 may need it in the watch, and no setting turns that off.
  const target = 'max,-avx,-sha-ni'
  // Without a choice of glibc's, which would come first.
  const env = ['--env', `PATH=${process.env.PATH}`, '--env', modestStrings]
  const node = join(folder, 'node')
  await keep(node, 'exec node hot.js /tmp/go', '^warm', '--working-directory', apps, ...env)
  // Frozen between two turns, so that V8's code is the first to run; and the watch lasts for a turn.
  const turned = 'touch /tmp/go && test -s /tmp/turns'
  const watching = [...proving, '--verify', turned]
  const run = await thawcheck(['thaw', node, ...watching, '--cpus', target, ...env])
  const { proof, flags, environment, unhelped } = remedyOf(run)
  expect(proof.targets).toMatchObject([{ target, proof: 'proven' }])
  expect(proof.tries.length).toBeGreaterThan(1)
  expect(proof.tries[0]).toMatchObject({ ended: 'thawed', passed: [] })
  expect(flags).toMatchObject([
    { program: 'node', flags: expect.arrayContaining(['--no-enable-avx']) },
  ])
  expect(environment).toHaveProperty('OPENSSL_ia32cap')
  // The search finds simdutf's choice only where a stack still has it.
  expect(environment).toHaveProperty('SIMDUTF_FORCE_IMPLEMENTATION')
  // OpenSSL asks at each call, so it shows only by the fault that it hits.
  expect(proof.tries[0]?.settings).not.toContain('OPENSSL_ia32cap')
  expect(unhelped).toEqual([])
  expect(run.stdout).toMatch(/^ {2}\| exec node --no-enable-avx/m)
})

it("OpenBLAS goes without FMA, even where the user's own setting forced it", async () => {
  const target = 'max,-avx2,-fma'
  const blas = join(folder, 'kept-blas')
  const forced = ['--env', 'OPENBLAS_CORETYPE=Haswell', '--env', modestStrings]
  await keep(blas, `exec ${buildC('blas', program('blas'))}`, '^3 ', ...forced)
  const run = await thawcheck(['thaw', blas, ...proving, '--cpus', target, ...forced])
  const { proof, environment, replaced } = remedyOf(run)
  expect(proof.targets).toMatchObject([{ target, proof: 'proven' }])
  expect(replaced).toEqual({ OPENBLAS_CORETYPE: 'Haswell' })
  expect(environment.OPENBLAS_CORETYPE).not.toBe('Haswell')
})

it('a change that breaks the app is reported as that, with its logs, and a lesser CPU needs none', async () => {
  const picky = `test -z "$GLIBC_TUNABLES" || { echo I do not like that; exit 7; }`
  const run = await thawcheck(check(`${picky}; exec ${program('fill')}`))
  expect(run.status).toBe(1)
  expect(run.report?.targets[0]).toMatchObject({ verdict: 'fail', reason: { kind: 'lacks' } })
  const { proof } = remedyOf(run)
  expect(proof.targets).toMatchObject([
    { proof: 'breaks-app', how: expect.stringMatching(/exited with 7/), evidence: 'remedy-1' },
  ])
  const log = readFileSync(join(run.reportDir, 'remedy-1', 'output.log'), 'utf8')
  expect(log).toContain('I do not like that')
  // The other way is told beside it.
  expect(remedyOf(run).lowest).toMatchObject({
    ...{ checkpointCpu: 'lowest', of: [lacking], evidence: 'remedy-lowest' },
    targets: [{ target: lacking, proof: 'proven', reason: { kind: 'lived' } }],
  })
  expect(run.stdout).toMatch(
    /^or take them on a lesser CPU, .* \(proven on Haswell,-avx2; it took \d+ s\):\n {2}`checkpoint-cpu: lowest` .*; no setting is needed$/m,
  )
})

it('a wrong entry of the catalogue is reported as not helping', async () => {
  const build = program('wrong')
  for (const name of ['dist', 'package.json']) {
    cpSync(join(project, name), join(build, name), { recursive: true })
  }
  const bundles = readdirSync(join(build, 'dist')).filter((name) => name.endsWith('.js'))
  const wrong = bundles.flatMap((name) => {
    const path = join(build, 'dist', name)
    const text = readFileSync(path, 'utf8')
    const changed = text.replaceAll("'-AVX2'", "'-AVX99'")
    if (changed === text) return []
    writeFileSync(path, changed)
    return [name]
  })
  expect(wrong.length).toBeGreaterThan(0)
  const run = await startIn([], thaw(lacking), {}, undefined, join(build, 'dist/cli.js')).done
  const { proof, environment } = remedyOf(run)
  expect(environment.GLIBC_TUNABLES).toContain('-AVX99')
  expect(proof.targets).toMatchObject([
    { proof: 'not-helped', left: { layer: 'glibc-ifunc', features: ['avx2'] } },
  ])
  expect(proof.tries).toHaveLength(1)
  expect(run.stdout).toMatch(/\(tried, and not proven to help; .*\):$/m)
})

it('has no more time than it is given, and the verdicts stand', async () => {
  const run = await thawcheck(check(`exec ${program('fill')}`, '--remedy-timeout', '200ms'))
  expect(run.status).toBe(1)
  const over = [{ proof: 'unknown', why: { kind: 'time', limit: 0.2 } }]
  expect(remedyOf(run).proof.targets).toMatchObject(over)
  expect(remedyOf(run).lowest?.targets).toMatchObject(over)
  expect(existsSync(join(run.reportDir, 'remedy-lowest'))).toBe(false)
})

it('a run that is ended meanwhile ends everything', async () => {
  const temporary = scratch('prove-cancel')
  const run = start(thaw(lacking), { TMPDIR: temporary, RUNNER_TEMP: '' })
  await run.said(/remedy-1: dumping/)
  run.process.kill('SIGTERM')
  const { status, reportDir, report } = await run.done
  expect(status).toBe(143)
  expect(report).toBeUndefined()
  expect(existsSync(join(reportDir, 'targets', lacking, 'faults.trace'))).toBe(true)
  await vi.waitFor(() => expect(processesOf(temporary)).toEqual([]), { timeout: 30_000 })
  expect(readdirSync(temporary)).toEqual([])
})
