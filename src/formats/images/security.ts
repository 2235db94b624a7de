import { readdirSync } from 'node:fs'
import { readEntry, readImage } from './container.js'
import * as messages from './messages.js'
import { withoutFields } from './without-fields.js'

/** Which security module the app's kernel had, and the profiles of its threads. */
export interface Security {
  readonly module: 'none' | 'SELinux' | 'AppArmor'
  /** without duplicates; not trusted */
  readonly profiles: readonly string[]
}

/** CRIU's enum Lsmtype. */
const modules = ['none', 'SELinux', 'AppArmor'] as const

/** @param folder of CRIU's images @throws ImageDamaged */
export function readSecurity(folder: string): Security {
  const { lsmtype = 0 } = readEntry(
    readImage(folder, 'inventory.img', 'inventory'),
    messages.inventory,
  )
  const profiles = coresIn(folder).flatMap((name) => {
    const { creds } = readEntry(readImage(folder, name, 'core'), messages.core).threadCore ?? {}
    return [creds?.lsmProfile, creds?.lsmSockcreate].filter((one) => one !== undefined)
  })
  return { module: modules[lsmtype] ?? 'none', profiles: [...new Set(profiles)] }
}

/**
 * The images that name a security module or its profiles, without those names: a kernel without that module
 * refuses them. Fields of CRIU's core, inventory and creds messages.
 * @param read the bytes of an image
 * @returns the new bytes by the image's name
 */
export function withoutSecurity(
  folder: string,
  read: (name: string) => Buffer,
): Map<string, Buffer> {
  const changed = new Map([
    ['inventory.img', withoutFields('inventory.img', read('inventory.img'), [], [6])],
  ])
  for (const name of coresIn(folder)) {
    changed.set(name, withoutFields(name, read(name), [5, 10], [15, 16, 17]))
  }
  return changed
}

function coresIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^core-\d+\.img$/.test(name))
}
