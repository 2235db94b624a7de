import { listNames } from '../../base/text/list.js'
import { packages } from '../../trial/verdict/differing-file.js'
import type { PackagedFile } from './other-files.js'

/**
 * What CRIU did not refuse on another system although it differs, in a sentence without a full stop. Parts of
 * it are not trusted.
 * @returns undefined: nothing does
 */
export function otherFilesSentence(files: readonly PackagedFile[]): string | undefined {
  const unrefused = files.filter(({ how }) => how === 'content')
  const [first] = unrefused
  if (first === undefined) return undefined
  const names = listNames(unrefused.map(named), { most: 3, last: 'and' })
  const one = unrefused.length === 1
  const code = unrefused.some(({ part }) => part === 'code')
  return `${names} ${one ? 'has' : 'have'} other content on that system and the same size, so CRIU does not refuse ${one ? 'it' : 'them'}: ${code ? effects.code : effects[first.part]}`
}

const effects = {
  code: 'the app goes on in the middle of other code, which may crash it or give wrong results',
  data: 'the app goes on with other data than it has read, which may give wrong results',
  open: 'the app goes on reading another file than it began with',
} as const

function named({ path, packageWas, packageIs }: PackagedFile): string {
  const from = packages(packageWas, packageIs)
  return from === '' ? path : `${path} (${from})`
}
