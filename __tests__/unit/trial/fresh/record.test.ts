import { describe, expect, it } from 'vitest'
import { readStartRecord } from '../../../../src/trial/fresh/record.js'
import { guest } from '../../machine/guest/make.js'
import { exit, illAt, line, root, starts, worker } from '../make.js'
import { whole } from '../thaw/make.js'

const vpaddd = 'c5fdfec0'
const execs = (tid: number) =>
  line('sh', tid, `sched_process_exec: filename=/bin/sh pid=${tid} old_pid=${tid}`)
/** The app's first process, which nothing in the trace forked, and another one. */
const life = execs(root) + line('thawcheck-init', root, starts(worker, '0')) + execs(worker)
const quiet = { life, faults: '' }
const said = [`app ${root}`, ...whole]
const read = (lines: readonly string[], files: Record<string, string> = quiet) =>
  readStartRecord(guest([...lines, ...said], files), 'start-1')

describe('the record of a fresh start', () => {
  it('says when the app was ready, and what became of it', async () => {
    const lines = ['ready 128', 'alive', 'watched 1003', 'verified yes 0']
    expect(await read(lines, { ...quiet, output: 'hello' })).toMatchObject({
      readiness: { kind: 'ready', seconds: 1.28 },
      observed: {
        ...{ stage: 'watched', state: 'alive', watched: 10.03, pid: root, dropped: 0 },
        verify: { passed: true, status: 0 },
        ...{ reports: ['hello'], sigills: [], trace: { sawApp: true } },
      },
    })
  })

  it('says that it ended before', async () => {
    const ended = { life: life + line('app', root, exit(3 << 8)), faults: '' }
    expect(await read(['app-ended 3'], ended)).toMatchObject({
      readiness: { kind: 'ended' },
      observed: {
        ...{ stage: 'watched', state: 'gone', watched: 0, verify: undefined },
        trace: { last: root, exits: new Map([[root, { kind: 'status', status: 3, comm: 'app' }]]) },
      },
    })
  })

  it.each([
    ['asked 1', 1],
    ['asked ', undefined],
  ])('says that it was not ready in time, and what the ready command said: %s', async (asked, status) => {
    expect(await read(['not-ready', asked], { ...quiet, 'ready.log': 'no' })).toMatchObject({
      readiness: { kind: 'late', status, said: 'no' },
      observed: { state: 'alive', watched: 0 },
    })
  })

  it('has the SIGILLs of the app from its first instruction, also of programs that it started', async () => {
    const faults = line('own', worker, illAt('401000', vpaddd))
    const { observed } = await read(['app-ended 132'], { life, faults })
    expect(observed.sigills).toMatchObject([
      {
        ...{ id: 'start-1:sigill-1', of: 'app', pid: worker, lineage: [worker] },
        instruction: { text: 'vpaddd ymm0,ymm0,ymm0' },
      },
    ])
  })

  it('knows other commands from the app', async () => {
    const faults = line('curl', 300, illAt('401000', vpaddd))
    const { observed } = await read(['not-ready', 'asked 132'], { life, faults })
    expect(observed.sigills).toMatchObject([{ of: 'other', lineage: [] }])
  })

  it.each<[string, readonly string[], Record<string, string>]>([
    ['says nothing of the app', [], quiet],
    ['was ready and not watched', ['ready 100'], quiet],
    ['does not say what the ready command answered', ['not-ready'], quiet],
    ['has no trace', ['app-ended 0'], {}],
    ['has a word that cannot be read', ['ready soon', 'alive', 'watched 9'], quiet],
  ])('is that of a broken guest if it %s', async (_, lines, files) => {
    expect(await read(lines, files)).toMatchObject({
      ...{ readiness: { kind: 'unknown' }, observed: { stage: 'broken', on: 'guest' } },
    })
  })
})
