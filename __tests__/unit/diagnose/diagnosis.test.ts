import { describe, expect, it } from 'vitest'
import { parseTarget } from '../../../src/cpu/target.js'
import type { CrashReport } from '../../../src/diagnose/crash-report.js'
import { openDiagnoser } from '../../../src/diagnose/diagnoser.js'
import { diagnosisOf } from '../../../src/diagnose/diagnosis.js'
import type { Located } from '../../../src/diagnose/processes.js'
import { root, sigill, worker } from '../trial/make.js'

const address = 0x7fcb64ce1040n
const libc: Located = {
  mapping: {
    ...{ kind: 'file', path: '/usr/lib/x86_64-linux-gnu/libc.so.6', offset: 0x16e040 },
    ...{ start: 0x7fcb64b99000n, end: 0x7fcb64cef000n },
  },
  symbol: {
    ...{
      name: '__memset_avx512_unaligned_erms',
      start: 0x16e000,
      end: 0x16e200,
      address: 0x16e040,
    },
    ...{ exact: true, source: 'debug file', serves: ['memset'] },
  },
  executable: '/usr/bin/fill',
  mapped: ['/usr/bin/fill', '/usr/lib/x86_64-linux-gnu/libc.so.6'],
}
const target = (name: string) => {
  const parsed = parseTarget(name)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return { name, features: parsed.features }
}
// vpbroadcastb zmm16,esi
const avx512 = '62 e2 7d 48 7a c6'

describe('diagnosisOf', () => {
  it('says who chose what the target lacks, and where it lies', async () => {
    expect(diagnosisOf(await sigill(avx512, { address }), libc, [], target('Nehalem'))).toEqual({
      sentence:
        'glibc chose `__memset_avx512_unaligned_erms` when the app first called memset; Nehalem has no AVX-512',
      ...{ layer: 'glibc', id: 'glibc-ifunc', name: 'glibc', certain: true },
      how: 'glibc chose it when the app first called memset',
      ...{ needs: ['avx512bw'], missing: ['avx512bw'], crash: null, executable: '/usr/bin/fill' },
      mapping: {
        ...{ kind: 'file', what: '/usr/lib/x86_64-linux-gnu/libc.so.6', offset: '0x16e040' },
        ...{ start: '0x7fcb64b99000', end: '0x7fcb64cef000' },
      },
      symbol: {
        ...{ name: '__memset_avx512_unaligned_erms', start: '0x16e000', end: '0x16e200' },
        ...{ exact: true, source: 'debug file', serves: ['memset'] },
      },
    })
  })

  it('blames nobody where the real CPU has it', async () => {
    const one = diagnosisOf(await sigill(avx512), libc, [], target('Skylake-Server'))
    expect(one).toMatchObject({ missing: [], needs: ['avx512bw'] })
    expect(one.sentence).toMatch(/; a real Skylake-Server has AVX-512/)
  })

  it('takes the Java method from a report of that very instruction', async () => {
    const code = { kind: 'anonymous', what: 'code', start: address, end: address + 9n } as const
    const java: Located = { mapping: code, mapped: ['/usr/lib/jvm/lib/server/libjvm.so'] }
    const report: CrashReport = {
      runtime: 'HotSpot',
      pc: address,
      compiler: 'c2',
      method: 'Sum.work([I[I)J',
    }
    const fault = await sigill(avx512, { address })
    expect(diagnosisOf(fault, java, [report], target('Nehalem'))).toMatchObject({
      ...{ layer: 'jvm', certain: true, crash: { method: 'Sum.work([I[I)J' } },
      sentence: expect.stringContaining('Sum.work'),
    })
    const other = { ...report, pc: 1n }
    expect(diagnosisOf(fault, java, [other], target('Nehalem')).crash).toBeNull()
  })

  it('guesses where nothing is known of the place', async () => {
    const one = diagnosisOf(await sigill(avx512), { mapped: [] }, [], target('Nehalem'))
    expect(one).toMatchObject({ mapping: null, symbol: null, certain: false })
    expect(one.sentence).toMatch(
      /^code whose place is not known uses `v.*; Nehalem has no AVX-512$/,
    )
  })
})

describe('openDiagnoser', () => {
  it('asks for the nearest process that the checkpoint knows', async () => {
    const asked: number[] = []
    const processes = {
      locate: async (pid: number) => {
        asked.push(pid)
        return pid === root ? libc : { mapped: [] }
      },
    }
    const fault = { ...(await sigill(avx512)), lineage: [10020, worker, root] }
    const { mapping } = await openDiagnoser(processes, () => {}).diagnose(fault, [], target('max'))
    expect(mapping?.what).toMatch(/libc/)
    expect(asked).toEqual([10020, worker, root])
  })

  it('says what could not be looked at, and goes on', async () => {
    const said: string[] = []
    const processes = { locate: () => Promise.reject(new Error('core-1.img is damaged')) }
    const diagnoser = openDiagnoser(processes, (what) => said.push(what))
    const { certain } = await diagnoser.diagnose(await sigill(avx512), [], target('max'))
    expect(certain).toBe(false)
    expect(said).toEqual([expect.stringContaining('core-1.img is damaged')])
    const none = openDiagnoser(undefined, () => {})
    expect(await none.diagnose(await sigill(avx512), [], target('max'))).toMatchObject({
      mapping: null,
    })
  })
})
