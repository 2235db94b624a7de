import { describe, expect, it } from 'vitest'
import { faultsOf, signalName } from '../../../../src/trial/verdict/fault.js'
import { ends, root, seen, sigill, wellEvidence, worker } from '../make.js'

const trap = await sigill('0f 0b', { comm: 'node', pid: 7, address: 0xffff_ffff_ff60_0000n })

describe('faultsOf', () => {
  it('of a good thaw is empty', () => {
    expect(faultsOf(wellEvidence)).toEqual([])
  })

  it('tells all that happened: instructions, CRIU, ends, verify', () => {
    const evidence = seen({
      sigills: [trap],
      criu: { status: 1, errors: ['first', 'second'] },
      trace: ends([worker, { signal: 11 }], [root, { status: 3 }]),
      verify: { asked: true, passed: false, status: 7, said: '' },
    })
    expect(faultsOf(evidence)).toEqual([
      {
        ...{ kind: 'sigill', pid: 7, comm: 'node', signal: 'SIGILL' },
        ...{ address: '0xffffffffff600000', bytes: '0f0b', message: 'ud2' },
      },
      { kind: 'criu', message: 'first' },
      { kind: 'criu', message: 'second' },
      {
        ...{ kind: 'signal', pid: worker, comm: 'app', signal: 'SIGSEGV' },
        message: 'app was killed by SIGSEGV',
      },
      { kind: 'exit', pid: root, comm: 'app', message: 'app exited with 3' },
      { kind: 'verify', message: 'the verify command exited with 7' },
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
    const messages = faultsOf(seen({ sigills })).map(({ message }) => message)
    expect(messages).toEqual(['ud2 (not in the app)', 'ud2 (not in the app)'])
  })

  it('tells at most 20 of a kind, the decisive one first', async () => {
    const decisive = await sigill('c5 fd d7 c0')
    const evidence = seen({
      sigills: [...Array.from({ length: 100 }, () => trap), decisive],
      criu: { status: 1, errors: Array.from({ length: 100 }, (_, index) => `error ${index}`) },
      trace: ends(
        ...Array.from({ length: 100 }, (_, pid) => [pid, { signal: 11 }] as const).map(
          ([pid, end]): [number, { signal: number }] => [pid, end],
        ),
      ),
    })
    const faults = faultsOf(evidence, decisive)
    expect(faults[0]?.message).toBe('vpmovmskb eax,ymm0')
    for (const kind of ['sigill', 'criu', 'signal']) {
      expect(faults.filter((fault) => fault.kind === kind)).toHaveLength(20)
    }
  })
})

describe('signalName', () => {
  it.each([
    [4, 'SIGILL'],
    [6, 'SIGABRT'],
    [7, 'SIGBUS'],
    [9, 'SIGKILL'],
    [11, 'SIGSEGV'],
    [31, 'SIGSYS'],
    [34, 'signal 34'],
  ])('of %i is %s', (number, name) => {
    expect(signalName(number)).toBe(name)
  })
})
