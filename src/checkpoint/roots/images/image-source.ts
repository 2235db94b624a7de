import { Readable } from 'node:stream'
import { flatten, type OpenLayer } from '../../../formats/archives/layers/flatten.js'
import type { ImageConfig } from './image-config.js'
import { asInput } from './judge.js'

/** An image, or the tar of a root, opened: what it is, and what is in it. */
export interface ImageSource {
  /** for sentences, such as `the image "debian:trixie" of docker` */
  readonly title: string
  /** SHA-256 in hexadecimal: the same for the same content, and another for another */
  readonly digest: string
  readonly config: ImageConfig
  /**
   * One tar of all its files. Damage of a layer shows before the first byte of it.
   * @param temporary an existing folder; what is put there meanwhile is removed at the end of the stream
   * @throws BadInput with one sentence, in the stream; MachineryFailure
   */
  tar(temporary: string): Readable
}

/** Layers that can be read until they are released. */
export interface OpenLayers {
  readonly layers: readonly OpenLayer[]
  release(): Promise<void>
}

export function imageSource(
  { title, digest, config }: Omit<ImageSource, 'tar'>,
  open: (temporary: string) => Promise<OpenLayers>,
): ImageSource {
  return {
    title,
    digest: digest.replace(/^\w+:/, ''),
    config,
    tar: (temporary) =>
      Readable.from(
        tarOf(title, () => open(temporary)),
        { objectMode: false },
      ),
  }
}

async function* tarOf(title: string, open: () => Promise<OpenLayers>) {
  const { layers, release } = await open()
  try {
    const flat = await asInput(title, () => flatten(layers))
    yield* flat.tar()
  } finally {
    await release()
  }
}
