import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { apps, type Run, thawcheck } from './command.js'
import { faultsOn } from './faults.js'

/** glibc as on a CPU without AVX, so that what others chose comes to light. */
const plainGlibc = `GLIBC_TUNABLES=glibc.cpu.hwcaps=${[
  ...['AVX512F', 'AVX512VL', 'AVX512BW', 'AVX512DQ', 'AVX512CD', 'AVX2', 'AVX2_Usable', 'AVX'],
  ...['AVX_Usable', 'FMA', 'FMA_Usable', 'AVX_Fast_Unaligned_Load', 'XSAVEC', 'XSAVEC_Usable'],
  ...['XSAVE', 'BMI2'],
]
  .map((name) => `-${name}`)
  .join(',')}`

const folder = mkdtempSync(join(tmpdir(), 'layers-'))

/** Thaws an app of ours, with a CRIU that does not look at the CPU. */
function check(run: string, cpus: string, ...more: string[]): Promise<Run> {
  return thawcheck([
    ...['check', '--run', run, '--cpus', cpus, '--cpu-cap', 'none', '--watch', '3s'],
    ...['--env', plainGlibc, ...more],
  ])
}

async function firstOn(run: Run, target: string) {
  const [first] = await faultsOn(run, target)
  if (first === undefined) throw new Error(`no SIGILL on ${target}; the run said:\n${run.stderr}`)
  return first
}

function crashReports(run: Run, target: string): string[] {
  const kept = readdirSync(join(run.reportDir, 'targets', target))
  return kept.filter((name) => name.startsWith('crash-'))
}

describe('C programs on a CPU without AVX2 and XSAVE', () => {
  let faults: Awaited<ReturnType<typeof faultsOn>>
  beforeAll(async () => {
    const build = (name: string, ...flags: string[]) =>
      execFileSync('cc', ['-O2', ...flags, '-o', join(folder, name), join(apps, `${name}.c`)])
    build('own', '-static', '-mavx2', '-ftree-vectorize')
    build('trap', '-static')
    build('late', '-Wl,-z,lazy')
    build('fill')
    const run = `cd ${folder}; ./own & ./trap & unset GLIBC_TUNABLES; ./late & ./fill & wait`
    faults = await faultsOn(await check(run, 'Nehalem', '--warm-up', '1s'), 'Nehalem')
  })
  const of = (name: string) => {
    const found = faults.find(({ comm }) => comm === name)
    if (found === undefined) throw new Error(`${name} hit no SIGILL`)
    return found
  }

  it('own: its own AVX2 code', () => {
    const { layer, seen } = of('own')
    expect(layer).toMatchObject({ layer: 'app', id: 'app', name: 'own' })
    expect(layer.how).toBe("own's own code uses it")
    expect(seen.instruction.text).toMatch(/^v/)
  })

  it('trap: a deliberate ud2', () => {
    const { layer, seen } = of('trap')
    expect(seen.instruction).toMatchObject({ text: 'ud2', deliberateTrap: true, features: [] })
    expect(layer).toMatchObject({ layer: 'app', name: 'trap' })
  })

  it("late: the dynamic linker's lazy resolver", () => {
    const { layer, seen } = of('late')
    expect(layer).toMatchObject({ layer: 'glibc', id: 'glibc-dl-runtime-resolve', certain: true })
    expect(seen.instruction.features).toContain('xsave')
  })

  it("fill: glibc's choice of memset", () => {
    const { layer, seen } = of('fill')
    expect(layer).toMatchObject({ layer: 'glibc', id: 'glibc-ifunc', name: 'glibc' })
    expect(seen.mapping).toMatchObject({
      kind: 'file',
      path: expect.stringMatching(/libc\.so\.6$/),
    })
  })
})

describe('HotSpot', () => {
  it("names the Java method that C2's code is of", async () => {
    execFileSync('javac', ['-d', folder, join(apps, 'Busy.java')])
    const words = ['--working-directory', folder, '--ready-log', '^warm']
    writeFileSync(join(folder, 'hs_err_pid1.log'), 'of long ago')
    const options = '-XX:CompileCommand=quiet -XX:CompileCommand=dontinline,Busy.work'
    const run = await check(`exec java ${options} -cp ${folder} Busy`, 'max,-avx', ...words)
    const { layer, seen } = await firstOn(run, 'max,-avx')
    expect(seen.mapping).toEqual({ kind: 'anonymous', what: 'code' })
    expect(layer).toMatchObject({ layer: 'jvm', id: 'hotspot', name: 'HotSpot', certain: true })
    expect(layer.how).toBe(
      "HotSpot's C2 put it into `Busy.work([I[I)J` when it compiled that method",
    )
    expect(crashReports(run, 'max,-avx')).toEqual(['crash-1.log'])
  })
})

describe('node', () => {
  let run: Run
  beforeAll(async () => {
    const words = ['--ready-log', '^warm', '--env', `PATH=${process.env.PATH}`]
    run = await check('exec node hot.js', 'max,-avx;Haswell', ...words)
  })

  it('runs code that V8 compiled', async () => {
    const { layer } = await firstOn(run, 'max,-avx')
    expect(layer).toMatchObject({ layer: 'v8', id: 'v8', certain: true })
    expect(layer.how).toBe('V8 put it into code that it made while the app ran')
  })

  it('has an OpenSSL linked into it', async () => {
    const { layer, seen } = await firstOn(run, 'Haswell')
    expect(layer).toMatchObject({ layer: 'native', id: 'openssl', name: 'OpenSSL' })
    expect(layer.how).toMatch(/^OpenSSL, which is linked into node, chose it from CPUID/)
    expect(seen.instruction.features).toEqual(['sha-ni'])
  })
})

describe('Python', () => {
  let run: Run
  beforeAll(async () => {
    // QEMU's max is of no model that OpenBLAS has kernels with AVX2 for.
    const words = ['--ready-log', '^3 ', '--env', 'OPENBLAS_CORETYPE=Haswell']
    run = await check('exec /usr/bin/python3 matrix.py', 'max,-avx2,-fma;Haswell', ...words)
  })

  it('multiplies matrices with OpenBLAS', async () => {
    const { layer, seen } = await firstOn(run, 'max,-avx2,-fma')
    expect(layer).toMatchObject({ layer: 'native', id: 'openblas', certain: true })
    expect(layer.how).toBe("OpenBLAS chose it from the CPU's model when it was loaded")
    expect(seen.mapping).toMatchObject({ path: expect.stringMatching(/openblas/) })
  })

  it('hashes with OpenSSL', async () => {
    const { layer } = await firstOn(run, 'Haswell')
    expect(layer).toMatchObject({ layer: 'native', id: 'openssl', certain: true })
    expect(layer.how).toBe('OpenSSL chose it from CPUID when it was loaded')
  })
})
