import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const proofSchema = 'thawcheck-proof/1'
export const proofName = 'proven.json'

/** A target on which the checkpoint was thawed, watched, and passed. */
const proven = v.object({
  /** all its names */
  names: v.pipe(v.array(v.string()), v.minLength(1)),
  /** where the thaw ran that decided */
  machine: v.variant('on', [
    v.object({ on: v.literal('guest'), accel: v.picklist(['kvm', 'tcg']), cpu: v.string() }),
    v.object({ on: v.literal('host'), cpu: v.string() }),
  ]),
  /** whether `verify` exited with 0 there */
  verified: v.boolean(),
  /** features of the source CPU that ran there, by the feature table's names: it may need these */
  features: v.array(v.string()),
  /** features whose registers were saved there */
  registers: v.array(v.string()),
})

const proof = v.object({
  schema: v.literal(proofSchema),
  /** id of the checkpoint */
  checkpoint: v.string(),
  /** CRIU's options at the restore */
  options: v.array(v.string()),
  /** whether XSAVE of some CPU that was asked for writes beyond what a process has room for */
  overwritten: v.boolean(),
  on: v.array(proven),
})

export type Proven = v.InferOutput<typeof proven>

/** What thaws have shown of a checkpoint. `proven.json` in the folder of a kept one has it. */
export type Proof = v.InferOutput<typeof proof>

/** @returns undefined: no thaw of this checkpoint has shown anything */
export function readProof(folder: string, checkpoint: string): Proof | undefined {
  const path = join(folder, proofName)
  if (!existsSync(path)) return undefined
  try {
    const read = v.safeParse(proof, JSON.parse(readFileSync(path, 'utf8')))
    return read.success && read.output.checkpoint === checkpoint ? read.output : undefined
  } catch {
    return undefined
  }
}

export function writeProof(folder: string, shown: Proof): void {
  writeFileSync(join(folder, proofName), `${JSON.stringify(shown, null, 2)}\n`)
}

/** A trial's own part of a proof. */
export interface Shown extends Omit<Proof, 'schema'> {
  /** names of the targets that fail */
  readonly not: readonly string[]
}

/** What earlier thaws have shown, with what the last ones did. Other options of CRIU prove anew. */
export function withShown(earlier: Proof | undefined, { not, ...shown }: Shown): Proof {
  const judged = new Set([...not, ...shown.on.flatMap(({ names }) => names)])
  const same = JSON.stringify(earlier?.options) === JSON.stringify(shown.options)
  const left =
    (same && earlier?.on.filter(({ names }) => !names.some((one) => judged.has(one)))) || []
  return {
    ...shown,
    schema: proofSchema,
    overwritten: shown.overwritten || (same && earlier?.overwritten === true),
    on: [...left, ...shown.on],
  }
}
