import { describe, expect, it } from 'vitest'
import { faultsOf } from '../../../../src/trial/verdict/fault.js'
import { ends, root, seen, sigill, wellEvidence, worker } from '../make.js'

const trap = await sigill('0f 0b', {
  id: 'thaw-3-kvm:sigill-1',
  comm: 'node',
  pid: 7,
  address: 0xffff_ffff_ff60_0000n,
})

describe('faultsOf', () => {
  it('of a good thaw is empty', () => {
    expect(faultsOf(wellEvidence)).toEqual([])
  })

  it('lists instructions, ends of processes and verify, with ids that are unique in the run', () => {
    const evidence = seen({
      thaw: 'thaw-3-kvm',
      sigills: [trap],
      trace: ends([worker, { signal: 11 }], [root, { status: 3 }]),
      verify: { passed: false, status: 7, output: '' },
    })
    expect(faultsOf(evidence)).toEqual([
      {
        id: 'thaw-3-kvm:sigill-1',
        kind: 'sigill',
        pid: 7,
        comm: 'node',
        signal: 'SIGILL',
        of: 'app',
        address: '0xffffffffff600000',
        bytes: '0f0b',
        message: 'ud2',
      },
      {
        id: 'thaw-3-kvm:signal-1',
        kind: 'signal',
        pid: worker,
        comm: 'app',
        signal: 'SIGSEGV',
        message: 'app was killed by SIGSEGV',
      },
      {
        id: 'thaw-3-kvm:exit-1',
        kind: 'exit',
        pid: root,
        comm: 'app',
        status: 3,
        message: 'app exited with 3',
      },
      {
        id: 'thaw-3-kvm:verify-1',
        kind: 'verify',
        status: 7,
        message: 'the verify command exited with 7',
      },
    ])
  })

  it('lists the errors of CRIU where it did not restore', () => {
    expect(faultsOf(seen({ criu: { status: 1, errors: ['first', 'second'] } }))).toEqual([
      { id: 'thaw-1:criu-1', kind: 'criu', message: 'first' },
      { id: 'thaw-1:criu-2', kind: 'criu', message: 'second' },
    ])
  })

  it.each([
    ["CRIU's complaints, where it restored", { criu: { errors: ['so what'] } }],
    ['an exit with 0', { trace: ends([root, {}]) }],
    ['what a worker exited with', { trace: ends([worker, { status: 1 }]) }],
  ])('leaves out %s', (_, changes) => {
    expect(faultsOf(seen(changes))).toEqual([])
  })

  it('says which SIGILL was not the app’s', async () => {
    const sigills = [await sigill('0f 0b', { of: 'criu' }), await sigill('0f 0b', { of: 'other' })]
    expect(faultsOf(seen({ sigills }))).toMatchObject([
      { of: 'criu', message: 'ud2 (not in the app)' },
      { of: 'other', message: 'ud2 (not in the app)' },
    ])
  })

  const hundred = Array.from({ length: 100 }, (_, index) => index)
  it('lists at most 20 SIGILLs and signals, the decisive one first', async () => {
    const decisive = await sigill('c5 fd d7 c0')
    const evidence = seen({
      sigills: [...hundred.map(() => trap), decisive],
      trace: ends(...hundred.map((pid): [number, { signal: number }] => [pid, { signal: 11 }])),
    })
    const faults = faultsOf(evidence, decisive.id)
    expect(faults[0]?.message).toBe('vpmovmskb eax,ymm0')
    for (const kind of ['sigill', 'signal']) {
      expect(faults.filter((fault) => fault.kind === kind)).toHaveLength(20)
    }
  })

  it('lists at most 20 errors of CRIU, the decisive one among them', () => {
    const evidence = seen({ criu: { status: 1, errors: hundred.map((at) => `error ${at}`) } })
    const faults = faultsOf(evidence, 'thaw-1:criu-57')
    expect(faults).toHaveLength(20)
    expect(faults[0]?.message).toBe('error 56')
  })
})
