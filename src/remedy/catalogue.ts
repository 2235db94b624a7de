import type { LayerRemedies } from './knob.js'
import { cryptoRemedies } from './knobs/crypto.js'
import { glibcRemedies } from './knobs/glibc.js'
import { jvmRemedies } from './knobs/jvm.js'
import { mathRemedies } from './knobs/math.js'
import { mediaRemedies } from './knobs/media.js'
import { nodeRemedies } from './knobs/node.js'
import { otherRemedies } from './knobs/rest.js'
import { runtimeRemedies } from './knobs/runtimes.js'

/**
 * Everything that is known of how to change a layer's choices, with its source. It is the only place
 * that names a setting. In this order, changes are composed and shown.
 */
export const remedies: readonly LayerRemedies[] = [
  ...otherRemedies,
  ...glibcRemedies,
  ...jvmRemedies,
  ...nodeRemedies,
  ...runtimeRemedies,
  ...cryptoRemedies,
  ...mathRemedies,
  ...mediaRemedies,
]

/** @param layer id of a layer. @returns undefined if the catalogue has no such layer */
export function remediesFor(layer: string): LayerRemedies | undefined {
  return remedies.find(({ layers }) => layers.includes(layer))
}

/** Whether two layers have the same settings, so that none of them can be changed alone. */
export function shareSettings(one: string, other: string): boolean {
  return one === other || remediesFor(one)?.layers.includes(other) === true
}
