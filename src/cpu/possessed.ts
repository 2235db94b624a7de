import { features, featuresFromLinuxFlags } from './features.js'
import type { Probed } from './probes.js'

/** Instructions that run on CPUs without the feature too show nothing of it. */
const telling: ReadonlySet<string> = new Set(
  features.filter(({ absent }) => absent !== 'no-op').map(({ name }) => name),
)

/**
 * The features that a machine has: what Linux lists, and what was seen to run, which Linux may not
 * list or a hypervisor may hide.
 * @param flags of /proc/cpuinfo
 */
export function possessed(flags: readonly string[], probed: Probed): Set<string> {
  const ran = [...probed].flatMap(([key, result]) =>
    result === 'ran' && telling.has(key) ? [key] : [],
  )
  return new Set([...featuresFromLinuxFlags(flags), ...ran])
}
