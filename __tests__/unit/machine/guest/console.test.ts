import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { keepConsole } from '../../../../src/machine/guest/console.js'
import { scratch } from '../../../scratch.js'

describe("a guest's console", () => {
  it('goes to a file, and its end is given', async () => {
    const path = join(scratch('console'), 'console.log')
    const told: string[] = []
    const output = new PassThrough()
    const end = keepConsole(output, path, (sentence) => void told.push(sentence))
    output.write('booting\n')
    output.end('Kernel panic\n')
    expect(await end()).toBe('booting\nKernel panic')
    expect(readFileSync(path, 'utf8')).toBe('booting\nKernel panic\n')
    expect(told).toEqual([])
  })

  it('is cut in the file if it is long, and its end is given all the same', async () => {
    const path = join(scratch('console'), 'console.log')
    const output = new PassThrough()
    const end = keepConsole(output, path, () => {})
    for (let megabyte = 0; megabyte < 5; megabyte++) output.write(Buffer.alloc(1024 * 1024, 'x'))
    output.end('the end')
    expect(await end()).toMatch(/x{100}the end$/)
    expect(readFileSync(path)).toHaveLength(4 * 1024 * 1024)
  })

  it('that breaks off is given up to there', async () => {
    const path = join(scratch('console'), 'console.log')
    const output = new PassThrough()
    const end = keepConsole(output, path, () => {})
    output.write('booting\n')
    output.destroy(new Error('read ECONNRESET'))
    expect(await end()).toBe('booting')
    expect(readFileSync(path, 'utf8')).toBe('booting\n')
  })

  it('that cannot be written is told once, before the guest ends, and its end is given', async () => {
    const told: string[] = []
    const output = new PassThrough()
    const end = keepConsole(output, '/dev/full', (sentence) => void told.push(sentence))
    output.write('booting\n')
    // An unhandled rejection would end the test here.
    await vi.waitFor(() =>
      expect(told).toEqual([
        "the guest's console cannot be kept: ENOSPC: no space left on device, write",
      ]),
    )
    output.write('still booting\n')
    output.end('done\n')
    expect(await end()).toBe('booting\nstill booting\ndone')
    expect(told).toHaveLength(1)
  })
})
