import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readState } from '../../src/machine/states/state.js'
import type { Outcome } from '../../src/report/model.js'
import { scratch } from '../scratch.js'
import { checkpointOf, outcome, type Run, start, startIn } from './command.js'
import { harms } from './harms.js'
import { processesOf } from './processes-of.js'
import { toolkitHere } from './toolkit-here.js'

const app = ['--run', 'exec sleep 1000', '--warm-up', '1s']
const onEpyc = ['--cpus', 'EPYC', '--watch', '1s']
const targets = ['EPYC', 'Nehalem', 'Haswell']
const onAll = ['--cpus', targets.join(';'), '--watch', '1s']

let toolkit: string
let kept: string
/** A cache with the states of the control and of all targets, as a first run leaves it. */
let filled: Cache
let first: Run

interface Cache {
  readonly home: string
  readonly states: string
}

function emptyCache(): Cache {
  const home = scratch('cache')
  return { home, states: join(home, 'thawcheck/states') }
}

/** What a check with a cache of its own gets. */
function words(...more: readonly string[]): string[] {
  return ['check', '--checkpoint', kept, ...onEpyc, '--toolkit', toolkit, ...more]
}

/** What a check gets that takes its checkpoint itself. */
const taking = () => ['check', ...app, ...onEpyc, '--toolkit', toolkit]

const env = ({ home }: Cache) => ({ XDG_CACHE_HOME: home })
const check = (cache: Cache, ...more: readonly string[]): Promise<Run> =>
  start(words(...more), env(cache)).done

/** Takes a checkpoint, which one guest does. */
function take(env: NodeJS.ProcessEnv, to = join(scratch('taken'), 'checkpoint')): Promise<Run> {
  return start(['checkpoint', ...app, '--toolkit', toolkit, '--to', to, '--debug'], env).done
}

/** How QEMU was started is in the log: there is no report of a checkpoint alone. */
const ended = (run: Run) => [run.status, /-incoming defer/.test(run.stderr) ? 'loaded' : 'booted']

/** What a guest has of its own, in whole seconds; what CRIU notes of a kernel is no part of a checkpoint. */
const own = ['--verify', 'date +%s; cat /proc/sys/kernel/random/uuid; ! ls -A /run | grep kdat']

/** Takes a checkpoint of its own. */
const checkAll = (cache: Cache, ...more: readonly string[]): Promise<Run> =>
  start(['check', ...app, ...own, ...onAll, '--toolkit', toolkit, ...more], env(cache)).done

/** How a target's guest starts that nothing is kept for: it is prepared while the checkpoint is taken. */
const ahead = availableParallelism() > 1 ? 'state' : 'boot'

/** How control and target started, after a pass. */
function starts(run: Run) {
  expect([run.status, outcome(run, 'EPYC').verdict]).toEqual([0, 'pass'])
  return [controlOf(run), outcome(run, 'EPYC')].map(({ start }) => start)
}

function controlOf({ report }: Run): Outcome {
  if (report === undefined || !('control' in report) || report.control === undefined) {
    throw new Error('the run has no control')
  }
  return report.control
}

/** The control, then the targets. */
const guestsOf = (run: Run) => [controlOf(run), ...targets.map((name) => outcome(run, name))]

function copyOf({ home }: Cache): Cache {
  const cache = emptyCache()
  execFileSync('cp', ['-a', '--sparse=always', `${home}/.`, cache.home])
  return cache
}

function foldersIn({ states }: Cache): string[] {
  return readdirSync(states)
    .sort()
    .map((name) => join(states, name))
}

beforeAll(async () => {
  toolkit = (await toolkitHere()).directory
  filled = emptyCache()
  // One at a time, so that no guest is prepared beside the checkpoint's.
  first = await checkAll(filled, '--jobs', '1')
  kept = join(scratch('kept'), 'checkpoint')
  expect((await take(env(filled), kept)).status).toBe(0)
})

describe('a guest that was loaded from a saved state', () => {
  let begun: number
  let second: Run
  beforeAll(async () => {
    begun = Math.floor(Date.now() / 1000)
    second = await checkAll(filled)
  })

  it('shows what one that booted shows', () => {
    const runs = [first, second]
    const shown = runs.map((run) => {
      const { source } = JSON.parse(readFileSync(join(checkpointOf(run), 'manifest.json'), 'utf8'))
      const proven = guestsOf(run).map(({ verdict, reason, enforced, leaks, shortfalls }) => ({
        ...{ verdict, kind: reason.kind, enforced, leaks, shortfalls },
      }))
      return { source, proven, status: run.status }
    })
    expect(shown[1]).toEqual(shown[0])
    const started = runs.map((run) =>
      [run.report?.source, ...guestsOf(run)].map((one) => one?.start),
    )
    // All had noted before what their CRIU needs to know of the kernel.
    for (const folder of ['checkpoint', 'control', 'targets/EPYC']) {
      const logs = runs.map((run) => readFileSync(join(run.reportDir, folder, 'criu.log'), 'utf8'))
      expect(logs).toEqual(Array(2).fill(expect.stringContaining('Loaded kdat cache from /run/')))
    }
    // The checkpoint's guest has the control's CPU, so the control is loaded in the first run already.
    expect(started).toEqual([
      ['boot', 'state', ...targets.map(() => 'boot')],
      ['state', 'state', ...targets.map(() => 'state')],
    ])
  })

  it("has this moment's time, random numbers of its own, and the checkpoint's files", async () => {
    const between = Math.floor(Date.now() / 1000)
    const third = await check(filled, ...own)
    expect(starts(third)).toEqual(['state', 'state'])
    // Control and EPYC of both runs were loaded from the same states.
    const runs = [
      { run: second, since: begun },
      { run: third, since: between },
    ]
    const seen = runs.flatMap(({ run, since }) =>
      [controlOf(run), outcome(run, 'EPYC')].map((guest) => ({ guest, run, since })),
    )
    const numbers = seen.map(({ guest, run, since }) => {
      const log = readFileSync(join(run.reportDir, guest.evidence, 'verify.log'), 'utf8')
      const [time, uuid] = log.split('\n')
      expect(Number(time)).toBeGreaterThanOrEqual(since)
      expect(Number(time)).toBeLessThanOrEqual(Date.now() / 1000)
      expect(uuid).toMatch(/^[0-9a-f-]{36}$/)
      return uuid
    })
    expect(new Set(numbers).size).toBe(seen.length)
  })
})

it('a saved state that cannot be used is thrown away, and the guest boots', async () => {
  const cache = copyOf(filled)
  const folders = foldersIn(cache)
  expect(folders).toHaveLength(harms.length)
  for (const [at, harm] of harms.entries()) await harm(folders[at] as string)
  const given = ['check', '--checkpoint', kept, ...onAll, '--toolkit', toolkit]
  const run = await start(given, env(cache)).done
  const told = guestsOf(run).map(({ start, verdict }) => [start, verdict])
  expect(told).toEqual(guestsOf(first).map(({ verdict }) => ['boot', verdict]))
  // They were saved again.
  expect(foldersIn(cache)).toEqual(folders)
  const states = folders.map((folder) => readState(folder, basename(folder)))
  for (const state of await Promise.all(states)) {
    expect(state).toMatchObject({ manifest: whole })
    expect(state?.manifest.devices.size).toBeGreaterThan(1e4)
  }
})

/** As those that were not harmed. */
const whole = {
  memory: { runs: expect.arrayContaining([expect.any(Array)]) },
  devices: { size: expect.any(Number) },
}

describe('the cache of states', () => {
  it('can be used by two runs at once', async () => {
    const cache = emptyCache()
    const runs = await Promise.all([take(env(cache)), take(env(cache))])
    expect(runs.map(({ status }) => status)).toEqual([0, 0])
    expect(foldersIn(cache)).toHaveLength(1)
    expect(ended(await take(env(cache)))).toEqual([0, 'loaded'])
  })

  it('is not used without `cache`, but a run uses the states that it has made itself', async () => {
    const cache = emptyCache()
    const run = await start([...taking(), '--cache', 'false'], env(cache)).done
    expect(run.report?.source?.start).toBe('boot')
    expect(starts(run)).toEqual(['state', ahead])
    expect(existsSync(cache.states)).toBe(false)
  })

  it('is not used on a machine that is thrown away', async () => {
    const used = () => foldersIn(filled).map((folder) => [folder, statSync(folder).mtimeMs])
    const before = used()
    const run = await take({ ...env(filled), RUNNER_ENVIRONMENT: 'github-hosted' })
    expect(ended(run)).toEqual([0, 'booted'])
    expect(used()).toEqual(before)
  })

  it.runIf(process.getuid?.() === 0)('may be full', async () => {
    const cache = emptyCache()
    mkdirSync(cache.states, { recursive: true })
    const listed = join(scratch('listed'), 'states')
    const mount =
      'mount -t tmpfs -o size=20M tmpfs "$STATES"; status=0; "$@" || status=$?; ' +
      'ls -A "$STATES" >"$LISTED"; exit $status'
    // The guest that is prepared fails to do so, which is no matter of the run.
    const run = startIn(['unshare', '-m', 'sh', '-ec', mount, 'sh'], taking(), {
      ...env(cache),
      STATES: cache.states,
      LISTED: listed,
    })
    expect(starts(await run.done)).toEqual(['boot', 'boot'])
    expect(readFileSync(listed, 'utf8')).toBe('')
  })

  const prepared = ['a guest is prepared', emptyCache, taking, /path=\S+ahead-1\.sock/] as const
  it.each([
    ['a state is saved', emptyCache, words, /cp --sparse=always/],
    ['a state is loaded', () => filled, words, /-incoming defer/],
    ...(ahead === 'state' ? [prepared] : []),
  ] as const)('is left whole by a cancel while %s', async (_, cacheFor, wordsFor, during) => {
    const [cache, temporary] = [cacheFor(), scratch('cancelled')]
    const run = start([...wordsFor(), '--debug'], {
      ...env(cache),
      TMPDIR: temporary,
      RUNNER_TEMP: '',
    })
    await run.said(during)
    run.process.kill('SIGTERM')
    expect((await run.done).status).toBe(143)
    expect(processesOf(temporary)).toEqual([])
    expect(readdirSync(temporary)).toEqual([])
    // The state may just have been finished, but there is nothing else.
    const left = (existsSync(cache.states) ? foldersIn(cache) : []).map((folder) =>
      readState(folder, basename(folder)),
    )
    expect(await Promise.all(left)).not.toContain(undefined)
  })
})
