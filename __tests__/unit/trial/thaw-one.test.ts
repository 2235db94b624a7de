import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { Progress } from '../../../src/base/log/progress.js'
import { openMemoryFolder, openReportFolder } from '../../../src/base/run/report-folder.js'
import { readVariables } from '../../../src/base/run/variables.js'
import { parseTarget, type Target } from '../../../src/cpu/target.js'
import { type Thawing, thawOne } from '../../../src/trial/thaw-one.js'
import { scratch } from '../../scratch.js'

afterEach(() => void vi.useRealTimers())

it('a thaw that ends without a result has no heartbeat afterwards', async () => {
  vi.useFakeTimers()
  const said: string[] = []
  const log = {
    phase: <T>(_: string, work: () => Promise<T>) => work(),
    info: (text: string) => void said.push(text),
    debug: () => {},
  }
  const temporary = scratch('thaw-one')
  const store = join(temporary, 'store')
  writeFileSync(store, '')
  const run = {
    log,
    progress: new Progress(log),
    cancel: new AbortController().signal,
    temporary,
    report: openReportFolder(scratch('report')),
    memory: openMemoryFolder(scratch('memory')),
    variables: readVariables({}),
    atEnd: () => {},
  }
  const guests = { memory: 1, cores: 1 }
  const bench = { directory: temporary, toolkit: {}, guests }
  const app = { pid: 1, user: { uid: 0, gid: 0, home: '/', host: 'x' }, workingDirectory: '/' }
  const checkpoint = {
    manifest: { app, engine: { restoreOptions: [] } },
    engine: { name: 'criu', restoreWords: () => [] },
    disk: { path: 'none', format: 'raw' },
    root: { share: () => Promise.reject(new Error('its files cannot be served')) },
    store: { path: store, size: 1 },
  }
  const plan = { watch: 1, timeout: 9, environment: {}, engine: { restoreOptions: [] } }
  const thawing = { bench, checkpoint, plan, hostFlags: [], name: undefined } as unknown as Thawing
  const thawed = thawOne(run, thawing, {
    job: 'thaw-1',
    name: 'Haswell',
    target: parseTarget('Haswell') as Target,
    control: false,
    machine: { on: 'guest', accel: 'tcg', cpu: 'Haswell', why: 'asked for' },
    evidence: ['targets', 'Haswell'],
  })
  await expect(thawed).rejects.toThrow('its files cannot be served')
  vi.advanceTimersByTime(60_000)
  run.progress.stop()
  expect(said).toEqual(['Haswell: starting'])
})
