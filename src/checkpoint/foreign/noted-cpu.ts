import { features } from '../../cpu/features.js'
import { flagsOfWords, readCpuInfoImage } from '../../formats/images/cpuinfo.js'
import { featuresInTags } from '../engines/crac/tags.js'
import { hotspotTells } from '../engines/said/hotspot-features.js'

/** What lies beside CRIU's images of the CPU that they were made on. */
export interface NotedCpu {
  /** not trusted */
  readonly model: string
  /** by Linux' names */
  readonly flags: readonly string[]
  /** by the feature table's names: further ones that it had, or may have had, since the note cannot tell */
  readonly further: readonly string[]
}

/**
 * CRIU's own note comes first: it has all that the CPU had. CRaC's has what the JVM looks for.
 * @returns undefined: there is none
 * @throws ImageDamaged
 */
export function notedCpu(images: string): NotedCpu | undefined {
  const cpuinfo = readCpuInfoImage(images)
  if (cpuinfo) {
    const { name, vendor, family, model, words } = cpuinfo
    const title = name ?? `${vendor} family ${family} model ${model}`
    return { model: title, flags: [...flagsOfWords(words)], further: [] }
  }
  const found = featuresInTags(images)
  if (found === undefined) return undefined
  const had = new Set(found.map(({ name }) => name))
  return {
    model: 'unknown but for the features that CRaC noted',
    flags: features.flatMap(({ name, linux }) => (had.has(name) && linux !== null ? [linux] : [])),
    further: features
      .map(({ name }) => name)
      .filter((name) => had.has(name) || !hotspotTells(name)),
  }
}
