import { describe, expect, it } from 'vitest'
import { echoOutput } from '../../../../src/base/log/echo.js'
import type { Log } from '../../../../src/base/log/log.js'

const limit = 64 * 1024

function echoed(...pieces: string[]): string[] {
  const lines: string[] = []
  const log: Log = {
    phase: (_, work) => work(),
    info: (text) => lines.push(text),
    debug: () => expect.unreachable(),
  }
  const echo = echoOutput(log)
  for (const piece of pieces) echo(piece)
  return lines
}

describe('echoOutput', () => {
  it("marks each line as the app's", () => {
    expect(echoed('one\ntwo\n', 'three')).toEqual(['| one\n| two', '| three'])
  })

  it('stops at its limit, and says once where the rest is', () => {
    const lines = echoed('a'.repeat(limit - 3), 'bcdefg', 'h', 'i')
    expect(lines.slice(1)).toEqual(['| bcd', '(the rest of the output is in output.log)'])
    expect(lines[0]).toHaveLength(limit - 3 + 2)
  })
})
