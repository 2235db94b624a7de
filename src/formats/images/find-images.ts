import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder of CRIU's images in a folder that an engine filled: that one, or one below it.
 * @returns undefined: the images are another engine's
 */
export function criuImagesIn(folder: string): string | undefined {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const [found] = names
    .filter((name) => `/${name}`.endsWith('/inventory.img'))
    .sort((one, other) => one.length - other.length)
  return found === undefined ? undefined : dirname(join(folder, found))
}
