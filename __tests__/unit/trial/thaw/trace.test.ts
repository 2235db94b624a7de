import { describe, expect, it } from 'vitest'
import { readTrace as readTraceOf } from '../../../../src/trial/thaw/trace.js'
import { golden } from '../../golden/read.js'
import { exit, illAt, line, root, starts, threadFlags } from '../make.js'
import { tree } from './make.js'

const readTrace = (life: string, faults: string) => readTraceOf(life, faults, root)
const read = (name: string) => golden(name).toString('utf8')

const ill = illAt('7fcb64ce1040', '62e1fe487f07')

describe('readTrace, of an app that stays alive', () => {
  const trace = readTrace(read('alive.life.trace'), '')

  it('saw it, and neither an end nor a fault', () => {
    expect(trace).toEqual({
      ...{
        sawApp: true,
        sigills: [],
        exits: new Map(),
        started: new Set(),
        last: undefined,
        outOfMemory: [],
        living: expect.any(Set),
        // The engine was called through a loader that is not traced.
        restorers: expect.objectContaining({ runs: [], restored: new Map() }),
        unread: 0,
      },
    })
  })

  it('counts its processes, not the restorer’s, as the app', () => {
    const faults = [10000, 10004, 186, 193, 300]
      .map((pid) => line('any', pid, ill, pid, 1000))
      .join('')
    const { sigills } = readTrace(read('alive.life.trace'), faults)
    expect(sigills.map((one) => `${one.pid} ${one.of}`)).toEqual([
      ...['10000 app', '10004 app', '186 criu', '193 criu', '300 other'],
    ])
  })
})

describe('readTrace, of apps that ended', () => {
  it.each([
    ['exit-3.life.trace', 10000, { kind: 'status', status: 3, comm: 'sh' }],
    ['segv.life.trace', 10000, { kind: 'signal', signal: 11, comm: 'sh' }],
    ['node-haswell.life.trace', 10000, { kind: 'status', status: 132, comm: 'sh' }],
    ['jvm.life.trace', 10000, { kind: 'signal', signal: 4, comm: 'sh' }],
    ['refused.life.trace', 10004, { kind: 'status', status: 1, comm: 'ld-linux-x86-64' }],
    ['refused.life.trace', 10000, { kind: 'signal', signal: 9, comm: 'ld-linux-x86-64' }],
  ])('%s: %i ended so', (name, pid, end) => {
    expect(readTrace(read(name), '').exits.get(pid)).toEqual(end)
  })

  // All threads of a process end with its code.
  it.each([
    ['node-haswell.life.trace', 10004, 4],
    ['jvm.life.trace', 10004, 6],
  ])('%s: the many threads of %i were ended by signal %i', (name, pid, signal) => {
    expect(readTrace(read(name), '').exits.get(pid)).toMatchObject({ kind: 'signal', signal })
  })
})

describe('readTrace, of SIGILLs', () => {
  it('has the place, the bytes and the thread, in the tree', () => {
    const trace = readTrace(read('node-haswell.life.trace'), read('node-haswell.faults.trace'))
    expect(trace.sigills).toEqual([
      {
        ...{ pid: 10004, comm: 'node', of: 'app', address: 0x1d4cfabn },
        bytes: Uint8Array.from(Buffer.from('0f38cbd1660f70c00e9066440f6fc9', 'hex')),
        lineage: [10004, 10000],
      },
    ])
  })

  it('keeps them in their order, the endless ones of one place, too', () => {
    const { sigills } = readTrace(read('jvm.life.trace'), read('jvm.faults.trace'))
    expect(sigills.map(({ pid, address }) => `${pid} ${address.toString(16)}`)).toEqual([
      '10009 7f5a039af560',
      '10009 7f5a039b172b',
      ...Array(4).fill('10009 7f5a039b14eb'),
      '10000 7f9fc9db2219',
    ])
    expect(sigills.every((one) => one.of === 'app')).toBe(true)
  })

  it('knows none as the app’s before the app was seen', () => {
    const trace = readTrace('', line('app', 10000, ill))
    expect(trace).toMatchObject({ sawApp: false, sigills: [{ pid: 10000, of: 'other' }] })
  })

  it('tells those outside the tree from the app’s', () => {
    const faults = line('app', 10000, ill) + line('curl', 300, ill)
    expect(readTrace(tree, faults).sigills).toMatchObject([
      { pid: 10000, comm: 'app', of: 'app' },
      { pid: 300, comm: 'curl', of: 'other' },
    ])
  })

  it('knows a thread that a thread started, and its process', () => {
    const life =
      tree +
      line('app', 10000, starts(10001, threadFlags)) +
      line('app', 10001, starts(10002, threadFlags), 10000)
    const trace = readTrace(life + line('app', 10002, exit(768), 10000), line('app', 10002, ill))
    expect([...trace.exits.keys()]).toEqual([10000])
    expect(trace.sigills).toMatchObject([{ pid: 10002, of: 'app' }])
  })

  it('knows a process that a thread started', () => {
    const life =
      tree +
      line('app', 10000, starts(10001, threadFlags)) +
      line('app', 10001, starts(10002, '1200011'), 10000)
    const trace = readTrace(life + line('app', 10002, exit(768)), line('app', 10002, ill))
    expect([...trace.exits.keys()]).toEqual([10002])
    expect(trace.sigills).toMatchObject([{ pid: 10002, of: 'app' }])
  })

  it('has 15 bytes', () => {
    const [one] = readTrace(tree, line('app', 10000, illAt('1000', '62e1fe487f07'))).sigills
    expect(Buffer.from(one?.bytes ?? []).toString('hex')).toBe('62e1fe487f07cccccccccccccccccc')
  })

  it('has addresses of all 64 bits', () => {
    const faults = line('app', 10000, illAt('ffffffffff600001', '62'))
    expect(readTrace(tree, faults).sigills[0]?.address).toBe(0xffff_ffff_ff60_0001n)
  })
})

describe('readTrace, of ends', () => {
  it.each([
    [0, { kind: 'status', status: 0 }],
    [256, { kind: 'status', status: 1 }],
    [65280, { kind: 'status', status: 255 }],
    [4, { kind: 'signal', signal: 4 }],
    [132, { kind: 'signal', signal: 4 }],
    [139, { kind: 'signal', signal: 11 }],
    [9, { kind: 'signal', signal: 9 }],
    [64, { kind: 'signal', signal: 64 }],
  ])('code %i is %o', (code, end) => {
    expect(readTrace(tree + line('app', 10000, exit(code)), '').exits.get(10000)).toMatchObject(end)
  })

  it('counts the end that a thread brings as its process’s', () => {
    const life =
      tree + line('app', 10000, starts(10001, threadFlags)) + line('app', 10001, exit(768), 10000)
    expect([...readTrace(life, '').exits]).toEqual([
      [10000, { kind: 'status', status: 3, comm: 'app' }],
    ])
  })

  it('keeps the first of those that several threads bring', () => {
    const life =
      tree +
      line('app', 10000, starts(10001, threadFlags)) +
      line('app', 10001, exit(768), 10000) +
      line('app', 10000, exit(9))
    expect(readTrace(life, '').exits.get(10000)).toMatchObject({ status: 3 })
  })

  // exec ends the other threads, with 0, and the process goes on.
  it('does not take an exec of a process with threads for its end', () => {
    const life =
      tree +
      line('app', 10000, starts(10001, threadFlags)) +
      line('app', 10001, exit(0), 10000) +
      line('next', 10000, exit(0))
    expect(readTrace(life, '').exits.get(10000)).toMatchObject({ kind: 'status', status: 0 })
  })

  it('has who was killed for want of memory', () => {
    const faults = line('app', 10000, 'mark_victim: pid=10008 comm=java total-vm=1kB anon-rss=1kB')
    expect(readTrace(tree, faults).outOfMemory).toEqual([10008])
  })
})

describe('readTrace, of the end of an app below our init', () => {
  const starting = (...pids: number[]) =>
    tree + pids.map((pid) => line('thawcheck-init', 10000, starts(pid, '0'))).join('')
  const ending = (comm: string, pid: number, code: number) => line(comm, pid, exit(code))
  const init = (code: number) => ending('thawcheck-init', 10000, code)

  it.each([
    ['its program', [10001], ending('app', 10001, 768) + init(768), 10001],
    ['its program, with others left', [10001, 10002], ending('app', 10001, 11) + init(11), 10001],
    [
      'its last daemon',
      [10001, 10002],
      ending('a', 10001, 256) + ending('b', 10002, 256) + init(256),
      10002,
    ],
    ['a daemon that outlived it', [10002], init(0) + ending('daemon', 10002, 768), 10002],
    ['nothing else', [10001], init(9), 10000],
  ])('is the end of %s', (_, pids, ends, last) => {
    const trace = readTrace(starting(...pids) + ends, '')
    expect(trace.last).toBe(last)
    expect([...trace.exits.values()].map(({ comm }) => comm)).not.toContain('thawcheck-init')
  })

  it('is not its own where it is still there', () => {
    const trace = readTrace(starting(10001) + ending('worker', 10001, 256), '')
    expect(trace.last).toBeUndefined()
  })
})
