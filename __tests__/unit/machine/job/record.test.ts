import { describe, expect, it } from 'vitest'
import { type GuestEvent, RecordReader } from '../../../../src/machine/job/record.js'
import { golden } from '../../golden/read.js'

const line = (word: string, rest = ''): GuestEvent => ({ kind: 'line', word, rest })
const file = (name: string, content: Buffer | string): GuestEvent => ({
  ...{ kind: 'file', name },
  content: Buffer.from(content as string),
})

/** As src/machine/job/scripts/record.sh writes it. */
function written(event: GuestEvent): Buffer {
  if (event.kind === 'line') return Buffer.from(`${event.word} ${event.rest}\n`)
  const { name, content } = event
  return Buffer.concat([Buffer.from(`file ${name} ${content.length}\n`), content])
}

/** What a thaw tells. */
const thaw: readonly GuestEvent[] = [
  line('boot', '2.31'),
  line('kernel', '6.12.117+deb13-cloud-amd64'),
  line('model', 'QEMU TCG CPU version 2.5+'),
  line('phase', 'restoring'),
  line('restored', '0 128 10000'),
  // Bytes that look like a record, are no text, or are none at all.
  file('output', '1\nfile life 3\nlost not really\n'),
  file('output', Buffer.from([0, 255, 10, 0xc3])),
  file('criu.out', ''),
  line('gone'),
  file('life', golden('exit-3.life.trace')),
  file('faults', golden('node-haswell.faults.trace')),
  line('dropped', 'life 0'),
  line('done'),
]

const checkpoint: readonly GuestEvent[] = [
  line('boot', '12.00'),
  line('ready', '402'),
  file('criu.log', golden('refused.criu.txt')),
  line('dumped', '0 10000'),
  line('done'),
]

function readIn(pieces: readonly Buffer[]): GuestEvent[] {
  const reader = new RecordReader()
  return pieces.flatMap((piece) => reader.read(piece))
}

describe.each([
  ['a thaw', thaw],
  ['a checkpoint', checkpoint],
])('RecordReader, of %s', (_, events) => {
  const record = Buffer.concat(events.map(written))

  it('reads what was written', () => {
    expect(readIn([record])).toEqual(events)
  })

  it('reads the same wherever the record is cut in two', () => {
    for (let cut = 0; cut <= record.length; cut++) {
      const read = readIn([record.subarray(0, cut), record.subarray(cut)])
      // One comparison a cut is fast; `toEqual` shows the difference where there is one.
      if (!Buffer.concat(read.map(written)).equals(record)) expect(read, `${cut}`).toEqual(events)
    }
  })

  it('reads the same byte by byte', () => {
    expect(readIn(Array.from(record, (byte) => Buffer.from([byte])))).toEqual(events)
  })

  it('tells each event as soon as its last byte is there', () => {
    const reader = new RecordReader()
    for (const event of events) {
      const bytes = written(event)
      expect(reader.read(bytes.subarray(0, -1))).toEqual([])
      const last = bytes.subarray(-1)
      // An empty file is complete with its line.
      expect(reader.read(last)).toEqual([event])
    }
  })
})

describe('RecordReader, of lines', () => {
  const read = (text: string | Buffer) => new RecordReader().read(Buffer.from(text as string))

  it.each([
    ['an empty line', '\n', line('')],
    ['a word alone', 'alive\n', line('alive')],
    ['a carriage return', 'alive\r\n', line('alive')],
    ['spaces inside', 'lost mount  the disk\n', line('lost', 'mount  the disk')],
    ['a word that only begins with file', 'files a 3\n', line('files', 'a 3')],
    ['line separators of Unicode', 'model a\u2028b\n', line('model', 'a\u2028b')],
  ])('%s', (_, text, event) => {
    expect(read(text)).toEqual([event])
  })

  it('takes bytes that are no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('model '), Buffer.from([0xff]), Buffer.from('\n')])
    expect(read(bytes)).toEqual([line('model', '\ufffd')])
  })
})

describe('RecordReader, of a hostile guest', () => {
  const limit = 8 * 1024 * 1024

  it.each([
    'file',
    'file life',
    'file life ',
    'file  3',
    'file life -1',
    'file life 1e3',
    'file life 0x10',
    'file life 3 4',
    'file life 3.5',
    'file a b 3',
    'file ../../etc/passwd 3',
    'file /etc/passwd 3',
    'file a/b 3',
    'file a\0b 3',
    'file ümlaut 3',
    `file life ${limit + 1}`,
    'file life 99999999999999999999',
    `file life ${'9'.repeat(400)}`,
  ])('refuses %j', (text) => {
    expect(() => new RecordReader().read(Buffer.from(`${text}\nxxx`))).toThrow(
      /^the guest sent an invalid file: "file/,
    )
  })

  it('quotes no more than the beginning of what it refuses', () => {
    const long = Buffer.from(`file ${'x/'.repeat(100_000)} 1\n`)
    try {
      new RecordReader().read(long)
      expect.unreachable()
    } catch (error) {
      expect((error as Error).message.length).toBeLessThan(200)
    }
  })

  it('takes the largest file that there can be, and no earlier than it is whole', () => {
    const reader = new RecordReader()
    expect(reader.read(Buffer.from(`file life ${limit}\n`))).toEqual([])
    expect(reader.read(Buffer.alloc(limit - 1))).toEqual([])
    const [event] = reader.read(Buffer.from('x'))
    expect(event).toMatchObject({ kind: 'file', name: 'life' })
    expect(event?.kind === 'file' && event.content.length).toBe(limit)
  })

  it('refuses a line without an end before it fills the memory', () => {
    const reader = new RecordReader()
    const piece = Buffer.alloc(1024 * 1024, 'x')
    let taken = 0
    expect(() => {
      for (; taken < 100; taken++) reader.read(piece)
    }).toThrow('the guest sent a line without an end')
    expect(taken).toBe(limit / piece.length)
  })

  it('holds nothing of what it has told', () => {
    const reader = new RecordReader()
    const record = Buffer.concat(thaw.map(written))
    for (let times = 0; times < 2000; times++) reader.read(record)
    expect(reader.read(Buffer.from('done\n'))).toEqual([line('done')])
  })

  it('reads no more after an error: what follows has no known form', () => {
    const reader = new RecordReader()
    expect(() => reader.read(Buffer.from('file ../x 5\n'))).toThrow()
    expect(reader.read(Buffer.from('done\n'))).toEqual([])
  })

  it('holds no more after an error', () => {
    const reader = new RecordReader()
    const piece = Buffer.alloc(limit + 1, 'x')
    const heldAfter = () => {
      reader.read(piece)
      return process.memoryUsage().arrayBuffers
    }
    expect(() => reader.read(piece)).toThrow()
    const first = heldAfter()
    for (let times = 0; times < 8; times++) heldAfter()
    expect(heldAfter() - first).toBeLessThan(3 * limit)
  })
})
