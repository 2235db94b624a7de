import type { Unpackers } from '../../../formats/archives/decompress.js'
import type { OpenLayer } from '../../../formats/archives/layers/flatten.js'
import type { ImageConfig } from './image-config.js'

/** Where a root comes from, opened: what it is, and what is in it. */
export interface RootSource {
  /** for sentences, such as `image debian:trixie of docker` */
  readonly title: string
  /** The same for the same content, and another for another; of a folder only on this machine. */
  readonly digest: string
  readonly config: ImageConfig
  readonly content: RootContent
}

export type RootContent =
  /** absolute */
  | { readonly kind: 'folder'; readonly path: string }
  | {
      readonly kind: 'layers'
      /**
       * The layers, the lowest first, for `flatten`. An image of an engine is only saved now, into a
       * folder of its own.
       * @throws BadInput, with one sentence
       */
      open(): Promise<readonly OpenLayer[]>
      /** Removes what `open` has put on the disk. */
      release(): Promise<void>
    }

export interface Around {
  /** an existing folder for what is unpacked or saved */
  readonly temporary: string
  readonly cancel: AbortSignal
  /** those of this machine unless given */
  readonly unpackers?: Unpackers | undefined
}
