import { describe, expect, it } from 'vitest'
import { terminalLog } from '../../../../src/base/log/terminal-log.js'
import { hostile } from '../../report/make.js'

/** A log, and all that it has written. */
function written(options: { debug?: boolean } = {}) {
  const said: string[] = []
  const log = terminalLog({ ...options, write: (text) => said.push(text) })
  return { log, text: () => said.join('') }
}

describe('terminalLog', () => {
  it('tells what happens in a phase below its title', async () => {
    const { log, text } = written()
    const result = await log.phase('Checkpoint', async () => {
      log.info('booting\nrunning')
      return 7
    })
    expect(result).toBe(7)
    expect(text()).toBe('Checkpoint\n  booting\n  running\n')
  })

  it.each([
    [true, '  qemu -S\n  started\n'],
    [false, '  started\n'],
  ])('shows debug messages only if asked: %s', (debug, expected) => {
    const { log, text } = written({ debug })
    log.debug('qemu -S')
    log.info('started')
    expect(text()).toBe(expected)
  })

  it('lets the error of a phase through', async () => {
    const { log } = written()
    await expect(log.phase('x', () => Promise.reject(new Error('of the phase')))).rejects.toThrow(
      'of the phase',
    )
  })

  it('writes no workflow command and nothing that moves the cursor', async () => {
    const { log, text } = written({ debug: true })
    log.info(hostile)
    log.debug(hostile)
    await log.phase(hostile, async () => {})
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text()).not.toMatch(/^\s*::|##\[|[\x00-\x08\x0b-\x1f\x7f-\x9f]/m)
  })
})
