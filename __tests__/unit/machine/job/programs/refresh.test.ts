import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { moment, refreshProgram } from '../../../../../src/machine/job/programs/refresh.js'
import { scratch } from '../../../../scratch.js'

const seed = Buffer.alloc(32, 7)

it('a moment is a time and a seed, as the kernel takes them', () => {
  const bytes = moment(1_700_000_000_250, seed)
  expect(bytes.readBigInt64LE(0)).toBe(1_700_000_000n)
  expect(bytes.readBigInt64LE(8)).toBe(250_000_000n)
  expect([bytes.readInt32LE(16), bytes.readInt32LE(20)]).toEqual([256, 32])
  expect(bytes.subarray(24).equals(seed)).toBe(true)
})

describe.skipIf(process.getuid?.() !== 0)('the program', () => {
  // Nobody may set this machine's clock; that it works is seen in a guest.
  const asNobody = (input: Buffer) => {
    const folder = scratch('refresh')
    chmodSync(folder, 0o755)
    const path = join(folder, 'refresh')
    writeFileSync(path, refreshProgram(), { mode: 0o755 })
    const words = ['--reuid', '65534', '--clear-groups', '--bounding-set', '-all', path]
    return spawnSync('setpriv', words, { input, timeout: 20_000 })
  }

  it.each([
    ['it may not set the clock', moment(Date.now(), seed)],
    ['its input is cut short', moment(Date.now(), seed).subarray(0, 40)],
  ])('says so if %s', (_, input) => {
    expect(asNobody(input)).toMatchObject({ status: 1, signal: null })
  })
})
