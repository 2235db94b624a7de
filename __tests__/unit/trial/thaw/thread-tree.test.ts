import { describe, expect, it } from 'vitest'
import { readTrace } from '../../../../src/trial/thaw/trace.js'
import { golden } from '../../golden/read.js'
import { illAt, line, releases, root, starts, thread, threadFlags, worker } from '../make.js'

const java = golden('jvm.life.trace').toString('utf8')
const javaThread = 10009
/** When CRIU let go of a thread, in a real trace; seconds. */
const releasedAt = (tid: number) =>
  Number(new RegExp(`([\\d.]+): detach: .* pid=${tid}$`, 'm').exec(java)?.[1])

const sigillAt = (time: number, tid: number) => line('any', tid, illAt('1000', '0f0b'), tid, time)
const ownerAt = (time: number, tid: number, life: string) =>
  readTrace(life, sigillAt(time, tid), root).sigills[0]?.of

describe('a thread that CRIU restores', () => {
  it.each([root, javaThread])('%i runs CRIU until CRIU lets go of it', (tid) => {
    const from = releasedAt(tid)
    expect(ownerAt(from - 0.1, tid, java)).toBe('criu')
    expect(ownerAt(from, tid, java)).toBe('app')
    expect(ownerAt(from + 100, tid, java)).toBe('app')
  })

  it('never becomes the app where the restore fails before', () => {
    const life = golden('refused.life.trace').toString('utf8')
    expect(ownerAt(1000, root, life)).toBe('criu')
  })

  it('has no lineage in the checkpoint before', () => {
    const [one] = readTrace(java, sigillAt(releasedAt(root) - 0.1, root), root).sigills
    expect(one?.lineage).toEqual([])
  })
})

describe('a thread that the app creates', () => {
  const life =
    line('criu', 185, starts(root), 185, 10) +
    line('criu', 180, releases(root), 180, 11) +
    line('app', root, starts(worker), root, 12)

  it('is the app from its beginning', () => {
    expect(ownerAt(12, worker, life)).toBe('app')
  })

  it('is the app before a debugger lets go of it, too', () => {
    expect(ownerAt(12, worker, life + line('gdb', 300, releases(worker), 300, 13))).toBe('app')
  })
})

describe('forks that are out of order', () => {
  it('give the same tree', () => {
    const turned = java.split('\n').reverse().join('\n')
    for (const tid of [root, 10004, javaThread, 180, 193]) {
      expect(ownerAt(1000, tid, turned)).toBe(ownerAt(1000, tid, java))
    }
    expect(ownerAt(1000, javaThread, turned)).toBe('app')
  })

  it('of a thread before its own creation is seen', () => {
    const life = [
      line('app', worker, starts(thread, threadFlags), worker, 12.000001),
      line('app', root, starts(worker), root, 12),
      line('criu', 180, releases(root), 180, 11),
      line('criu', 185, starts(root), 185, 10),
    ]
    const { sigills } = readTrace(life.join(''), sigillAt(13, thread), root)
    expect(sigills).toMatchObject([{ of: 'app', lineage: [thread, worker, root] }])
  })
})
