import { describe, expect, it } from 'vitest'
import { describeStatus, signalName } from '../../../../src/base/text/signals.js'

describe('signalName', () => {
  it.each([
    [4, 'SIGILL'],
    [6, 'SIGABRT'],
    [7, 'SIGBUS'],
    [9, 'SIGKILL'],
    [11, 'SIGSEGV'],
    [31, 'SIGSYS'],
    [34, 'signal 34'],
  ])('of %i is %s', (number, name) => {
    expect(signalName(number)).toBe(name)
  })
})

describe('describeStatus', () => {
  it.each([
    [0, 'exited with 0'],
    [128, 'exited with 128'],
    [137, 'was killed by SIGKILL (status 137)'],
    [139, 'was killed by SIGSEGV (status 139)'],
    [162, 'exited with 162'],
    [255, 'exited with 255'],
  ])('%i: it %s', (status, words) => {
    expect(describeStatus(status)).toBe(words)
  })
})
