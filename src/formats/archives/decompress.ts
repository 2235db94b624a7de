import { Readable, type Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { howItEnded, supervise } from '../../base/process/supervise.js'
import { oneLine } from '../../base/text/text.js'
import { ByteReader, type Bytes } from './bytes.js'
import { type Compression, compressionOf, magicLength } from './compression.js'
import { ArchiveUnusable, damaged } from './unusable.js'

export interface Decompression {
  /** how sentences name what is unpacked */
  readonly title: string
  readonly cancel?: AbortSignal | undefined
}

/** A program that unpacks gets at most this much address space, in bytes. zstd's windows fit. */
const mostMemory = 1024 ** 3

/**
 * A stream, unpacked by its magic. Damage shows where the stream ends, if not before, as ArchiveUnusable.
 */
export function decompressed(source: Bytes, how: Decompression): Readable {
  return Readable.from(unpacked(source, how), { objectMode: false })
}

async function* unpacked(source: Bytes, how: Decompression): AsyncGenerator<Buffer, void> {
  const reader = new ByteReader(source)
  try {
    const start = await reader.upTo(magicLength)
    const all = chain(start, reader)
    const compression = compressionOf(start)
    if (compression === 'none') yield* all
    else yield* through(all, compression, how)
  } finally {
    await reader.close()
  }
}

async function* chain(start: Buffer, reader: ByteReader): AsyncGenerator<Buffer, void> {
  if (start.length > 0) yield start
  yield* reader.pieces(Number.POSITIVE_INFINITY)
}

function through(all: Bytes, compression: Exclude<Compression, 'none'>, how: Decompression): Bytes {
  if (compression === 'gzip') return inProcess(all, zlib.createGunzip(), compression, how)
  const own = compression === 'zstd' ? zstdOfNode() : undefined
  return own ? inProcess(all, own, compression, how) : byProgram(all, compression, how)
}

/** Node has it since 22.15, and our types are of 20. */
function zstdOfNode(): Transform | undefined {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress')
  return typeof create === 'function' ? (create() as Transform) : undefined
}

async function* inProcess(
  all: Bytes,
  transform: Transform,
  compression: Compression,
  { title }: Decompression,
): AsyncGenerator<Buffer, void> {
  // What the source throws is told from what the transform throws by where it is thrown.
  const source = Readable.from(all, { objectMode: false })
  source.on('error', (error) => transform.destroy(new SourceFailed(error)))
  source.pipe(transform)
  try {
    yield* transform as AsyncIterable<Buffer>
  } catch (error) {
    if (error instanceof SourceFailed) throw error.reason
    throw damaged(title, `its ${compression} stream: ${messageIn(error)}`)
  } finally {
    source.destroy()
    transform.destroy()
  }
}

class SourceFailed extends Error {
  constructor(readonly reason: Error) {
    super(reason.message)
  }
}

function messageIn(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error))
}

async function* byProgram(
  all: Bytes,
  program: 'zstd' | 'xz' | 'bzip2',
  { title, cancel }: Decompression,
): AsyncGenerator<Buffer, void> {
  const argv = ['prlimit', `--as=${mostMemory}`, '--core=0', '--', program, '-dc']
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
