import { describe, expect, it } from 'vitest'
import { findRestorers } from '../../../../src/trial/thaw/restorers.js'
import { eventsOf } from '../../../../src/trial/thaw/trace-events.js'
import { golden } from '../../golden/read.js'
import { exit, line, releases, starts } from '../make.js'

const execs = (path: string, pid: number) =>
  `sched_process_exec: filename=${path} pid=${pid} old_pid=${pid}`
const links = (...words: string[]) =>
  `loader: (__x64_sys_execve+0x4/0x40) file="/lib64/ld-linux-x86-64.so.2" ${words
    .map((word, index) => `a${index + 1}="${word}"`)
    .join(' ')} a7=(fault) a8=(fault)`

const find = (...lines: string[]) => findRestorers([...eventsOf(lines.join(''))])
const restored = (...lines: string[]) =>
  [...find(...lines).restored].map(([pid, { program }]) => `${pid} ${program}`)

/** A shell (300) starts criu (301), which makes the app (10000) and lets go of it. */
const criu = (path = '/usr/sbin/criu') => [
  line('sh', 300, starts(301)),
  line('criu', 301, execs(path, 301)),
  line('criu', 301, starts(10000, '0')),
  line('criu', 301, releases(10000)),
]

describe('what restored a process', () => {
  it.each([
    ['by its full path', '/usr/sbin/criu'],
    ['by its name', 'criu'],
    ['a copy of another version', '/opt/ol/criu-3.19'],
    ['a path with blanks', '/opt/a b/criu'],
  ])('is criu, called %s', (_, path) => {
    expect(restored(...criu(path))).toEqual([`10000 ${path}`])
  })

  it('is criu, told to a dynamic linker', () => {
    expect(
      restored(
        line('sh', 301, links('--library-path', '/criu/lib', '/criu/criu', 'restore')),
        line('ld-linux-x86-64', 301, execs('/lib64/ld-linux-x86-64.so.2', 301)),
        ...criu().slice(2),
      ),
    ).toEqual(['10000 /criu/criu'])
  })

  it('is no other program that a dynamic linker was told', () => {
    const strace = line('sh', 301, links('/usr/bin/strace', '/usr/sbin/criu'))
    const exec = line('ld-linux-x86-64', 301, execs('/lib64/ld-linux-x86-64.so.2', 301))
    expect(restored(strace, exec, ...criu().slice(2))).toEqual([])
  })

  it.each([
    ['another tracer', criu('/usr/bin/strace')],
    ['criu that let go of nothing', criu().slice(0, 3)],
    ['criu that let go of what it did not make, as at a dump', criu().toSpliced(2, 1)],
    [
      'criu before it became another program',
      criu().toSpliced(2, 0, line('criu', 301, execs('/usr/bin/java', 301))),
    ],
  ])('is not %s', (_, lines) => {
    expect(restored(...lines)).toEqual([])
  })

  it('is criu that runs on as another program', () => {
    const after = line('criuengine', 301, execs('/jdk/lib/criuengine', 301))
    expect(restored(...criu(), after)).toEqual(['10000 /usr/sbin/criu'])
  })

  it('is criu in a child of its own', () => {
    const [fork = '', exec = ''] = criu()
    const child = line('criu', 301, starts(302))
    const [, , make = '', letGo = ''] = criu().map((text) => text.replace('criu-301', 'criu-302'))
    expect(restored(fork, exec, child, make, letGo)).toEqual(['10000 /usr/sbin/criu'])
  })
})

it('reads what a real kernel traced', () => {
  const life = golden('linked-criu.life.trace').toString('utf8')
  const { runs, restored } = findRestorers([...eventsOf(life)])
  const program = '/run/thawcheck/criu/criu'
  expect(runs).toMatchObject([{ pid: 198, program, end: { kind: 'status', status: 0 } }])
  expect([...restored.keys()]).toEqual([10000, 10005, 10031])
})

describe('how criu ended', () => {
  it.each([
    ['with 1', [exit(256)], { kind: 'status', status: 1 }],
    ['by SIGSEGV', [exit(11)], { kind: 'signal', signal: 11 }],
    ['with 0', [exit(0)], { kind: 'status', status: 0 }],
    ['not at all', [], undefined],
  ])('%s', (_, events, end) => {
    const lines = events.map((event) => line('criu', 301, event))
    const [run] = find(...criu(), ...lines).runs
    if (end) expect(run?.end).toMatchObject(end)
    else expect(run).toEqual({ pid: 301, program: '/usr/sbin/criu', end })
  })

  it('is not the end of what it made', () => {
    expect(find(...criu(), line('app', 10000, exit(256))).runs).toMatchObject([{ end: undefined }])
  })

  it('does not count for a later process with its id', () => {
    const reused = [line('sh', 300, starts(301)), line('sh', 301, starts(10001, '0'))]
    const letGo = line('sh', 301, releases(10001))
    expect(restored(...criu(), line('criu', 301, exit(0)), ...reused, letGo)).toEqual([
      '10000 /usr/sbin/criu',
    ])
  })
})
