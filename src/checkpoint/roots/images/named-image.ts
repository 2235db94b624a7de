import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { BadInput } from '../../../base/bad-input.js'
import { runTool } from '../../../base/process/tool.js'
import { decompressed } from '../../../formats/archives/decompress.js'
import { fileBytes } from '../../../formats/archives/file-bytes.js'
import {
  type Answer,
  askFor,
  type ContainerEngine,
  engines,
  type Inspected,
  savingCommand,
} from './container-engines.js'
import { readDockerArchive } from './docker-archive.js'
import { engineEnvironment } from './engine-environment.js'
import { platformText, runsHere } from './image-config.js'
import { type ImageSource, imageSource, type OpenLayers } from './image-source.js'
import { asInput, unusable } from './judge.js'
import { indexOf, tarFiles } from './tar-files.js'

/**
 * An image of docker or podman, whichever has it. It is never fetched: which image is tested would then
 * depend on the day, and a typing error would be looked for on the network. It is saved only when its files
 * are needed.
 * @throws BadInput, with one sentence, if none has it
 */
export async function openNamedImage(name: string, cancel: AbortSignal): Promise<ImageSource> {
  const answers: Answer[] = []
  for (const engine of engines) {
    const answer = await askFor(engine, name, cancel)
    if (answer.kind === 'has') return found(name, engine, answer.image, cancel)
    answers.push(answer)
  }
  throw new BadInput([whyNone(name, answers)])
}

function found(
  name: string,
  engine: ContainerEngine,
  { id, config, platform }: Inspected,
  cancel: AbortSignal,
): ImageSource {
  const title = `the image ${JSON.stringify(name)} of ${engine}`
  if (!runsHere(platform)) {
    throw new BadInput([`${title} is for ${platformText(platform)}, not linux/amd64`])
  }
  return imageSource({ title, digest: id, config }, async (temporary) => {
    const folder = mkdtempSync(join(temporary, 'image-'))
    const release = () => rm(folder, { recursive: true, force: true })
    try {
      // Not by its name, which may mean another image by now.
      const command = savingCommand(engine, id, join(folder, 'image.tar'))
      return {
        layers: await savedLayers(command, title, join(folder, 'image.tar'), cancel),
        release,
      }
    } catch (error) {
      await release()
      throw error
    }
  })
}

async function savedLayers(
  command: readonly string[],
  title: string,
  file: string,
  cancel: AbortSignal,
): Promise<OpenLayers['layers']> {
  await runTool(command, {
    advice: 'run this command by itself, to see why the image cannot be saved',
    cancel,
    env: engineEnvironment(process.env),
  })
  return asInput(title, async () => {
    const files = tarFiles(
      file,
      title,
      await indexOf(decompressed(fileBytes(file), { title, cancel }), title),
    )
    const image = await readDockerArchive(files, cancel)
    if (image === undefined) throw unusable(files, 'it was not saved as an image')
    return image.layers
  })
}

/** Why no engine has an image, and what to do. */
export function whyNone(name: string, answers: readonly Answer[]): string {
  const quoted = JSON.stringify(name)
  const present = answers.filter((answer) => answer.kind !== 'absent')
  const [first] = present
  if (first === undefined) {
    return (
      `the image ${quoted} needs docker or podman, and this machine has neither on its PATH; ` +
      'a file that docker save has written can be given instead, as rootfs'
    )
  }
  const said = present.map(
    ({ engine, ...answer }) => `${engine}: ${'said' in answer ? answer.said : ''}`,
  )
  const puller = present.find(({ kind }) => kind === 'has-not')?.engine ?? first.engine
  const asked = present.map(({ engine }) => engine).join(' and ')
  return (
    `the image ${quoted} is not here; ${asked} of this machine ${present.length > 1 ? 'were' : 'was'} ` +
    `asked (${said.join('; ')}); images are not fetched by themselves: ${puller} pull ${shellWord(name)}`
  )
}

function shellWord(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
