import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { type Run, startIn, thawcheck } from './command.js'

const app = ['--run', 'exec sleep 1000', '--warm-up', '1s']

/**
 * Runs the command with a small disk of its own as its report folder, which is the last word, or as the
 * folder for the app's memory beside it.
 */
function onSmallDisk(size: string, words: readonly string[], suffix = ''): Promise<Run> {
  const folder = `for last; do :; done; folder="$last${suffix}"; mkdir -p "$folder"`
  const mount = `${folder}; mount -t tmpfs -o size=${size} tmpfs "$folder"; exec "$@"`
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

/** The same, with a small disk for temporary files. */
async function withSmallTemporary(size: string, words: readonly string[]): Promise<Run> {
  const mount = `mount -t tmpfs -o size=${size} tmpfs "$TMPDIR"; exec "$@"`
  const run = startIn(['unshare', '-m', 'sh', '-ec', mount, 'sh'], words, {
    TMPDIR: scratch('full'),
    RUNNER_TEMP: '',
  })
  return run.done
}

/** A bug would be shown with its stack. */
const stack = /\n +at /

describe.runIf(process.getuid?.() === 0)('a full disk', () => {
  let kept: string
  beforeAll(async () => {
    kept = join(scratch('kept'), 'checkpoint')
    await thawcheck(['checkpoint', ...app, '--to', kept])
  })

  it("of the app's memory ends a check that takes a checkpoint", async () => {
    const words = ['check', ...app, '--cpus', 'EPYC']
    const run = await onSmallDisk('64k', words, '-memory')
    expect(run.report?.words).toMatch(/no space left on device/i)
    // The thaws had begun, and nothing is said of what the checkpoint did there.
    expect(run.stderr).toContain('Thaw the control and 1 target')
    expect(run.stderr).not.toMatch(/(control|EPYC): (pass|fail|inconclusive|error)/)
    expect(run.report).toMatchObject({ verdict: 'error', targets: [] })
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

  it('of the folder for temporary files ends a check, whose report says so', async () => {
    const run = await withSmallTemporary('256k', ['check', '--checkpoint', kept, '--cpus', 'EPYC'])
    expect(run.report).toMatchObject({
      verdict: 'error',
      words: expect.stringMatching(/^A disk is full: ENOSPC.*\n {2}try: free space in .*TMPDIR/),
    })
    expect(run.stderr).not.toMatch(stack)
    expect(run.status).toBe(4)
  })
})
