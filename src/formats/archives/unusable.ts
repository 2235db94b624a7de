import { ExpectedFailure } from '../../base/failure.js'

/** An archive that is damaged, or that may not be used. The message is one sentence that names it. */
export class ArchiveUnusable extends ExpectedFailure {
  override readonly name = 'ArchiveUnusable'
}

/** @param problem what was found and what was expected, without a full stop */
export function damaged(title: string, problem: string): ArchiveUnusable {
  return new ArchiveUnusable(`${title} is damaged: ${problem}`)
}

/** For what is well-formed and still not accepted. */
export function refused(title: string, problem: string): ArchiveUnusable {
  return new ArchiveUnusable(`${title} is not accepted: ${problem}`)
}
