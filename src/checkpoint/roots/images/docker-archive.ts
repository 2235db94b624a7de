import * as v from 'valibot'
import { BadInput } from '../../../base/bad-input.js'
import { listNames } from '../../../base/text/list.js'
import { isDigest } from '../../../formats/archives/digest.js'
import { type Files, parsed, readJson, readText } from './files.js'
import { type Image, layerTitle } from './image.js'
import { platformText, readImageFile, runsHere } from './image-config.js'
import { digestOf, unusable } from './judge.js'
import { storedLayer } from './layer.js'

const manifestName = 'manifest.json'

/** Source: docker's image/tarexport; podman and skopeo write the same. */
const manifest = v.array(
  v.object({
    Config: v.string(),
    RepoTags: v.optional(v.nullable(v.array(v.string()), []), []),
    Layers: v.array(v.string()),
  }),
)

/**
 * An image as `docker save` writes it.
 * @returns undefined: it is none
 * @throws BadInput, with one sentence, if it is damaged, or holds several images
 */
export async function readDockerArchive(
  files: Files,
  cancel: AbortSignal,
): Promise<Image | undefined> {
  const { success, output } = v.safeParse(manifest, await readJson(files, manifestName))
  if (!success) return undefined
  const [first, ...more] = output
  // A root may have a file of that name, too.
  if (first === undefined || files.find(first.Config) === undefined) return undefined
  if (more.length > 0) {
    const names = output.map(({ RepoTags, Config }) => RepoTags[0] ?? Config.slice(0, 12))
    throw new BadInput([
      `${files.title} holds ${output.length} images: ${listNames(names, { most: 5, last: 'and' })}; ` +
        'expected one, as docker save NAME writes it',
    ])
  }
  const text = await readText(files, first.Config)
  const digest = text && digestOf(text)
  const image = text && readImageFile(parsed(text))
  if (digest === undefined || image === undefined) {
    throw unusable(files, 'it has no configuration of an image')
  }
  const named = digestInName(first.Config)
  if (named !== undefined && named !== digest) {
    throw unusable(files, `its configuration has the digest ${digest}, expected ${named}`)
  }
  if (!runsHere(image.platform)) {
    throw new BadInput([`${files.title} is for ${platformText(image.platform)}, not linux/amd64`])
  }
  if (image.layers.length !== first.Layers.length) {
    const [has, names] = [first.Layers.length, image.layers.length]
    throw unusable(files, `it has ${has} layers, and its configuration names ${names}`)
  }
  const layers = first.Layers.map((name, at) => {
    const unpacked = image.layers[at]
    if (!isDigest(unpacked)) throw unusable(files, `layer ${at + 1} has no digest`)
    const title = layerTitle(at, first.Layers.length, unpacked, files.title)
    const file = files.find(name)
    if (file === undefined) throw new BadInput([`${title} is missing`])
    return storedLayer(file, title, { unpacked }, cancel)
  })
  return { digest, config: image.config, layers }
}

/** Names of configurations are digests, mostly. */
function digestInName(name: string): string | undefined {
  const hex = /^(?:blobs\/sha256\/)?([0-9a-f]{64})(?:\.json)?$/.exec(name)?.[1]
  return hex && `sha256:${hex}`
}
