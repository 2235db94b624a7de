import { existingPath } from './directories.js'
import type { InputName } from './inputs.js'
import type { RawInputs } from './raw-inputs.js'
import { isGiven, mapReading, read } from './read-input.js'
import { bad, good, type Reading } from './reading.js'
import type { RootPlan } from './root-plan.js'
import { imageName } from './scalars.js'

/** Whether the app has a root that is not this machine's. */
export function isRootGiven(given: RawInputs): boolean {
  return isGiven(given, 'image') || isGiven(given, 'rootfs')
}

/** The root that is not this machine's; undefined: none was given. */
export function readBaseRoot(given: RawInputs): Reading<RootPlan | undefined> {
  const both = 'rootfs: cannot be used with image, which is a root already; expected one of the two'
  return readEither(given, 'image', 'rootfs', both)
}

/** The root that targets are restored on; undefined: none was given. */
export function readRestoreRoot(given: RawInputs): Reading<RootPlan | undefined> {
  const both = 'restore-image: cannot be used with restore-rootfs; expected one of the two'
  return readEither(given, 'restore-image', 'restore-rootfs', both)
}

/** @param both the mistake of giving both */
function readEither(
  given: RawInputs,
  image: InputName,
  rootfs: InputName,
  both: string,
): Reading<RootPlan | undefined> {
  if (isGiven(given, image) && isGiven(given, rootfs)) return bad(both)
  if (isGiven(given, image)) {
    return mapReading(read(given, image, imageName), (name) => ({ kind: 'image', name }))
  }
  if (!isGiven(given, rootfs)) return good(undefined)
  const path = read(given, rootfs, existingPath(given.cwd))
  return mapReading(path, (one) => ({ kind: 'rootfs', path: one }))
}
