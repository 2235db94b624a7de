import { describe, expect, it } from 'vitest'
import { criu } from '../../../../../src/checkpoint/engines/criu/engine.js'

const options = (cpuCap: string | undefined, more: readonly string[] = []) => ({
  cpuCap,
  dumpOptions: more,
  restoreOptions: more,
})
const lock = ['--network-lock', 'nftables']

describe("CRIU's options", () => {
  it.each([
    ['no capabilities', options(undefined), lock, []],
    ['none', options('none'), lock, ['--cpu-cap=none']],
    ['ins', options('ins'), [...lock, '--cpu-cap=ins'], ['--cpu-cap=ins']],
    [
      'further options, after ours, so that they win',
      options('none', ['--tcp-established', 'a b']),
      [...lock, '--tcp-established', 'a b'],
      ['--cpu-cap=none', '--tcp-established', 'a b'],
    ],
  ])('%s', (_, given, dump, restore) => {
    expect(criu.dumpWords(given)).toEqual(dump)
    expect(criu.restoreWords(given)).toEqual(restore)
  })
})
