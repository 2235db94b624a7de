import * as v from 'valibot'
import { BadInput } from '../../../base/bad-input.js'
import { listNames } from '../../../base/text/list.js'
import { isDigest } from '../../../formats/archives/digest.js'
import type { Files } from './files.js'
import { type Platform, platformText, runsHere } from './image-config.js'
import { unusable } from './judge.js'

const name = 'org.opencontainers.image.ref.name'
const digest = v.custom<string>(isDigest)
const platform = v.object({
  os: v.string(),
  architecture: v.string(),
  variant: v.optional(v.string()),
})

export const descriptor = v.object({
  mediaType: v.optional(v.string(), ''),
  digest,
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  platform: v.optional(v.nullable(platform)),
  annotations: v.optional(v.nullable(v.record(v.string(), v.string()))),
})
export type Descriptor = v.InferOutput<typeof descriptor>

const index = v.object({ manifests: v.array(descriptor) })

/** An image that an index names. */
export type Named = Descriptor & { readonly name: string | undefined }

/** Indexes may be in indexes. */
const deepest = 4

/**
 * The manifests that an index names for linux/amd64; those that say no platform count as such.
 * @param blob reads what an index in it consists of
 * @throws BadInput where it names images, and none for this platform
 */
export async function manifestsFor(
  files: Files,
  json: unknown,
  blob: (one: Descriptor) => Promise<unknown>,
  depth = 0,
): Promise<Named[]> {
  const { success, output } = v.safeParse(index, json)
  if (!success || depth > deepest) throw unusable(files, 'its index names no images')
  // Builders add records of how an image was made, for a platform that is not known.
  const images = output.manifests.filter((one) => one.platform?.os !== 'unknown')
  const fitting = images.filter((one) => !one.platform || runsHere(one.platform))
  if (fitting.length === 0 && images.length > 0) {
    const platforms = images.map((one) => platformText(one.platform as Platform))
    throw new BadInput([
      `${files.title} is for ${listNames([...new Set(platforms)], { most: 8, last: 'and' })}, not for linux/amd64`,
    ])
  }
  const found: Named[] = []
  for (const one of leastDemanding(fitting)) {
    const called = one.annotations?.[name]
    if (one.mediaType.includes('index') || one.mediaType.includes('manifest.list')) {
      const inner = await manifestsFor(files, await blob(one), blob, depth + 1)
      found.push(...inner.map((each) => ({ ...each, name: called ?? each.name })))
    } else found.push({ ...one, name: called })
  }
  return found.filter((one, at) => found.findIndex((other) => other.digest === one.digest) === at)
}

/** Of images for several levels of one CPU, that for the lowest: it is to run on all of them. */
function leastDemanding(images: readonly Descriptor[]): readonly Descriptor[] {
  const said = images.filter((one) => one.platform)
  if (said.length < 2 || said.length < images.length) return images
  const level = (one: Descriptor) => one.platform?.variant ?? ''
  const lowest = said.map(level).sort()[0]
  return said.filter((one) => level(one) === lowest)
}
