import * as v from 'valibot'
import { BadInput } from '../../../base/bad-input.js'
import { listNames } from '../../../base/text/list.js'
import { isDigest } from '../../../formats/archives/digest.js'
import { type Files, parsed, readJson, readText } from './files.js'
import { type Image, layerTitle } from './image.js'
import { platformText, readImageFile, runsHere } from './image-config.js'
import { digestOf, unusable } from './judge.js'
import { storedLayer } from './layer.js'
import { type Descriptor, descriptor, manifestsFor } from './oci-index.js'

const manifest = v.object({ config: descriptor, layers: v.array(descriptor) })

/**
 * An image in an OCI layout. Of several platforms it takes linux/amd64.
 * Source: OCI image specification, image-layout.md.
 * @returns undefined: it is none
 * @throws BadInput, with one sentence, if it is damaged, or has none or several for this platform
 */
export async function readOciLayout(files: Files, cancel: AbortSignal): Promise<Image | undefined> {
  if (files.find('oci-layout') === undefined) return undefined
  const index = await readJson(files, 'index.json')
  if (index === undefined) return undefined
  const blob = (one: Descriptor) => verifiedJson(files, one)
  const chosen = await manifestsFor(files, index, blob)
  const [first, ...more] = chosen
  if (first === undefined) throw unusable(files, 'its index.json names no image')
  if (more.length > 0) {
    const names = chosen.map(({ name, digest }) => name ?? digest.slice(0, 19))
    throw new BadInput([
      `${files.title} holds ${chosen.length} images: ${listNames(names, { most: 5, last: 'and' })}; expected one`,
    ])
  }
  return imageOf(files, await blob(first), cancel)
}

async function imageOf(files: Files, json: unknown, cancel: AbortSignal): Promise<Image> {
  const { success, output } = v.safeParse(manifest, json)
  if (!success) throw unusable(files, 'its manifest is not that of an image')
  const image = readImageFile(await verifiedJson(files, output.config))
  if (image === undefined) throw unusable(files, 'it has no configuration of an image')
  if (!runsHere(image.platform)) {
    throw new BadInput([`${files.title} is for ${platformText(image.platform)}, not linux/amd64`])
  }
  const count = output.layers.length
  if (image.layers.length !== count) {
    throw unusable(
      files,
      `it has ${count} layers, and its configuration names ${image.layers.length}`,
    )
  }
  const layers = output.layers.map(({ digest, size }, at) => {
    const title = layerTitle(at, count, digest, files.title)
    const file = files.find(blobPath(digest))
    if (file === undefined) throw new BadInput([`${title} is missing`])
    if (file.size !== size) {
      throw new BadInput([`${title} is damaged: it has ${file.size} bytes, expected ${size}`])
    }
    const unpacked = image.layers[at]
    if (!isDigest(unpacked)) throw unusable(files, `layer ${at + 1} has no digest`)
    return storedLayer(file, title, { stored: digest, unpacked }, cancel)
  })
  return { digest: output.config.digest, config: image.config, layers }
}

function blobPath(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`
}

async function verifiedJson(files: Files, { digest }: Descriptor): Promise<unknown> {
  const text = await readText(files, blobPath(digest))
  if (text === undefined) throw unusable(files, `it has no blob ${digest}`)
  if (digest.startsWith('sha256:') && digestOf(text) !== digest) {
    throw unusable(files, `the blob ${digest} has the digest ${digestOf(text)}`)
  }
  const json = parsed(text)
  if (json === undefined) throw unusable(files, `the blob ${digest} is no JSON`)
  return json
}
