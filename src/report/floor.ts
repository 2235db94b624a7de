import { inTableOrder } from '../cpu/features.js'
import { oldestWith } from '../cpu/oldest.js'
import { difference } from '../cpu/sets.js'
import type { ScanResult } from '../diagnose/hazards/result.js'
import type { Curve } from '../remedy/floor/curve.js'
import { curveSentences } from '../remedy/floor/curve-sentences.js'
import type { User } from '../remedy/floor/named.js'
import type { FloorSearch } from '../remedy/floor/result.js'
import type { TargetResult } from '../trial/result.js'
import { reasonSentence } from '../trial/verdict/sentences.js'
import { type Begun, type Facts, finishedReport } from './build.js'
import type { Floor, LatentNeed } from './floor-model.js'
import type { Finished } from './model.js'

/** The report of a search whose control passed. Its only target is the CPU that was found. */
export function floorReport(
  begun: Begun,
  facts: Facts,
  search: FloorSearch,
  curve?: Curve,
): Finished {
  const floor = describeFloor(search, facts.hazards.scan)
  const found = search.thaws.filter(({ target }) => target.name === floor.cpu)
  const trial = { ...facts.trial, targets: found }
  return {
    ...finishedReport(begun, { ...facts, trial }),
    verdict: floor.cpu !== null && floor.least ? 'pass' : 'inconclusive',
    words: floorWords(floor),
    floor: { ...floor, ...(curve && { curve: { ...curve, words: curveSentences(curve) } }) },
  }
}

export function describeFloor(search: FloorSearch, scan: ScanResult | undefined): Floor {
  const { floor, least, needs, users, thaws, guests, bound, cut } = search
  const at = floor && thaws.find((thaw) => isPassOn(thaw, floor))
  return {
    cpu: at?.target.name ?? null,
    features: floor ? inTableOrder(floor) : [],
    oldest: floor ? oldestWith(floor) : null,
    least,
    needs: needs.map((need) => ({ ...need, users: usersOf(need.feature, users) })),
    latent: floor ? latentOn(floor, scan) : [],
    ...{ guests, bound, cut },
    thaws: thaws.map(({ target, verdict, decisive }) => ({
      cpu: target.name,
      verdict: verdict.verdict,
      words: reasonSentence(verdict.reason, { cpu: target.name }),
      evidence: decisive.evidence,
    })),
  }
}

/** One sentence, without a full stop. It says of no CPU what no thaw showed. */
export function floorWords({ cpu, least, needs, bound, cut, thaws }: Floor): string {
  if (cpu === null) {
    const last = thaws.at(-1)
    const within = cut ? ` within ${bound} guests (\`floor-guests\`)` : ''
    const why = last ? `; on ${last.cpu}, the last one, ${last.words}` : ''
    return `no CPU of a guest was found that the checkpoint thaws on${within}${why}`
  }
  if (!least) {
    const why = cut ? `; the search ended after ${bound} guests (\`floor-guests\`)` : ''
    return `the checkpoint thaws on ${cpu}, and it is not known whether on less${why}`
  }
  if (needs.length === 0) return `the checkpoint thaws on ${cpu}: it was seen to need no feature`
  const own = needs.filter(({ requiredBy }) => requiredBy.length === 0)
  const all = (...wanted: readonly (typeof needs)[number]['known'][]) =>
    own.every(({ known }) => wanted.includes(known))
  const found = `the least CPU that the checkpoint thaws on is ${cpu}`
  if (all('confirmed')) return `${found}: it fails without any one of its features`
  if (all('confirmed', 'foreseen')) {
    return `${found}: without any one of its features it fails, or is certain to at a call of some function`
  }
  return `the checkpoint thaws on ${cpu}; not each of its features is confirmed to be needed`
}

function isPassOn({ target, verdict }: TargetResult, floor: ReadonlySet<string>): boolean {
  const { features } = target
  return (
    verdict.verdict === 'pass' &&
    features?.size === floor.size &&
    difference(features, floor).size === 0
  )
}

/** Who needs a feature, each layer once. */
function usersOf(feature: string, users: readonly User[]): Omit<User, 'feature'>[] {
  const own = users.filter((user) => user.feature === feature)
  const byLayer = new Map(own.toReversed().map(({ layer, where }) => [layer, { layer, where }]))
  const known = [...byLayer.values()].filter(({ layer }) => layer !== null)
  return known.length > 0 ? known : [...byLayer.values()]
}

function latentOn(floor: ReadonlySet<string>, scan: ScanResult | undefined): LatentNeed[] {
  const findings = scan?.targets.flatMap((target) => target.findings) ?? []
  return findings
    .map(({ name, how, features }) => ({
      layer: name,
      how,
      features: features.filter((feature) => !floor.has(feature)),
    }))
    .filter(({ features }) => features.length > 0)
}
