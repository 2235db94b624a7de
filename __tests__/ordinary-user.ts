import { chownSync } from 'node:fs'

const nobody = 65534

/**
 * Does some work as a user for whom modes count, which they do not for root.
 * @param folder given to that user
 */
export async function asOrdinaryUser<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  chownSync(folder, nobody, nobody)
  process.seteuid?.(nobody)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}
