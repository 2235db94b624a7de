import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { howItEnded, supervise } from '../../../base/process/supervise.js'
import { Tail } from '../../../base/process/tail.js'
import { oneLine } from '../../../base/text/text.js'
import { engineEnvironment } from './engine-environment.js'
import { parsed } from './files.js'
import { readInspected } from './image-config.js'

/** In the order in which they are asked. */
export const engines = ['docker', 'podman'] as const
export type ContainerEngine = (typeof engines)[number]

export type Inspected = NonNullable<ReturnType<typeof readInspected>>

/** What an engine says of a name. */
export type Answer = { readonly engine: ContainerEngine } & (
  | { readonly kind: 'absent' }
  | { readonly kind: 'has'; readonly image: Inspected }
  /** `said`: its own words */
  | { readonly kind: 'has-not' | 'fails'; readonly said: string }
)

/** As both of them say that there is no such image. */
const unknownImage = /no such image|image not known|unable to find a name/i

/** Asks without any change to what the engine has: it fetches nothing. */
export async function askFor(
  engine: ContainerEngine,
  name: string,
  cancel: AbortSignal,
): Promise<Answer> {
  if (!isOnPath(engine)) return { engine, kind: 'absent' }
  const program = supervise([engine, 'image', 'inspect', '--', name], {
    cancel,
    env: engineEnvironment(process.env),
    group: true,
  })
  const output = new Tail(1024 ** 2)
  program.output.on('data', (chunk: Buffer) => output.add(chunk))
  const ended = await program.ended
  cancel.throwIfAborted()
  if (ended.code === 0) {
    const image = readInspected(parsed(output.bytes()))
    if (image) return { engine, kind: 'has', image }
    return { engine, kind: 'fails', said: 'it does not say what the image is' }
  }
  const said = oneLine(program.lastWords().split('\n').at(-1) ?? '') || howItEnded(ended)
  return { engine, kind: unknownImage.test(said) ? 'has-not' : 'fails', said }
}

/** The command line that saves an image as a docker archive. */
export function savingCommand(engine: ContainerEngine, name: string, file: string): string[] {
  const format = engine === 'podman' ? ['--format', 'docker-archive'] : []
  return [engine, 'image', 'save', ...format, '-o', file, '--', name]
}

function isOnPath(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(':').filter((folder) => folder !== '')
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
