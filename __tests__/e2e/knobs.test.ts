import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/remedy/compose.js'
import type { Need } from '../../src/remedy/need.js'
import { readSoftware } from '../../src/remedy/software/read-software.js'
import { has } from './this-cpu.js'

/** What a target like Nehalem lacks. */
const lacking = [
  ...['movbe', 'abm', 'bmi1', 'bmi2', 'avx', 'f16c', 'fma', 'avx2', 'adx', 'sha-ni', 'aes', 'clwb'],
  ...['pclmulqdq', 'gfni', 'vaes', 'vpclmulqdq', 'xsavec', 'avx512f', 'avx512vl', 'avx512bw'],
]
const changesFor = (need: Need) => compose([need], { environment: {}, run: 'x', lacking })

/** What a program prints, with the change for one layer. */
function printed(need: Need, command: string, args: readonly string[]): string {
  const { environment, flags } = changesFor(need)
  const words = [...flags.flatMap((one) => one.flags), ...args]
  const env = { PATH: process.env.PATH, ...environment }
  const { status, stdout, stderr } = spawnSync(command, words, { env, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return stdout + stderr
}

const need = (layer: string, file: string, rest: Partial<Need> = {}): Need => ({
  ...{ layer, name: layer, features: ['avx2'] },
  software: readSoftware(layer, readFileSync(file)),
  ...rest,
})

function found(program: string): string | undefined {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' })
  return status === 0 ? realpathSync(stdout.trim()) : undefined
}

describe("glibc's tunables", () => {
  const loader = '/lib64/ld-linux-x86-64.so.2'
  const libc = /\s(\/\S+\/libc\.so\.6)$/m.exec(readFileSync('/proc/self/maps', 'utf8'))?.[1] ?? ''
  const ifunc = need('glibc-ifunc', libc)

  /** Bits of CPUID leaf 7, EBX, that glibc uses. */
  const used = (text: string) =>
    Number(/features\[0x1\]\.active\[0x1\]=(0x[0-9a-f]+)/.exec(text)?.[1] ?? Number.NaN)
  const bits = { bmi1: 3, avx2: 5, bmi2: 8, avx512f: 16, avx512bw: 30, avx512vl: 31 }
  const usesAny = (text: string) =>
    Object.values(bits).some((bit) => Math.floor(used(text) / 2 ** bit) % 2 === 1)

  it.skipIf(!has('avx2'))('turn off what they name', () => {
    const plain = execFileSync(loader, ['--list-diagnostics'], { encoding: 'utf8' })
    expect(usesAny(plain)).toBe(true)
    expect(usesAny(printed(ifunc, loader, ['--list-diagnostics']))).toBe(false)
  })

  it('hide the folders of higher levels', () => {
    const hwcaps = need('glibc-hwcaps-dirs', libc)
    const said = printed(hwcaps, loader, ['--help'])
    expect(said).toMatch(/x86-64-v2 \(supported/)
    expect(said).not.toMatch(/x86-64-v[34] \(supported/)
  })
})

describe('HotSpot', () => {
  const java = found('java')
  const libjvm = java && join(dirname(java), '../lib/server/libjvm.so')
  it.skipIf(!libjvm || !existsSync(libjvm))('knows all options, and takes them', () => {
    const hotspot = need('hotspot', libjvm ?? '', { program: java ?? '' })
    const said = printed(hotspot, java ?? '', ['-XX:+PrintFlagsFinal', '-version'])
    const flag = (name: string) => new RegExp(`\\b${name}\\s+= (\\S+)`).exec(said)?.[1]
    expect(['UseAVX', 'UseFMA', 'UseSHA', 'UseAES', 'UseBMI2Instructions'].map(flag)).toEqual([
      ...['0', 'false', 'false', 'false', 'false'],
    ])
  })
})

describe('node', () => {
  it('takes the flags', () => {
    const v8 = need('v8', process.execPath, { program: process.execPath })
    const [features = ''] = printed(v8, process.execPath, ['--v8-options']).split('\n')
    expect(features).toMatch(/ AVX=0 AVX2=0 .*FMA3=0 BMI1=0 BMI2=0 LZCNT=0/)
  })

  it('chooses no faster simdutf than is named', () => {
    const { environment } = changesFor(need('simdutf', process.execPath))
    expect(environment).toEqual({ SIMDUTF_FORCE_IMPLEMENTATION: 'fallback' })
    const check = "process.exit(require('buffer').isUtf8(Buffer.from('ö'.repeat(99))) ? 0 : 1)"
    printed(need('simdutf', process.execPath), process.execPath, ['-e', check])
  })
})

describe('OpenSSL', () => {
  const openssl = found('openssl')
  it.skipIf(!openssl || !has('avx2'))('takes the mask', () => {
    const libraries = execFileSync('ldd', [openssl ?? ''], { encoding: 'utf8' })
    const library = /=> (\/\S*libcrypto\S*)/.exec(libraries)?.[1] ?? openssl ?? ''
    const said = printed(need('openssl', library), openssl ?? '', ['info', '-cpusettings'])
    const [, first = '', second = ''] = /=(0x[0-9a-f]+):(0x[0-9a-f]+)/.exec(said) ?? []
    const avx = 1n << 60n
    const avx2AndAvx512 = (1n << 5n) | (1n << 16n) | (1n << 30n) | (1n << 31n)
    expect(BigInt(first) & avx).toBe(0n)
    expect(BigInt(second) & avx2AndAvx512).toBe(0n)
  })
})
