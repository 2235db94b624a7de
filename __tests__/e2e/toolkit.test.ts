import { cpSync, mkdirSync, readdirSync, truncateSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { toolkitKey } from '../../src/machine/toolkit/obtain.js'
import { scratch } from '../scratch.js'
import { outcome, thawcheck } from './command.js'
import { toolkitHere } from './toolkit-here.js'

const cached = ['states', toolkitKey()]
/** What a run leaves in its cache, beside the key that this user's kept checkpoints are sealed with. */
const leftIn = (cache: string) =>
  readdirSync(join(cache, 'thawcheck'))
    .filter((name) => name !== 'seal.key')
    .sort()
const app = ['--run', 'exec sleep 1000', '--warm-up', '1s']

/** A run that takes a checkpoint in a guest. */
const taken = (cache: string, ...words: string[]) =>
  thawcheck(['checkpoint', ...app, '--to', join(scratch('kept'), 'checkpoint'), ...words], {
    XDG_CACHE_HOME: cache,
  })

describe('a toolkit', () => {
  let usual: string
  beforeAll(async () => {
    usual = (await toolkitHere()).directory
  })

  const copy = () => {
    const cache = scratch('cache')
    const toolkit = join(cache, 'thawcheck', toolkitKey())
    cpSync(usual, toolkit, { recursive: true })
    return { cache, toolkit }
  }

  it('that is damaged is noticed and fetched anew, whole, by two runs at once', async () => {
    const { cache, toolkit } = copy()
    truncateSync(join(toolkit, 'vmlinux'), 1000)
    // As a run leaves it that was killed while it fetched one.
    const killed = join(cache, 'thawcheck', 'unfinished-1')
    mkdirSync(join(killed, 'toolkit.unpacked'), { recursive: true })
    utimesSync(killed, 1000, 1000)
    const runs = await Promise.all([taken(cache), taken(cache)])
    for (const run of runs) {
      expect(run.stderr).toMatch(/is damaged \(vmlinux is not what was fetched\), so it is fetched/)
      expect(run.status).toBe(0)
    }
    expect(leftIn(cache)).toEqual(cached)
  })

  it('that is given is used, and refused when damaged', async () => {
    const { cache, toolkit } = copy()
    const words = ['check', ...app, '--watch', '1s', '--cpus', 'max', '--toolkit', toolkit]
    const run = await thawcheck(words, { XDG_CACHE_HOME: cache })
    expect(outcome(run, 'max')).toMatchObject({ verdict: 'pass' })

    truncateSync(join(toolkit, 'bin/criu'), 1000)
    const refused = await thawcheck(words, { XDG_CACHE_HOME: cache })
    expect(refused.status).toBe(4)
    expect(refused.stdout).toMatch(/cannot be used: bin\/criu is not what was fetched/)
  })

  it('is not kept with cache: false', async () => {
    const cache = scratch('cache')
    expect((await taken(cache, '--no-cache')).status).toBe(0)
    expect(leftIn(cache)).toEqual([])
  })
})
