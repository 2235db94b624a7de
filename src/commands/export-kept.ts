import { BadInput } from '../base/bad-input.js'
import { ExpectedFailure } from '../base/failure.js'
import type { Surroundings } from '../base/run/run.js'
import { withTemporaryFolder } from '../base/run/temporary.js'
import { type Artifact, exportCheckpoint } from '../checkpoint/artifact/export.js'
import { readProof } from '../checkpoint/artifact/proof.js'
import { openFolder } from '../checkpoint/open.js'
import { obtainToolkit } from '../machine/toolkit/obtain.js'
import type { ExportPlan } from '../plan/plan.js'
import { noExportOfImage } from '../plan/root-plan.js'

/**
 * `thawcheck export`: packs a kept checkpoint that thaws have proven.
 * @throws BadInput if it is no sound checkpoint; ExpectedFailure if no target passed
 */
export async function exportKept(
  { folder, to, machine }: ExportPlan,
  { log, cancel, variables, remember }: Surroundings,
): Promise<Artifact> {
  const checkpoint = await openFolder(folder, { variables, cancel })
  if (checkpoint.manifest.root !== undefined) {
    throw new BadInput([`checkpoint: ${noExportOfImage}`])
  }
  const proof = readProof(folder, checkpoint.manifest.id)
  if (proof === undefined || proof.on.length === 0) throw new ExpectedFailure(unproven(folder))
  return withTemporaryFolder(
    { remember, parent: variables.temporaryDirectory, say: log.info },
    async (temporary) => {
      const run = { log, cancel, variables, temporary }
      const toolkit = await log.phase('Toolkit', () => obtainToolkit(run, machine))
      return log.phase('Export', () => exportCheckpoint(run, toolkit, checkpoint, proof, to))
    },
  )
}

function unproven(folder: string): string {
  const name = JSON.stringify(folder)
  return (
    `The checkpoint ${name} was not exported: nothing shows that it works, since no target has passed.\n` +
    '  try: thawcheck thaw DIR --cpus CPU, which keeps what it has shown'
  )
}
