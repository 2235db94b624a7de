import type { OpenLayer } from '../../../formats/archives/layers/flatten.js'
import type { ImageConfig } from './image-config.js'

/** An image in a file or a folder. */
export interface Image {
  /** of its configuration, which names the layers by theirs */
  readonly digest: string
  readonly config: ImageConfig
  readonly layers: readonly OpenLayer[]
}

/** A layer for sentences. @param at from 0 */
export function layerTitle(at: number, count: number, digest: string, image: string): string {
  return `layer ${at + 1} of ${count} (${digest.slice(0, 'sha256:'.length + 12)}) of ${image}`
}
