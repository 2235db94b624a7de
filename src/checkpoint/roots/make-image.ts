import { pipeline } from 'node:stream/promises'
import { toolFailure } from '../../base/process/failure.js'
import { supervise } from '../../base/process/supervise.js'
import { type Toolkit, toolCommand } from '../../machine/toolkit/toolkit.js'
import type { RootSource } from './root-source.js'

/**
 * Makes an EROFS image of a root, with all owners, modes and attributes, for which no privilege is needed.
 * It is not compressed: a guest's CPU is slower than any disk.
 * @param folder for what mkfs.erofs needs meanwhile, as much as the root has
 * @throws MachineryFailure; what reading the source throws; the reason of `cancel` once that is aborted
 */
export async function makeImage(
  { directory }: Toolkit,
  { content }: Pick<RootSource, 'content'>,
  image: string,
  folder: string,
  cancel: AbortSignal,
): Promise<void> {
  const words =
    'folder' in content ? ['--quiet', image, content.folder] : ['--quiet', '--tar=f', image]
  const tool = supervise(toolCommand(directory, 'mkerofs', words), {
    cancel,
    env: { TMPDIR: folder },
    fed: true,
  })
  const { input } = tool
  if (input === null) throw new Error('mkfs.erofs has no standard input')
  const fed =
    'folder' in content
      ? Promise.resolve(input.end())
      : pipeline(content.tar(folder), input).catch((error: unknown) => {
          void tool.end()
          return error
        })
  const [ended, error] = await Promise.all([tool.ended, fed])
  cancel.throwIfAborted()
  if (error instanceof Error && !isCutShort(error)) throw error
  if (ended.code === 0 && !(error instanceof Error)) return
  throw toolFailure(
    tool.command,
    ended,
    tool.lastWords(),
    'free space on the disk of the cache, or of the temporary directory with `cache: false`',
  )
}

/** mkfs.erofs ended before it had read everything, and says why itself. */
function isCutShort(error: Error): boolean {
  return (
    'code' in error &&
    ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'].includes(`${error.code}`)
  )
}
