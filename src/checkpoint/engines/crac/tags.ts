import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { featuresInBitmap, type NamedFeature } from '../said/hotspot-features.js'

/** A line of a CRaC image's `tags`: the features that the JVM had found, as bytes in memory order. */
const line = /^bitmap:cpu\.features=([0-9a-f]+)$/m

/** Bytes. Real ones have two lines. */
const most = 65_536

/**
 * What CRaC wrote of the CPU beside its images.
 * Source: libcrexec's image_constraints.cpp in openjdk/crac.
 * @returns undefined: nothing, as older versions do
 */
export function featuresInTags(images: string): NamedFeature[] | undefined {
  const path = join(images, 'tags')
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status?.isFile() || status.size > most) return undefined
  const [, bitmap] = line.exec(readFileSync(path, 'utf8')) ?? []
  return bitmap === undefined ? undefined : featuresInBitmap(bitmap)
}
