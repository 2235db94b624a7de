import { bounded, oneLine } from '../base/text/text.js'
import type { System } from '../checkpoint/systems.js'
import type { OtherFiles } from '../diagnose/hazards/other-files.js'
import { otherFilesSentence } from '../diagnose/hazards/other-files-sentence.js'
import type { TargetSystem } from './model.js'

/** More files help no reader. */
const mostFiles = 200
const longest = 1000

/** What the report says of a target's system. @param found undefined: its files were not compared */
export function describeSystem(
  { title, kernel }: System,
  found: OtherFiles | undefined,
): TargetSystem {
  const files = found?.files.slice(0, mostFiles).map((file) => ({
    ...file,
    path: bounded(oneLine(file.path), longest),
  }))
  const words = files && otherFilesSentence(files)
  return {
    ...(title !== undefined && { root: bounded(oneLine(title), longest) }),
    ...(kernel !== undefined && { kernel }),
    ...(files && { files }),
    words: words ?? null,
  }
}

/** Where a target's files and kernel are from: `the files of trixie.tar, kernel 6.1.0-18-amd64`. */
export function systemPhrase({ root, kernel }: TargetSystem): string {
  return [
    ...(root === undefined ? [] : [`the files of ${root}`]),
    ...(kernel === undefined ? [] : [`kernel ${kernel}`]),
  ].join(', ')
}
