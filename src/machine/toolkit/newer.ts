import { existsSync, mkdirSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MachineryFailure } from '../../base/process/failure.js'
import { runTool } from '../../base/process/tool.js'
import { recipe } from './recipe.js'
import { libraries, loader, type Unpacked } from './unpacked.js'

const { libraries: ownLibraries, programs } = recipe.newer

/**
 * Puts programs of a newer suite, and the few libraries of theirs that the packages lack, in the place
 * of the older ones: if all programs that use them start, with every symbol bound. The suite changes all
 * the time, so that one day they will want more than the packages have.
 * @returns why they are left out; undefined if they are not
 */
export async function takeNewer(
  newer: Unpacked,
  { folder, cancel }: Unpacked,
): Promise<string | undefined> {
  const lent = join(newer.folder, 'lent')
  mkdirSync(lent)
  const found = ownLibraries.filter((name) => existsSync(join(newer.folder, libraries, name)))
  for (const name of found) {
    await copyFile(join(newer.folder, libraries, name), join(lent, name))
  }
  const own = join(folder, libraries)
  const starts = (program: string) =>
    runTool([join(own, loader), '--library-path', `${lent}:${own}`, program, '--version'], {
      advice: '',
      cancel,
      env: { LD_BIND_NOW: '1' },
    })
  try {
    for (const name of programs) await starts(join(newer.folder, recipe.programs[name]))
    for (const path of recipe.newer.users) await starts(join(folder, path))
  } catch (error) {
    cancel.throwIfAborted()
    if (error instanceof MachineryFailure) return error.message.split('\n')[0]
    throw error
  }
  for (const name of found) await copyFile(join(lent, name), join(own, name))
  for (const name of programs) {
    const path = recipe.programs[name]
    await copyFile(join(newer.folder, path), join(folder, path))
  }
  return undefined
}
