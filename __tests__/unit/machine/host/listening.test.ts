import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isListening } from '../../../../src/machine/host/listening.js'
import { scratch } from '../../../scratch.js'

it('a server listens at its socket until it is closed', async () => {
  const socket = join(scratch('listening'), 'some socket')
  expect(isListening(socket)).toBe(false)
  const server = createServer().listen(socket)
  await once(server, 'listening')
  expect(isListening(socket)).toBe(true)
  expect(isListening(`${socket}.other`)).toBe(false)
  server.close()
  await once(server, 'close')
  expect(isListening(socket)).toBe(false)
})

it('a socket that is only bound, or connected, is none that listens', () => {
  const table = [
    'Num       RefCount Protocol Flags    Type St Inode Path',
    '0000000000000000: 00000002 00000000 00000000 0001 01 12763676 /tmp/bound',
    '0000000000000000: 00000002 00000000 00010000 0001 01 12763677 /tmp/listening',
    '0000000000000000: 00000003 00000000 00000000 0001 03 12763678 /tmp/listening',
    '',
  ].join('\n')
  expect(isListening('/tmp/bound', table)).toBe(false)
  expect(isListening('/tmp/listening', table)).toBe(true)
  expect(isListening('listening', table)).toBe(false)
})
