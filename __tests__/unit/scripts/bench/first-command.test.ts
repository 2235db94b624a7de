import { describe, expect, it } from 'vitest'
import { firstWords, timeToFirstCommand } from '../../../../scripts/bench/first-command.mjs'

const never = new AbortController().signal
const shell = (text: string) => ['sh', '-c', text]

/** Resolves once no process has this word among its arguments. */
async function goneWith(word: string): Promise<void> {
  const { execFileSync } = await import('node:child_process')
  const listed = () => execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
  await expect.poll(listed, { timeout: 10_000 }).not.toContain(word)
}

describe('timeToFirstCommand', () => {
  it('ends everything that it started as soon as the words come', async () => {
    const mark = `sleep 98${process.pid}`
    const seconds = await timeToFirstCommand(
      shell(`${mark} & echo booting; echo '[OK] ${firstWords}' >&2; wait`),
      never,
    )
    expect(seconds).toBeGreaterThan(0)
    await goneWith(mark)
  })

  it('says what came instead of the words', async () => {
    const saying = timeToFirstCommand(shell('echo no such kernel; exit 1'), never)
    await expect(saying).rejects.toThrow('sh came to no first command: no such kernel')
  })

  it('says that a program cannot be started', async () => {
    await expect(timeToFirstCommand(['/no/such/program'], never)).rejects.toThrow('ENOENT')
  })

  it('ends everything when it is cancelled', async () => {
    const mark = `sleep 97${process.pid}`
    const cancelled = new AbortController()
    const timing = timeToFirstCommand(shell(`${mark} | cat`), cancelled.signal)
    setImmediate(() => cancelled.abort())
    await expect(timing).rejects.toThrow('aborted')
    await goneWith(mark)
  })
})
