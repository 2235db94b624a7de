import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pagemapForOlder } from '../../../formats/images/pagemap-for-older.js'

/**
 * Writes those images anew that CRIU before 4.2 would misread, so that it can restore them too.
 * @param images the folder of CRIU's images
 * @param to a folder for the new ones, which is made
 * @returns their names
 */
export function imagesForOlderCriu(images: string, to: string): string[] {
  mkdirSync(to)
  return readdirSync(images).filter((name) => {
    if (!/^pagemap-.*\.img$/.test(name)) return false
    const written = pagemapForOlder(name, readFileSync(join(images, name)))
    if (written !== undefined) writeFileSync(join(to, name), written)
    return written !== undefined
  })
}
