import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { findFile } from '../../src/checkpoint/roots/find-file.js'
import { featuresFromLinuxFlags } from '../../src/cpu/features.js'
import { decodeInstruction } from '../../src/cpu/instruction.js'
import { parseTarget } from '../../src/cpu/target.js'
import { findingsFor, type Risk, riskOf } from '../../src/diagnose/hazards/findings.js'
import { type Scan, scanCheckpoint } from '../../src/diagnose/hazards/scan.js'
import { AddressSpaces } from '../../src/formats/images/address-space.js'
import { locateAddress, readProcessMaps } from '../../src/formats/images/process-maps.js'
import { readProcesses } from '../../src/formats/images/tree.js'
import { checkpointOf, outcome, type Run } from './command.js'

/** By target: what the scan is to predict, and what the thaw is to do. */
export type Predictions = Readonly<Record<string, readonly [Risk, string]>>

/**
 * Tests that compare what is predicted from a checkpoint with what its thaws did.
 * @param thawing the run that thawed it on these targets
 * @param folder of the checkpoint
 */
export function itPredicts(
  predictions: Predictions,
  thawing: () => Run,
  folder = () => checkpointOf(thawing()),
): void {
  const targets = Object.entries(predictions)
  let scan: Scan
  beforeAll(async () => {
    const source = featuresFromLinuxFlags(thawing().report?.source?.features ?? [])
    const find = (path: string) => findFile(path, [join(folder(), 'upper'), '/'])
    scan = await scanCheckpoint(new AddressSpaces(join(folder(), 'images')), find, source)
    expect(source.size).toBeGreaterThan(0)
  })

  it('can be read as a whole', () => {
    expect(scan.unread).toEqual([])
  })

  it.each(targets)('%s: predicted against what happened', (name, expected) => {
    const predicted = riskOf(findingsFor(scan.sites, featuresOf(name)))
    const { verdict } = outcome(thawing(), name)
    expect([predicted, verdict]).toEqual(expected)
  })

  it.each(targets)('%s: every SIGILL is at a place that was listed', async (name, [, verdict]) => {
    const faults = outcome(thawing(), name).faults.flatMap((fault) =>
      fault.kind === 'sigill' && fault.of === 'app' ? [fault] : [],
    )
    if (verdict === 'fail') expect(faults).not.toEqual([])
    for (const { address, bytes, pid } of faults) {
      const { features, text } = await decodeInstruction(Buffer.from(bytes, 'hex'), BigInt(address))
      const missing = features.filter((feature) => !featuresOf(name)?.has(feature))
      const mapping = locateAddress(mapsOf(pid), BigInt(address))
      const at = mapping?.kind === 'file' ? mapping.offset : Number(address)
      const file = mapping?.kind === 'file' ? mapping.path : undefined
      const listed = scan.sites.filter(({ extent, needs, ...place }) => {
        const there = place.file === file && at >= extent.start && at < extent.end
        return there && missing.some((one) => needs.has(one))
      })
      expect(listed, `${text} at ${at} of ${file}`).not.toEqual([])
    }
  })

  /** Of a process by any of its threads. */
  function mapsOf(id: number) {
    const images = join(folder(), 'images')
    const process = readProcesses(images).find(({ threads }) => threads.includes(id))
    if (process === undefined) throw new Error(`${id} was not in the checkpoint`)
    return readProcessMaps(images, process.pid)
  }
}

function featuresOf(name: string): ReadonlySet<string> | undefined {
  const target = parseTarget(name)
  return 'problem' in target ? undefined : target.features
}
