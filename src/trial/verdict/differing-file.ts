import type { Package } from '../../formats/packages/package.js'
import type { RefusedFile } from './reason.js'

/** What is wrong with a file that CRIU refused, with its packages: a clause. Parts of it are not trusted. */
export function differingFile({ path, how, was, is, packageWas, packageIs }: RefusedFile): string {
  const from = packages(packageWas, packageIs)
  return `${path}${from && ` (${from})`} ${differences[how](was, is)}`
}

/**
 * Where a file is from: `libc6 2.36-9, here 2.41-12`; empty: it is not known.
 * @param was where the app was frozen
 * @param is of the system that it was to be restored on
 */
export function packages(was: Package | undefined, is: Package | undefined): string {
  if (was === undefined) return is === undefined ? '' : `here of ${is.name} ${is.version}`
  const before = `${was.name} ${was.version}`
  if (is === undefined) return before
  if (is.name !== was.name) return `${before}, here ${is.name} ${is.version}`
  return is.version === was.version ? `${before} in both` : `${before}, here ${is.version}`
}

const differences: Readonly<
  Record<RefusedFile['how'], (was: number | undefined, is: number | undefined) => string>
> = {
  missing: () => 'does not exist here',
  size: (was, is) => `has ${is} bytes here and had ${was} when the app was frozen`,
  'build-id': () => 'has the same size here, but is another build',
  mode: (was = 0, is = 0) => {
    // The bits of the file's type only if these differ.
    const shown = (was ^ is) & 0o170000 ? 0o177777 : 0o7777
    const octal = (mode: number) => `0${(mode & shown).toString(8)}`
    return `has the mode ${octal(is)} here and had ${octal(was)}`
  },
}
