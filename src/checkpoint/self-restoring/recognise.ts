import type { Run } from '../../base/run/run.js'
import type { Bench } from '../../machine/bench.js'
import type { OpenOrigin } from '../obtain.js'
import type { OpenTaking } from '../open-taking.js'
import { filesOfImage } from '../roots/image-files.js'
import { openRoot } from '../roots/open-root.js'
import { findImages } from './find-images.js'

/**
 * An image that was given alone restores itself if it has a checkpoint in it: what it starts by itself is then
 * taken for the command that restores it.
 * @throws MachineryFailure, or what reading its source throws
 */
export async function recogniseSelfRestoring(
  run: Run,
  bench: Bench,
  origin: OpenOrigin,
): Promise<OpenOrigin> {
  if (origin.kind !== 'take' || !isGivenAlone(origin)) return origin
  const root = await openRoot(run, bench, origin.root)
  const [image] = root.folders
  if (root.kind !== 'image' || image === undefined) return origin
  const [first] = findImages(filesOfImage(image))
  if (first === undefined) return origin
  run.log.info(
    `the image has a checkpoint in ${first}, so what it starts is taken to restore that; \`run\` would start an app and take one`,
  )
  const { app } = origin
  return {
    kind: 'self-restoring',
    root: origin.root,
    restoreCommand: app.run,
    workingDirectory: app.workingDirectory,
    sourceCpu: undefined,
  }
}

/** Nothing was said of how a checkpoint is to be taken. */
function isGivenAlone({ ofImage, app, engine, cpu }: OpenTaking): boolean {
  return (
    ofImage === true &&
    app.ready.kind === 'warm-up' &&
    engine.name === 'criu' &&
    engine.dumpOptions.length === 0 &&
    cpu === undefined
  )
}
