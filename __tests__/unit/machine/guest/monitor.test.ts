import { Duplex } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { openMonitor, QemuEnded } from '../../../../src/machine/guest/monitor.js'

/** A socket whose other end answers each command with the next lines. */
function answering(...answers: readonly (object | string)[][]) {
  const commands: unknown[] = []
  const left = [...answers]
  const socket: Duplex = new Duplex({
    read: () => {},
    write: (chunk, _, done) => {
      commands.push(JSON.parse(chunk.toString()))
      for (const answer of left.shift() ?? []) {
        socket.push(typeof answer === 'string' ? answer : `${JSON.stringify(answer)}\n`)
      }
      done()
    },
  })
  return { socket, commands }
}

const hello = [{ QMP: { version: '10' } }, { return: {} }]

describe('the monitor', () => {
  it('greets, and answers commands in order, whatever happens between', async () => {
    const { socket, commands } = answering(
      hello,
      [{ event: 'STOP' }, { return: 1 }],
      [{ return: 2 }],
    )
    const monitor = openMonitor(socket)
    expect(await monitor.greeting).toEqual({ version: '10' })
    const answers = ['first', 'second'].map((execute) => monitor.execute({ execute }))
    expect(await Promise.all(answers)).toEqual([1, 2])
    expect(commands).toEqual([
      { execute: 'qmp_capabilities' },
      { execute: 'first' },
      { execute: 'second' },
    ])
  })

  it('tells of the event that was waited for', async () => {
    const wanted = { event: 'MIGRATION', data: { status: 'completed' } }
    const { socket } = answering(hello, [{ event: 'STOP' }, wanted, { return: {} }])
    const monitor = openMonitor(socket)
    const event = monitor.next(({ event }) => event === 'MIGRATION')
    await monitor.execute({ execute: 'migrate' })
    expect(await event).toEqual(wanted)
  })

  it('quotes what QEMU refuses, and goes on', async () => {
    const refusal = { error: { class: 'GenericError', desc: 'no such thing' } }
    const { socket } = answering(hello, [refusal], [{ return: 'fine' }])
    const monitor = openMonitor(socket)
    await expect(monitor.execute({ execute: 'x' })).rejects.toThrow(/QEMU refused: .*no such thing/)
    expect(await monitor.execute({ execute: 'y' })).toBe('fine')
  })

  it('leaves nobody waiting when QEMU ends, even within a line', async () => {
    const { socket } = answering(hello, ['{"return'])
    const monitor = openMonitor(socket)
    const waiting = [monitor.execute({ execute: 'x' }), monitor.next(() => true)]
    socket.push(null)
    const ended = { status: 'rejected', reason: expect.any(QemuEnded) }
    expect(await Promise.allSettled(waiting)).toEqual([ended, ended])
    await expect(monitor.execute({ execute: 'z' })).rejects.toThrow(QemuEnded)
  })

  it('leaves nobody waiting when the socket is reset', async () => {
    const { socket } = answering(hello)
    socket.on('error', () => {})
    const waiting = openMonitor(socket).execute({ execute: 'x' })
    socket.destroy(new Error('read ECONNRESET'))
    await expect(waiting).rejects.toThrow(QemuEnded)
  })
})
