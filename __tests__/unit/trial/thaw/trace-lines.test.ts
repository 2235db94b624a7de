import { describe, expect, it } from 'vitest'
import { readTrace as readTraceOf } from '../../../../src/trial/thaw/trace.js'
import { golden } from '../../golden/read.js'
import { exit, illAt, line, releases, root, starts, threadFlags } from '../make.js'
import { tree } from './make.js'

const readTrace = (life: string, faults: string) => readTraceOf(life, faults, root)
const read = (name: string) => golden(name).toString('utf8')

const ill = illAt('7fcb64ce1040', '62e1fe487f07')

describe('readTrace, of names that an app may give itself', () => {
  const names = [
    ...['', ' ', 'a b', 'a-1', '-1', 'x-10000 (10000)', '(app)', '[000]', 'gx: code=4', ': ill: '],
    ...[
      'C2 CompilerThre',
      '#tracer',
      '日本語',
      '\ufffd\ufffd',
      'a\nb',
      '\n',
      'a\n',
      '1234567-89012345',
    ],
  ]

  it.each(names.map((name) => [JSON.stringify(name), name]))('%s', (_, name) => {
    const life = tree + line(name, 10000, starts(10001, threadFlags)) + line(name, 10000, exit(768))
    const trace = readTrace(life, line(name, 10000, ill))
    expect(trace.exits.get(10000)).toMatchObject({ kind: 'status', status: 3 })
    expect(trace.sigills).toMatchObject([{ pid: 10000, of: 'app', address: 0x7fcb64ce1040n }])
  })

  // The kernel writes them as they are, and a dot of a regular expression matches none of them.
  it.each(
    ['a\rb', 'a\u2028b', 'a\u2029b'].map((name) => [JSON.stringify(name), name]),
  )('%s does not hide a SIGILL', (_, name) => {
    expect(readTrace(tree, line(name, 10000, ill)).sigills).toHaveLength(1)
  })

  it.each([
    ' pid=1 ',
    'clone_flags=1',
    'pid=7 clone_fl',
    'a b',
  ])('the child %j cannot pass for another', (comm) => {
    const life =
      line('criu', 185, starts(10000, '0', comm), 185, 10) +
      line('criu', 180, releases(10000), 180, 11) +
      line('app', 10000, starts(10001, threadFlags, comm))
    const ends = line('app', 10001, exit(768), 10000)
    const trace = readTrace(life + ends, line('app', 10001, ill))
    expect([...trace.exits.keys()]).toEqual([10000])
    expect(trace.sigills).toMatchObject([{ pid: 10001, of: 'app' }])
  })
})

describe('readTrace, of what is no event', () => {
  it.each([
    ['nothing', ''],
    ['the head', read('alive.life.trace').split('\n').slice(0, 12).join('\n')],
    ['lost events', 'CPU:0 [LOST 12 EVENTS]\n'],
    ['a line that was cut', line('app', 10000, ill).slice(0, 40)],
    ['another event', line('app', 10000, 'sched_switch: prev_comm=a ==> next_comm=b')],
    ['noise', '\u0000\ufffd-1 () []'],
  ])('%s is skipped', (_, text) => {
    const nothing = { sawApp: true, sigills: [], exits: new Map(), outOfMemory: [] }
    expect(readTrace(tree + text, text)).toMatchObject(nothing)
  })

  it('reads events whose process the kernel no longer knows', () => {
    const trace = readTrace(tree, line('app', 10000, ill, '-------'))
    expect(trace.sigills).toMatchObject([{ pid: 10000, of: 'app' }])
  })

  it('reads four megabytes of them in a moment', () => {
    const faults = line('app', 10000, ill).repeat(30_000)
    const started = performance.now()
    expect(readTrace(tree, faults).sigills).toHaveLength(30_000)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('counts what it cannot read, such as a child whose name has a line break', () => {
    const life = tree + line('app', 10000, starts(10001, '0', 'a\nb'))
    expect(readTrace(life, '').unread).toBe(2)
  })
})
