import { copyFileSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { takeNewer } from '../../../../src/machine/toolkit/newer.js'
import { recipe } from '../../../../src/machine/toolkit/recipe.js'
import { libraries } from '../../../../src/machine/toolkit/unpacked.js'
import { scratch } from '../../../scratch.js'

const cancel = new AbortController().signal
const system = '/lib/x86_64-linux-gnu'
const [library] = recipe.newer.libraries

/** Packages with this machine's C library, whose programs are those that are given. */
function packages(programs: Readonly<Record<string, string>>) {
  const folder = scratch('packages')
  mkdirSync(join(folder, libraries), { recursive: true })
  for (const name of ['ld-linux-x86-64.so.2', 'libc.so.6']) {
    copyFileSync(realpathSync(join(system, name)), join(folder, libraries, name))
  }
  for (const [path, from] of Object.entries(programs)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    copyFileSync(from, join(folder, path))
  }
  return { folder, cancel }
}

const { criu, qemu } = recipe.programs

describe('a newer program', () => {
  let own: ReturnType<typeof packages>
  const content = (path: string) => readFileSync(join(own.folder, path))
  beforeEach(() => {
    own = packages({ [criu]: '/bin/false', [qemu]: '/bin/true' })
  })

  it('takes the place of the older one, with the library that it brings', async () => {
    const newer = packages({ [criu]: '/bin/true' })
    writeFileSync(join(newer.folder, libraries, library), 'a library')
    expect(await takeNewer(newer, own)).toBeUndefined()
    expect(content(criu)).toEqual(readFileSync('/bin/true'))
    expect(content(join(libraries, library)).toString()).toBe('a library')
  })

  it.each([
    ['does not start', { [criu]: import.meta.filename }, { [qemu]: '/bin/true' }],
    ['is not there', {}, { [qemu]: '/bin/true' }],
    [
      'brings a library with which another program does not start',
      { [criu]: '/bin/true' },
      { [qemu]: '/bin/false' },
    ],
  ])('is left out where it %s, and it is said why', async (_, given, users) => {
    own = packages({ [criu]: '/bin/false', ...users })
    const newer = packages(given)
    writeFileSync(join(newer.folder, libraries, library), 'a library')
    expect(await takeNewer(newer, own)).toMatch(/--version/)
    expect(content(criu)).toEqual(readFileSync('/bin/false'))
    expect(() => content(join(libraries, library))).toThrow('ENOENT')
  })
})
