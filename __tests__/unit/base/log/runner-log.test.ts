import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runnerLog } from '../../../../src/base/log/runner-log.js'
import { hostile } from '../../report/make.js'

let said = ''
beforeEach(() => {
  said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
})
afterEach(() => void vi.restoreAllMocks())

describe('runnerLog', () => {
  it('folds a phase into a group', async () => {
    const log = runnerLog()
    await log.phase('Checkpoint', async () => log.info('booting'))
    expect(said.split('\n')).toEqual(['::group::Checkpoint', 'booting', '::endgroup::', ''])
  })

  it('ends the group of a phase that failed', async () => {
    const failing = runnerLog().phase('x', () => Promise.reject(new Error('of the phase')))
    await expect(failing).rejects.toThrow('of the phase')
    expect(said).toMatch(/::endgroup::\n$/)
  })

  it('leaves debug messages to the runner', () => {
    runnerLog().debug('qemu -S')
    expect(said).toBe('::debug::qemu -S\n')
  })

  it('lets no untrusted text be a command', async () => {
    const log = runnerLog()
    await log.phase(hostile, async () => {
      log.info(hostile)
      log.debug(hostile)
    })
    const commands = said.split('\n').filter((line) => /^\s*::|##\[/.test(line))
    expect(commands).toEqual([
      expect.stringMatching(/^::group::/),
      expect.stringMatching(/^::debug::/),
      '::endgroup::',
    ])
  })
})
