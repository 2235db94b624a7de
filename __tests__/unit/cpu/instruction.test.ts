import { CpuidFeature } from 'iced-x86'
import { describe, expect, it } from 'vitest'
import { featureNamed, features } from '../../../src/cpu/features.js'
import {
  decodeInstruction,
  judgeInstruction,
  missingFeatures,
} from '../../../src/cpu/instruction.js'
import sets from '../../../src/cpu/instruction-sets.json' with { type: 'json' }
import { targetOf } from './make.js'

const decode = (hex: string) =>
  decodeInstruction(Buffer.from(hex.replaceAll(' ', ''), 'hex'), 0x1000n)
/** features of the real CPU */
const on = (name: string) => targetOf(name).features

describe('decodeInstruction', () => {
  it.each([
    ['62 e1 fe 28 7f 07', 'vmovdqu64 [rdi],ymm16', ['avx512vl', 'avx512f']],
    ['62 e1 fe 48 7f 07', 'vmovdqu64 [rdi],zmm16', ['avx512f']],
    ['62 e2 7d 28 7a c6', 'vpbroadcastb ymm16,esi', ['avx512vl', 'avx512bw']],
    ['0f c7 27', 'xsavec [rdi]', ['xsavec']],
    ['0f ae 27', 'xsave [rdi]', ['xsave']],
    ['c4 e2 78 f2 c1', 'andn eax,eax,ecx', ['bmi1']],
    ['c4 e2 70 f5 c0', 'bzhi eax,eax,ecx', ['bmi2']],
    ['f3 0f b8 c1', 'popcnt eax,ecx', ['popcnt']],
    ['f3 0f bd c1', 'lzcnt eax,ecx', ['abm']],
    ['f3 0f bc c1', 'tzcnt eax,ecx', ['bmi1']],
    ['c5 fd 6f 07', 'vmovdqa ymm0,[rdi]', ['avx']],
    ['c5 fd d7 c0', 'vpmovmskb eax,ymm0', ['avx2']],
    ['c4 e2 7d dc c1', 'vaesenc ymm0,ymm0,ymm1', ['vaes']],
    ['9f', 'lahf', ['lahf-lm']],
    ['f3 0f 1b 00', 'bndmk bnd0,[rax]', ['mpx']],
    ['c4 e2 78 49 00', 'ldtilecfg [rax]', ['amx-tile']],
    ['8f e9 78 e1 c1', 'vphsubbw xmm0,xmm1', ['xop']],
    ['f3 0f 1e fa', 'endbr64', []],
    ['66 0f ef c0', 'pxor xmm0,xmm0', []],
    ['0f 05', 'syscall', []],
  ])('%s is %s', async (hex, text, needed) => {
    expect(await decode(`${hex} 90 90`)).toMatchObject({
      text,
      features: needed,
      length: hex.split(' ').length,
      deliberateTrap: false,
      valid: true,
    })
  })

  it.each(['0f 0b', '0f b9 c0', '0f ff c0', 'cc', 'f1'])('%s traps on purpose', async (hex) => {
    const decoded = await decode(hex)
    expect(decoded).toMatchObject({ deliberateTrap: true, features: [], valid: true })
    expect(judgeInstruction(decoded, on('Nehalem'))).toBe('trap')
  })

  it.each(['', '62 e1 fe 48', '06', 'c4 e2 78'])('[%s] is no instruction', async (hex) => {
    const decoded = await decode(hex)
    expect(decoded).toMatchObject({ valid: false, features: [], unknown: [] })
    expect(judgeInstruction(decoded, on('Nehalem'))).toBe('unknown')
  })

  it.each([
    // REX2 with XOR, EVEX in map 4 with ADD, both of APX; AVX10.2's VMINMAXPH; a VEX of map 6.
    ['d5 08 31 c0', 'REX2'],
    ['67 d5 08 31 c0', 'REX2'],
    ['62 f4 7c 18 01 c1', 'EVEX'],
    ['62 f3 7c 48 52 c1 00', 'EVEX'],
    ['c4 e6 78 10 c1', 'VEX'],
    ['06', undefined],
    ['d5', undefined],
    ['62 e1 fe 48', undefined],
    ['c5 fd 6f 07', undefined],
  ])('%s may be newer than the disassembler: %s', async (hex, encoding) => {
    expect((await decode(hex)).newer).toBe(encoding)
  })

  it('shows operands that are relative to the address', async () => {
    expect((await decode('48 8b 05 00 00 00 00')).text).toContain('0x1007')
    expect((await decodeInstruction(Uint8Array.of(0x90), -1n)).text).toBe('nop')
  })

  it('says what it has no row for', async () => {
    // INCSSPD depends on the process, and not only on the CPU.
    expect(await decode('f3 0f ae e8')).toMatchObject({ text: 'incsspd eax', unknown: ['CET_SS'] })
  })
})

describe('judgeInstruction', () => {
  it.each([
    ['62 e1 fe 48 7f 07', 'Haswell', 'missing', ['avx512f']],
    ['62 e1 fe 48 7f 07', 'Skylake-Server', 'present', []],
    ['62 e2 7d 28 7a c6', 'KnightsMill', 'missing', ['avx512vl', 'avx512bw']],
    ['0f c7 27', 'Haswell', 'missing', ['xsavec']],
    ['0f c7 27', 'Skylake-Client', 'present', []],
    ['0f 05', 'Nehalem', 'present', []],
    ['0f 01 fd', 'EPYC', 'missing', ['rdpru']],
    ['0f 01 fd', 'EPYC-Rome', 'present', []],
    ['0f 01 fa', 'EPYC', 'present', []],
    ['0f 01 fa', 'Haswell', 'missing', ['mwaitx']],
    ['f3 0f ae e0', 'Haswell', 'missing', ['ptwrite']],
    ['f3 0f ae e0', 'SapphireRapids', 'present', []],
    ['f2 0f 38 f8 07', 'EPYC-Genoa', 'missing', ['enqcmd']],
    ['f2 0f 38 f8 07', 'SapphireRapids', 'present', []],
    ['f3 0f 01 ef', 'Icelake-Server', 'missing', ['uintr']],
    ['f3 0f 38 dc 07', 'Icelake-Server', 'missing', ['kl']],
    ['0f 38 fc 07', 'SapphireRapids', 'missing', ['rao-int']],
    ['0f 38 f6 07', 'EPYC-Rome', 'missing', ['shstk']],
    ['f3 0f ae e8', 'EPYC-Rome', 'unknown', []],
    ['0f c7 27', 'host', 'unknown', []],
    ['0f 05', 'host', 'present', []],
  ])('%s on %s is %s', async (hex, model, judgement, missing) => {
    const decoded = await decode(hex)
    expect(judgeInstruction(decoded, on(model))).toBe(judgement)
    expect(missingFeatures(decoded, on(model))).toEqual(missing)
  })
})

it('knows where every instruction set of the disassembler belongs, once', () => {
  const { why, ...lists } = sets
  const placed = [...features.flatMap((row) => row.iced), ...Object.values(lists).flat()]
  const all = Object.keys(CpuidFeature).filter((key) => Number.isNaN(Number(key)))
  expect(placed.toSorted()).toEqual(all.toSorted())
  expect(Object.keys(why)).toEqual(Object.keys(lists))
})

it('finds rows for the mnemonics it knows', () => {
  expect(featureNamed('lahf-lm')?.mnemonics).toEqual(['Lahf', 'Sahf'])
})
