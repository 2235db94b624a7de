import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Log } from '../../../../src/base/log/log.js'
import { Progress } from '../../../../src/base/log/progress.js'

const said: string[] = []
const log: Log = {
  phase: (_, work) => work(),
  info: (text) => void said.push(text),
  debug: () => {},
}
let progress: Progress

beforeEach(() => {
  said.length = 0
  vi.useFakeTimers()
  progress = new Progress(log)
})
afterEach(() => {
  progress.stop()
  vi.useRealTimers()
})

describe('Progress', () => {
  it('tells what begins and what came of it', () => {
    progress.enter('Haswell', 'booting')
    progress.leave('Haswell', 'pass: alive')
    expect(said).toEqual(['Haswell: booting', 'Haswell: pass: alive'])
  })

  it('tells now and then what is still running, since when', () => {
    progress.enter('Haswell', 'booting')
    vi.advanceTimersByTime(40_000)
    expect(said.slice(1)).toEqual([
      'Haswell: still booting, since 20 s',
      'Haswell: still booting, since 40 s',
    ])
  })

  it('counts each phase from its own beginning', () => {
    progress.enter('Haswell', 'booting')
    vi.advanceTimersByTime(15_000)
    progress.enter('Haswell', 'restoring')
    vi.advanceTimersByTime(25_000)
    expect(said.slice(2)).toEqual(['Haswell: still restoring, since 25 s'])
  })

  it('tells nothing more of what was ended without a result', () => {
    progress.enter('Haswell', 'booting')
    progress.drop('Haswell')
    vi.advanceTimersByTime(60_000)
    expect(said).toEqual(['Haswell: booting'])
  })

  it('tells nothing of what is over, nor after the end', () => {
    progress.enter('Haswell', 'booting')
    progress.enter('Nehalem', 'booting')
    progress.leave('Haswell', 'pass')
    vi.advanceTimersByTime(20_000)
    expect(said.slice(3)).toEqual(['Nehalem: still booting, since 20 s'])
    progress.stop()
    vi.advanceTimersByTime(60_000)
    expect(said).toHaveLength(4)
  })
})
