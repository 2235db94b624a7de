import { describe, expect, it } from 'vitest'
import { readTrace } from '../../../../src/trial/thaw/trace.js'
import { illAt, line, releases, root, starts, thread, threadFlags, worker } from '../make.js'

const criu = 200
const forked = 10020
const frozen = [
  line('criu', criu, starts(root, '1200000', 'criu'), criu, 10),
  line('app', root, starts(worker), root, 10),
  line('app', worker, starts(thread, threadFlags), worker, 10),
  ...[root, worker, thread].map((pid) => line('criu', criu, releases(pid), criu, 11)),
]
const exec = (pid: number) =>
  line('app', pid, `sched_process_exec: filename=/bin/sleep pid=${pid} old_pid=${pid}`)
const sigillIn = (pid: number) => line('app', pid, illAt('1000', '62'))

const lineageOf = (pid: number, ...life: string[]) =>
  readTrace([...frozen, ...life].join(''), sigillIn(pid), root).sigills[0]?.lineage

describe('the lineage of a SIGILL', () => {
  it('is the thread, its process, and who started that', () => {
    expect(lineageOf(thread)).toEqual([thread, worker, root])
    expect(lineageOf(root)).toEqual([root])
  })

  it('reaches the frozen process from one that was forked since', () => {
    expect(lineageOf(forked, line('app', worker, starts(forked)))).toEqual([forked, worker, root])
  })

  it('is none where another program was started: what was frozen is not in it', () => {
    const life = [line('app', worker, starts(forked)), exec(forked)]
    expect(lineageOf(forked, ...life)).toEqual([])
    // The others are still what they were.
    expect(lineageOf(thread, ...life)).toEqual([thread, worker, root])
    expect(lineageOf(thread, exec(root))).toEqual([thread, worker])
    expect(lineageOf(thread, exec(worker))).toEqual([])
  })

  it('tells programs that the app started from what was frozen or forked', () => {
    const life = [...frozen, line('app', worker, starts(forked)), exec(forked), exec(criu)]
    expect(readTrace(life.join(''), '', root).started).toEqual(new Set([forked]))
  })

  it('is none of a process that is not the app', () => {
    expect(lineageOf(criu)).toEqual([])
    expect(lineageOf(77)).toEqual([])
  })

  it('counts a start of a program as read, and as nothing else', () => {
    const trace = readTrace([...frozen, exec(worker)].join(''), '', root)
    expect(trace).toMatchObject({ sawApp: true, unread: 0, exits: new Map() })
  })
})
