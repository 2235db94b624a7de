import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { type Run, startIn, thawcheck } from './command.js'

const app = ['--run', 'exec sleep 1000', '--warm-up', '1s']

/** Runs the command with a small disk of its own as its report folder, which is the last word. */
function onSmallDisk(size: string, words: readonly string[]): Promise<Run> {
  const mount = `for last; do :; done; mount -t tmpfs -o size=${size} tmpfs "$last"; exec "$@"`
  const temporary = join(scratch('full'), 'tmp')
  mkdirSync(temporary)
  const run = startIn(['unshare', '-m', 'sh', '-ec', mount, 'sh'], words, {
    TMPDIR: temporary,
    RUNNER_TEMP: '',
  })
  return run.done.then((done) => {
    expect(readdirSync(temporary)).toEqual([])
    return done
  })
}

/** A bug would be shown with its stack. */
const stack = /\n +at /

describe.runIf(process.getuid?.() === 0)('a full disk', () => {
  let kept: string
  beforeAll(async () => {
    kept = join(scratch('kept'), 'checkpoint')
    await thawcheck(['checkpoint', ...app, '--to', kept])
  })

  it('of the report folder ends a check that takes a checkpoint', async () => {
    const words = ['check', ...app, '--cpus', 'EPYC']
    const run = await onSmallDisk('64k', words)
    // Why there is no answer, though no report can say so.
    expect(run.stderr).toMatch(/No space left on device/)
    expect(run.stderr).not.toMatch(stack)
    expect(run.status).toBe(4)
  })

  it('of the report folder is told, and the thaws go on', async () => {
    const thaw = ['check', '--checkpoint', kept, '--cpus', 'EPYC', '--watch', '1s']
    const run = await onSmallDisk('4k', thaw)
    // Which of its evidence finds the disk full depends on what is written first.
    expect(run.stderr).toMatch(/(control|EPYC): .* cannot be kept: ENOSPC/)
    expect(run.stderr).toMatch(/EPYC: pass/)
    expect(run.stderr).toMatch(/report\.json cannot be written: ENOSPC/)
    expect(run.stderr).not.toMatch(stack)
    expect(run.status).toBe(4)
  })
})
