import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findFile } from '../../src/checkpoint/roots/find-file.js'
import { type Located, openProcesses } from '../../src/diagnose/processes.js'
import { scratch } from '../scratch.js'
import { buildC, buildJava } from './build-apps.js'
import { checkpointOf, outcome, thawcheck } from './command.js'
import { livesAnywhere, modestStrings } from './modest-glibc.js'
import { has, hasAvx512, memsetWithAvx512 } from './this-cpu.js'
import { toolkitHere } from './toolkit-here.js'

const folder = scratch('located')
let toolkit: string
beforeAll(async () => {
  toolkit = (await toolkitHere()).directory
})

/** Where an app's first SIGILL on a target lies, with libc's debug symbols and without. */
async function located(cpu: string, words: readonly string[]) {
  const run = await thawcheck(['check', '--watch', '8s', '--cpus', cpu, ...words])
  const fault = outcome(run, cpu).faults.find(({ kind }) => kind === 'sigill')
  const { pid, address } = fault?.kind === 'sigill' ? fault : {}
  if (pid === undefined || address === undefined) throw new Error(`no SIGILL:\n${run.stderr}`)
  const checkpoint = checkpointOf(run)
  const find = (path: string) => findFile(path, [join(checkpoint, 'upper'), '/'])
  const look = (findDebugFile: typeof find): Promise<Located> => {
    const images = join(checkpoint, 'images')
    return openProcesses({ images, find, findDebugFile, toolkit }).locate(pid, BigInt(address))
  }
  return { named: await look(find), bare: await look(() => undefined) }
}

const ticks = (program: string) => ['--run', `exec ${program}`, '--ready-log', '^tick 3']
const onRunner = ['--checkpoint-on', 'runner']

describe('the place of a SIGILL', () => {
  it.skipIf(!hasAvx512)('is a variant that glibc chose, on a CPU with AVX-512', async () => {
    const fill = buildC('fill', join(folder, 'fill'))
    const { named, bare } = await located('max', [...ticks(fill), ...onRunner])
    expect(named).toMatchObject({
      ...{ mapping: { kind: 'file', path: expect.stringMatching(/\/libc\.so\.6$/) } },
      symbol: {
        ...{ name: memsetWithAvx512().name, exact: true },
        ...{ source: 'debug file', serves: ['memset'] },
      },
      ...{ executable: fill, mapped: expect.arrayContaining([fill]) },
    })
    const { name, ...place } = named.symbol ?? {}
    expect(bare.symbol).toEqual({ ...place, source: 'frames' })
  })

  it.skipIf(!has('xsavec'))('is what binds a function lazily, on a CPU with XSAVEC', async () => {
    const lazy = buildC('lazy', join(folder, 'lazy'), '-Wl,-z,lazy')
    const words = [...ticks(lazy), ...onRunner, '--env', modestStrings]
    const { named, bare } = await located('max', words)
    const serves = ['_dl_runtime_resolve']
    expect(named.symbol).toMatchObject({ name: '_dl_runtime_resolve_xsavec', serves })
    expect(bare.symbol).toMatchObject({ source: 'frames', serves })
    expect(bare.symbol).not.toHaveProperty('name')
  })

  it('is in a static program named by its own symbols', async () => {
    const fill = buildC('fill', join(folder, 'static'), '-static')
    const { bare } = await located('max,-avx2', ticks(fill))
    expect(bare).toMatchObject({
      mapping: { kind: 'file', path: fill },
      symbol: {
        ...{ name: expect.stringMatching(/^__memset_avx2_unaligned(_erms)?$/), exact: true },
        ...{ source: 'symtab', serves: ['memset'] },
      },
      ...{ executable: fill, mapped: [fill] },
    })
  })

  it.skipIf(!has('avx2'))('is code that a JVM compiled, on a CPU with AVX2', async () => {
    buildJava('Sum', folder)
    const java = ['--run', `exec java -cp ${folder} Sum`, '--ready-log', '^warm']
    const { named } = await located('max,-avx2', [...java, ...onRunner, ...livesAnywhere])
    expect(named).toMatchObject({
      ...{ mapping: { kind: 'anonymous', what: 'code' } },
      ...{ executable: expect.stringMatching(/\/java$/) },
      mapped: expect.arrayContaining([expect.stringMatching(/\/libjvm\.so$/)]),
    })
    expect(named).not.toHaveProperty('symbol')
  })
})
