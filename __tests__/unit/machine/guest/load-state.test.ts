import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { copyState } from '../../../../src/machine/guest/load-state.js'
import { devicesFile, memoryFile, type SavedState } from '../../../../src/machine/states/state.js'
import { scratch } from '../../../scratch.js'

const devices = Buffer.alloc(4096, 'devices')
const content = Buffer.alloc(256 * 1024, 'memory')

function saved(): SavedState {
  const folder = join(scratch('load-state'), 'state')
  mkdirSync(folder)
  writeFileSync(devicesFile(folder), devices)
  writeFileSync(memoryFile(folder), content)
  const { length: size } = content
  return {
    folder,
    manifest: {
      key: 'key',
      memory: { size, runs: [[0, size]], crc: crc32(content) },
      devices: { size: devices.length, crc: crc32(devices) },
    },
  }
}

it.each([
  ['that is whole is loaded', () => {}, undefined],
  [
    'whose devices were cut short is not',
    (folder: string) => truncateSync(devicesFile(folder), 1000),
    'the state of its devices is damaged',
  ],
  [
    'whose devices have changed is not',
    (folder: string) => writeFileSync(devicesFile(folder), Buffer.alloc(4096, 'others')),
    'the state of its devices is damaged',
  ],
  [
    'whose memory was cut short is not',
    (folder: string) => truncateSync(memoryFile(folder), 1000),
    'its memory is damaged',
  ],
])('a state %s', async (_, harm, answer) => {
  const state = saved()
  harm(state.folder)
  const folder = scratch('load-state')
  const [path, copy] = [join(folder, 'memory'), join(folder, 'devices')]
  const memory = await open(path, 'w+')
  expect(await copyState(state, memory.fd, copy)).toBe(answer)
  // QEMU gets what was looked at, whatever another run does with the state afterwards.
  if (answer === undefined) expect((await readFile(copy)).equals(devices)).toBe(true)
  expect((await readFile(path)).equals(content)).toBe(answer === undefined)
  await memory.close()
})
