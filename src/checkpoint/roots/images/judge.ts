import { createHash } from 'node:crypto'
import { BadInput } from '../../../base/bad-input.js'
import { ArchiveUnusable } from '../../../formats/archives/unusable.js'
import type { Files } from './files.js'

/** @param problem a clause */
export function unusable({ title }: Pick<Files, 'title'>, problem: string): BadInput {
  return new BadInput([`${title} is damaged: ${problem}`])
}

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Does work on an archive that the user has named: what is wrong with it is a mistake in the input. */
export async function asInput<T>(title: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ArchiveUnusable) throw new BadInput([error.message])
    if (error instanceof Error && 'code' in error && 'syscall' in error) {
      throw new BadInput([`${title} cannot be read: ${error.message}`])
    }
    throw error
  }
}
