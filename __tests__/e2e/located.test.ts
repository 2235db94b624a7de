import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { terminalLog } from '../../src/base/log/terminal-log.js'
import { readVariables } from '../../src/base/run/variables.js'
import { findFile } from '../../src/checkpoint/roots/find-file.js'
import { type Located, openProcesses } from '../../src/diagnose/processes.js'
import { obtainToolkit } from '../../src/machine/toolkit/obtain.js'
import { apps, outcome, thawcheck } from './command.js'

const has = (flag: string) => readFileSync('/proc/cpuinfo', 'utf8').includes(` ${flag} `)
const folder = mkdtempSync(join(tmpdir(), 'located-'))
let toolkit: string
beforeAll(async () => {
  const run = {
    log: terminalLog({ write: () => {} }),
    temporary: folder,
    variables: readVariables(process.env),
    cancel: new AbortController().signal,
  }
  toolkit = (await obtainToolkit(run, { toolkit: undefined, cache: true })).directory
})

function compiled(source: string, name: string, ...options: string[]): string {
  const program = join(folder, name)
  execFileSync('cc', ['-O1', ...options, '-o', program, join(apps, source)])
  return program
}

/** Where an app's first SIGILL on a target lies, with libc's debug symbols and without. */
async function located(cpu: string, words: readonly string[]) {
  const run = await thawcheck(['check', '--watch', '8s', '--cpus', cpu, ...words])
  const fault = outcome(run, cpu).faults.find(({ kind }) => kind === 'sigill')
  const { pid, address } = fault?.kind === 'sigill' ? fault : {}
  if (pid === undefined || address === undefined) throw new Error(`no SIGILL:\n${run.stderr}`)
  const checkpoint = join(run.reportDir, 'checkpoint')
  const find = (path: string) => findFile(path, [join(checkpoint, 'upper'), '/'])
  const look = (findDebugFile: typeof find): Promise<Located> => {
    const images = join(checkpoint, 'images')
    return openProcesses({ images, find, findDebugFile, toolkit }).locate(pid, BigInt(address))
  }
  return { named: await look(find), bare: await look(() => undefined) }
}

const ticks = (program: string) => ['--run', `exec ${program}`, '--ready-log', '^tick 3']
const tunables = 'GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-AVX512BW,-AVX512DQ,-AVX2'
const onRunner = ['--checkpoint-on', 'runner']

describe('the place of a SIGILL', () => {
  it.runIf(has('avx512bw'))('is a variant that glibc chose', async () => {
    const fill = compiled('fill.c', 'fill')
    const { named, bare } = await located('max', [...ticks(fill), ...onRunner])
    expect(named).toMatchObject({
      ...{ mapping: { kind: 'file', path: expect.stringMatching(/\/libc\.so\.6$/) } },
      symbol: {
        ...{ name: expect.stringMatching(/^__memset_avx512_unaligned(_erms)?$/), exact: true },
        ...{ source: 'debug file', serves: ['memset'] },
      },
      ...{ executable: fill, mapped: expect.arrayContaining([fill]) },
    })
    const { name, ...place } = named.symbol ?? {}
    expect(bare.symbol).toEqual({ ...place, source: 'frames' })
  })

  it.runIf(has('avx512bw') && has('xsavec'))('is what binds a function lazily', async () => {
    const tunables = 'GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-AVX512BW,-AVX512DQ,-AVX2'
    const lazy = compiled('lazy.c', 'lazy', '-Wl,-z,lazy')
    const { named, bare } = await located('max', [...ticks(lazy), ...onRunner, '--env', tunables])
    const serves = ['_dl_runtime_resolve']
    expect(named.symbol).toMatchObject({ name: '_dl_runtime_resolve_xsavec', serves })
    expect(bare.symbol).toMatchObject({ source: 'frames', serves })
    expect(bare.symbol).not.toHaveProperty('name')
  })

  it('is in a static program named by its own symbols', async () => {
    const fill = compiled('fill.c', 'static', '-static')
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

  it.runIf(has('avx512f'))('is code that a JVM compiled', async () => {
    execFileSync('javac', ['-d', folder, join(apps, 'Sum.java')])
    const java = ['--run', `exec java -cp ${folder} Sum`, '--ready-log', '^warm']
    const { named } = await located('max', [...java, ...onRunner, '--env', `${tunables},-XSAVEC`])
    expect(named).toMatchObject({
      ...{ mapping: { kind: 'anonymous', what: 'code' } },
      ...{ executable: expect.stringMatching(/\/java$/) },
      mapped: expect.arrayContaining([expect.stringMatching(/\/libjvm\.so$/)]),
    })
    expect(named).not.toHaveProperty('symbol')
  })
})
