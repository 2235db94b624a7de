import { featuresFromLinuxFlags, inTableOrder } from '../../../cpu/features.js'
import { featuresInBitmap, hotspotFeature, type NamedFeature } from './hotspot-features.js'
import { type Recognised, recognisedIn } from './messages.js'

/** An engine that is not CRIU refused to restore because of the CPU. */
export interface EngineRefusal {
  readonly by: string
  /** its message: one line, not trusted */
  readonly error: string
  /** of that message in the errors */
  readonly index: number
  /** whether it would refuse the real CPU, too */
  readonly real: boolean
  /** features that the real CPU lacks, or else features that only the guest lacks; empty: not known */
  readonly because: readonly string[]
  /** features that it named and the feature table has no row for, in its own words; not trusted */
  readonly unknown: readonly string[]
}

/**
 * Decides what caused a refusal of another engine: the CPU that the target stands for, or a guest that
 * lacks features of that CPU. Such an engine names features, and asks for all of them.
 * @param target features of the real CPU
 * @returns undefined if none of the errors is about the CPU
 */
export function engineRefusal(
  errors: readonly string[],
  target: ReadonlySet<string>,
): EngineRefusal | undefined {
  for (const [index, text] of errors.entries()) {
    const found = recognisedIn(text).find(({ message }) => message.about === 'cpu')
    if (found === undefined) continue
    const { names, unknown } = namedIn(found)
    const lacking = names.filter((name) => !target.has(name))
    return {
      by: found.message.by,
      error: found.said,
      index,
      real: lacking.length > 0,
      because: lacking.length > 0 ? lacking : names,
      unknown,
    }
  }
  return undefined
}

/** What a message says that this CPU lacks. */
function namedIn({ message, groups }: Recognised): {
  readonly names: string[]
  readonly unknown: string[]
} {
  const [first = '', second = ''] = groups
  switch (message.features) {
    case 'bitmaps': {
      const here = new Set(featuresInBitmap(first).map(({ said }) => said))
      return sorted(featuresInBitmap(second).filter(({ said }) => !here.has(said)))
    }
    case 'hotspot':
      return sorted(first.split(', ').map(hotspotFeature))
    case 'linux':
      return sorted(linuxFlagsIn(first))
    default:
      return { names: [], unknown: [] }
  }
}

/** As Go prints a map or a list: `avx2:{} fma:{}`, or `avx2 fma`. */
function linuxFlagsIn(text: string): NamedFeature[] {
  return text
    .split(/[\s,]+/)
    .map((word) => word.replace(/:\{\}$/, ''))
    .filter((word) => word !== '')
    .map((said) => ({ said, name: [...featuresFromLinuxFlags([said])][0] }))
}

function sorted(named: readonly NamedFeature[]) {
  const names = new Set(named.flatMap(({ name }) => name ?? []))
  return {
    names: inTableOrder(names),
    unknown: named.filter(({ name }) => name === undefined).map(({ said }) => said),
  }
}
