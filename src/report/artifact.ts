import { listNames } from '../base/text/list.js'
import type { Artifact } from '../checkpoint/artifact/export.js'

/** What became of the checkpoint that was to be exported. */
export type HandedOver =
  | Artifact
  /** why there is none; a sentence or a few lines, not trusted */
  | { readonly why: string }

/** Whether the checkpoint was exported, if that was asked for. */
export function isHandedOver({
  artifact,
}: {
  readonly artifact?: HandedOver | undefined
}): boolean {
  return artifact === undefined || 'file' in artifact
}

/** One sentence, not trusted. */
export function artifactSentence(artifact: HandedOver): string {
  if ('why' in artifact) return `the checkpoint was not exported: ${artifact.why}`
  const { file, bytes, sha256, on } = artifact
  const names = listNames(on, { most: 8, last: 'and' })
  return `the checkpoint is in ${file} (${Math.ceil(bytes / 2 ** 20)} MiB, SHA-256 ${sha256}), proven on ${names}`
}
