import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { howItEnded, supervise } from '../../base/process/supervise.js'
import { messageOf } from '../../base/text/error-message.js'
import { oneLine } from '../../base/text/text.js'
import { ByteReader, type Bytes } from './bytes.js'
import { type Compression, compressionOf, magicLength } from './compression.js'
import { ArchiveUnusable, damaged } from './unusable.js'

export interface Decompression {
  /** how sentences name what is unpacked */
  readonly title: string
  readonly cancel?: AbortSignal | undefined
}

/** From standard input to standard output. */
const programs = {
  zstd: ['zstd', '-dc'],
  // Since 5.6 it would start as many threads as there are cores, each with memory of its own.
  xz: ['xz', '-dc', '-T1'],
  bzip2: ['bzip2', '-dc'],
} as const

/** A program that unpacks gets at most this much address space, in bytes. zstd's windows fit. */
const mostMemory = 1024 ** 3

/**
 * A stream, unpacked by its magic. Damage shows where the stream ends, if not before, as ArchiveUnusable.
 * Once `cancel` is aborted, the stream throws its reason.
 */
export function decompressed(source: Bytes, how: Decompression): Readable {
  return Readable.from(unpacked(source, how), { objectMode: false })
}

async function* unpacked(source: Bytes, how: Decompression): AsyncGenerator<Buffer, void> {
  const reader = new ByteReader(source)
  try {
    const start = await reader.upTo(magicLength)
    const all = chain(start, reader, how.cancel)
    const compression = compressionOf(start)
    if (compression === 'none') yield* all
    else yield* through(all, compression, how)
  } finally {
    await reader.close()
  }
}

async function* chain(
  start: Buffer,
  reader: ByteReader,
  cancel: AbortSignal | undefined,
): AsyncGenerator<Buffer, void> {
  if (start.length > 0) yield start
  for await (const piece of reader.pieces(Number.POSITIVE_INFINITY)) {
    cancel?.throwIfAborted()
    yield piece
  }
}

/** zstd by its program too: Node's own, of 22.15 and later, leaves out all but the first of several frames. */
function through(all: Bytes, compression: Exclude<Compression, 'none'>, how: Decompression): Bytes {
  return compression === 'gzip' ? gunzipped(all, how) : byProgram(all, compression, how)
}

async function* gunzipped(all: Bytes, { title }: Decompression): AsyncGenerator<Buffer, void> {
  const gunzip = createGunzip()
  // What the source throws is told from what gunzip throws by its class.
  const source = Readable.from(all, { objectMode: false })
  source.on('error', (error) => gunzip.destroy(new SourceFailed(error)))
  source.pipe(gunzip)
  try {
    yield* gunzip as AsyncIterable<Buffer>
  } catch (error) {
    if (error instanceof SourceFailed) throw error.reason
    throw damaged(title, `its gzip stream: ${oneLine(messageOf(error))}`)
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}

class SourceFailed extends Error {
  constructor(readonly reason: Error) {
    super(reason.message)
  }
}

async function* byProgram(
  all: Bytes,
  program: keyof typeof programs,
  { title, cancel }: Decompression,
): AsyncGenerator<Buffer, void> {
  const argv = ['prlimit', `--as=${mostMemory}`, '--core=0', '--', ...programs[program]]
  const running = supervise(argv, { cancel, fed: true })
  const source = Readable.from(all, { objectMode: false })
  let reason: Error | undefined
  source.on('error', (error) => {
    reason = error
    running.end()
  })
  if (running.input) source.pipe(running.input)
  try {
    yield* running.output as AsyncIterable<Buffer>
    const ended = await running.ended
    if (reason) throw reason
    cancel?.throwIfAborted()
    if (ended.code === 0) return
    // prlimit and setpriv exit with these where there is no such program.
    if (ended.error !== undefined || ended.code === 126 || ended.code === 127) {
      throw new ArchiveUnusable(
        `${title} is packed with ${program}, and there is no program that unpacks it here: install ${program}`,
      )
    }
    const said = oneLine(running.lastWords()) || howItEnded(ended)
    throw damaged(title, `its ${program} stream: ${said}`)
  } finally {
    source.destroy()
    await running.end()
  }
}
