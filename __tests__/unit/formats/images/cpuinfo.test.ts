import { describe, expect, it } from 'vitest'
import { comparedFlags } from '../../../../src/checkpoint/engines/criu/checks.js'
import {
  capabilityFlags,
  flagsOfWords,
  readCpuInfoImage,
} from '../../../../src/formats/images/cpuinfo.js'
import { goldenPath } from '../../golden/read.js'
import { type Fields, folderOf, image, protobuf } from './make.js'

const cpu: Fields = [1, 2, 3, 4, 5].map((number) => [number, 2])
const folder = (...cpus: Fields[]) =>
  folderOf({
    'cpuinfo.img': image('cpuinfo', [
      protobuf(cpus.map((one): [number, Buffer] => [1, protobuf(one)])),
    ]),
  })

describe('the note of the CPU', () => {
  it('tells what CRIU saw of max', () => {
    const { words = [], ...rest } = readCpuInfoImage(goldenPath('sleep-images')) ?? {}
    expect(rest).toEqual({
      ...{ vendor: 'AMD', family: 6, model: 6, stepping: 3, name: 'QEMU TCG CPU version 2.5+' },
      ...{ version: 2, xfeatures: 0x215n, xsaveSize: 2696, xsaveSizeMax: 2696 },
    })
    const flags = flagsOfWords(words)
    for (const flag of ['sse2', 'avx2', 'abm', 'sha_ni', 'erms', 'wbnoinvd', 'osxsave', 'fsrm']) {
      expect(flags, flag).toContain(flag)
    }
    // What TCG does not offer.
    for (const flag of ['avx512f', 'xsavec', 'gfni', 'hle', 'pcid', 'waitpkg']) {
      expect(flags, flag).not.toContain(flag)
    }
  })

  it('is none where CRIU wrote none', () => {
    expect(readCpuInfoImage(folderOf({}))).toBeUndefined()
  })

  it('of an older CRIU has fewer fields, and a vendor may be unknown', () => {
    expect(readCpuInfoImage(folder([...cpu.slice(1), [1, 0]]))).toMatchObject({
      ...{ vendor: 'unknown', words: [], name: undefined, xfeatures: undefined },
    })
  })

  it.each<[string, Fields[], string]>([
    ['no CPU', [], 'it has 0 x86 CPUs instead of one'],
    ['two', [cpu, cpu], 'it has 2 x86 CPUs instead of one'],
    ['17', Array(17).fill(cpu), 'x86Entry: it has more than 16 values'],
    ['half of one', [cpu.slice(1)], 'no vendorId'],
  ])('of %s is damaged', (_, cpus, problem) => {
    expect(() => readCpuInfoImage(folder(...cpus))).toThrow(problem)
  })
})

it('CRIU’s list of instructions has 74 flags, each with a bit', () => {
  expect(comparedFlags.size).toBe(74)
  expect([...comparedFlags].filter((flag) => !capabilityFlags.has(flag))).toEqual([])
})
