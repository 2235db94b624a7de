import { decompressed } from '../../../formats/archives/decompress.js'
import { checked } from '../../../formats/archives/digest.js'
import type { OpenLayer } from '../../../formats/archives/layers/flatten.js'
import type { StoredFile } from './files.js'

/** What the digests of a layer must be; those that are not known are left out. */
export interface LayerDigests {
  /** as it is stored */
  readonly stored?: string
  /** unpacked */
  readonly unpacked?: string | undefined
}

/** A layer whose bytes are checked by its digests each time that it is read. */
export function storedLayer(
  file: StoredFile,
  title: string,
  { stored, unpacked }: LayerDigests,
  cancel: AbortSignal,
): OpenLayer {
  return {
    title,
    digested: stored !== undefined || unpacked !== undefined,
    open: () => {
      const bytes = stored === undefined ? file.open() : checked(file.open(), stored, title)
      const tar = decompressed(bytes, { title, cancel })
      return unpacked === undefined ? tar : checked(tar, unpacked, title)
    },
  }
}
