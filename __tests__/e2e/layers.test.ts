import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { buildC, buildJava } from './build-apps.js'
import { outcome, type Run, thawcheck } from './command.js'
import { modestGlibc } from './modest-glibc.js'

const folder = scratch('layers')

/**
 * Thaws an app of ours, with a CRIU that does not look at the CPU. glibc has chosen nothing that
 * needs AVX, so that what others chose comes to light. The watch is long enough for each of several
 * programs to fault on a busy machine, and ends as soon as all have.
 */
function check(run: string, cpus: string, ...more: string[]): Promise<Run> {
  return thawcheck([
    ...['check', '--run', run, '--cpus', cpus, '--cpu-cap', 'none', '--watch', '10s'],
    ...['--env', modestGlibc, ...more],
  ])
}

/** The SIGILLs of the app on a target as the report explains them, the one that decided first. */
function explained(run: Run, target: string) {
  return outcome(run, target).faults.flatMap((fault) =>
    fault.kind !== 'sigill' || !fault.diagnosis
      ? []
      : [{ ...fault.diagnosis, comm: fault.comm, message: fault.message, bytes: fault.bytes }],
  )
}

function crashReports(run: Run, target: string): string[] {
  const kept = readdirSync(join(run.reportDir, 'targets', target))
  return kept.filter((name) => name.startsWith('crash-'))
}

/** What `fill` calls in turn. */
const chosen = /^__(memset_avx2|memmove_avx)_unaligned(_erms)?$/
const servesEither = (names: string[]) =>
  names.includes('memset') ? names.length === 1 : names.includes('memcpy')

describe('C programs on a CPU without AVX2 and XSAVE', () => {
  let run: Run
  beforeAll(async () => {
    const build = (name: string, ...options: string[]) =>
      buildC(name, join(folder, name), '-O2', ...options)
    build('own', '-static', '-mavx2', '-ftree-vectorize')
    build('trap', '-static')
    build('edge', '-static')
    build('narrow', '-m32', '-mavx2', '-static', '-nostdlib', '-fno-pic', '-no-pie')
    build('late', '-Wl,-z,lazy')
    build('fill')
    buildC('fill', join(folder, 'static'), '-static')
    const words = `cd ${folder}; ./own & ./trap & ./edge & ./narrow & unset GLIBC_TUNABLES; ./late & ./fill & ./static & wait`
    run = await check(words, 'Nehalem', '--warm-up', '1s')
  })
  const of = (name: string) => {
    const found = explained(run, 'Nehalem').find(({ comm }) => comm === name)
    if (found === undefined) throw new Error(`${name} hit no SIGILL`)
    return found
  }

  it('own: its own AVX2 code', () => {
    expect(of('own')).toMatchObject({
      ...{ layer: 'app', id: 'app', name: 'own', how: "own's own code uses it in `work`" },
      message: expect.stringMatching(/^v/),
      sentence: expect.stringMatching(/^own's own code uses `v\w+` in `work`; Nehalem has no AVX/),
    })
  })

  it('trap: a deliberate ud2', () => {
    expect(of('trap')).toMatchObject({
      ...{ layer: 'app', name: 'trap', message: 'ud2', needs: [] },
      sentence: "trap's own code ran into `ud2`, which traps on purpose, on every CPU",
    })
  })

  it('edge: an instruction that ends with the last page of its code', () => {
    expect(of('edge')).toMatchObject({
      ...{
        message: 'vpaddd ymm0,ymm0,ymm0',
        bytes: 'c5fdfec0',
        needs: expect.arrayContaining(['avx2']),
      },
    })
  })

  it('narrow: a 32-bit program, which is watched, and whose code is not looked through', () => {
    expect(of('narrow')).toMatchObject({ message: 'vpaddd ymm0,ymm0,ymm0', id: 'app' })
    expect(run.report?.scan?.unread).toContain('the code of narrow, which is 32-bit')
  })

  it("late: the dynamic linker's lazy resolver", () => {
    expect(of('late')).toMatchObject({
      ...{ layer: 'glibc', id: 'glibc-dl-runtime-resolve', certain: true },
      needs: expect.arrayContaining(['xsave']),
    })
  })

  it("fill: glibc's choice of memset, or of memcpy where it was frozen between the two", () => {
    expect(of('fill')).toMatchObject({
      ...{ layer: 'glibc', id: 'glibc-ifunc', name: 'glibc', certain: true },
      mapping: { kind: 'file', what: expect.stringMatching(/libc\.so\.6$/) },
      // With libc's debug file; without it the bounds and what it serves are known.
      symbol: { name: expect.stringMatching(chosen), serves: expect.toSatisfy(servesEither) },
      sentence: expect.stringMatching(
        /^glibc chose `__mem(set_avx2|move_avx)_unaligned\w*` when the app first called mem(set|cpy|move); Nehalem has no AVX/,
      ),
    })
  })

  it('static: the same in a program that is named by its own symbols', () => {
    const program = join(folder, 'static')
    expect(of('static')).toMatchObject({
      ...{ layer: 'glibc', id: 'glibc-ifunc', executable: program },
      mapping: { kind: 'file', what: program },
      symbol: {
        ...{ name: expect.stringMatching(chosen), exact: true },
        ...{ source: 'symtab', serves: expect.toSatisfy(servesEither) },
      },
    })
  })
})

/** The first SIGILL on a target for which one layer is to blame. */
function firstOf(run: Run, target: string, layer: string, chose = /./) {
  const all = explained(run, target)
  const found = all.find(({ id, how }) => id === layer && chose.test(how))
  if (found === undefined) throw new Error(`none in ${JSON.stringify(all)};\n${run.stderr}`)
  return found
}

describe('HotSpot', () => {
  it("names the Java method that C2's code is of", async () => {
    buildJava('Busy', folder)
    const words = ['--working-directory', folder, '--ready-log', '^warm']
    writeFileSync(join(folder, 'hs_err_pid1.log'), 'of long ago')
    const options = '-XX:CompileCommand=quiet -XX:CompileCommand=dontinline,Busy.work'
    const run = await check(`exec java ${options} -cp ${folder} Busy`, 'max,-avx', ...words)
    const [first] = explained(run, 'max,-avx')
    expect(first).toMatchObject({
      ...{ layer: 'jvm', id: 'hotspot', name: 'HotSpot', certain: true },
      ...{ mapping: { kind: 'anonymous', what: 'code' }, symbol: null },
      executable: expect.stringMatching(/\/java$/),
      crash: { runtime: 'HotSpot', compiler: 'c2', method: 'Busy.work([I[I)J' },
      how: "HotSpot's C2 put it into `Busy.work([I[I)J` when it compiled that method",
    })
    expect(outcome(run, 'max,-avx').sentence).toMatch(
      /^HotSpot's C2 put `v\w+` into `Busy\.work\(\[I\[I\)J` when .*; max,-avx has no AVX$/,
    )
    expect(crashReports(run, 'max,-avx')).toEqual(['crash-1.log'])
  })
})

describe('node and Python', () => {
  // Both have PKU, like the source CPU: V8 may need it in the watch, or not.
  const targets = ['max,-avx', 'max,-sha-ni'] as const
  let run: Run
  beforeAll(async () => {
    const app = [
      'node hot.js >/tmp/node.log &',
      // QEMU's max is of no model that OpenBLAS has kernels with AVX2 for.
      'OPENBLAS_CORETYPE=Haswell /usr/bin/python3 matrix.py >/tmp/python.log & wait',
    ].join('\n')
    const ready = 'grep -q ^warm /tmp/node.log && grep -q "^3 " /tmp/python.log'
    const more = ['--ready', ready, '--env', `PATH=${process.env.PATH}`]
    run = await check(app, targets.join(';'), ...more)
  })

  it('node: runs code that V8 compiled', () => {
    expect(firstOf(run, targets[0], 'v8')).toMatchObject({
      ...{ layer: 'v8', certain: true },
      how: 'V8 put it into code that it made while the app ran',
    })
  })

  it('node: has an OpenSSL linked into it', () => {
    const chose = /^OpenSSL, which is linked into node, chose it from CPUID/
    expect(firstOf(run, targets[1], 'openssl', chose)).toMatchObject({
      layer: 'native',
      name: 'OpenSSL',
      needs: ['sha-ni'],
    })
  })

  it('Python: multiplies matrices with OpenBLAS', () => {
    expect(firstOf(run, targets[0], 'openblas')).toMatchObject({
      ...{ layer: 'native', certain: true },
      how: "OpenBLAS chose it from the CPU's model when it was loaded",
      mapping: { kind: 'file', what: expect.stringMatching(/openblas/) },
      symbol: { name: expect.stringMatching(/_HASWELL$/) },
    })
  })

  it('Python: hashes with OpenSSL', () => {
    const chose = /^OpenSSL chose it from CPUID when it was loaded$/
    expect(firstOf(run, targets[1], 'openssl', chose)).toMatchObject({
      layer: 'native',
      certain: true,
    })
  })
})
