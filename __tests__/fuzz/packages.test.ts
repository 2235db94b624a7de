import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ownersOf } from '../../src/formats/packages/owners.js'
import { golden } from '../unit/golden/read.js'
import { generator, mutate } from './mutate.js'

/** Package databases of images, which anyone can have written; each with a file that it knows. */
const databases = [
  ['/lib/apk/db/installed', golden('packages/apk-installed'), '/lib/ld-musl-x86_64.so.1'],
  [
    '/var/lib/rpm/rpmdb.sqlite',
    gunzipSync(golden('packages/rpmdb.sqlite.gz')),
    '/usr/share/delta/file-77',
  ],
] as const
const rounds = 2000

describe.each(databases)(`a changed %s, ${rounds} times`, (place, content, file) => {
  it('is read as far as it makes sense', () => {
    const random = generator(content.length)
    let known = 0
    for (let left = rounds; left > 0; left--) {
      const changed = mutate(content, random)
      const root = {
        read: (path: string) => (path === place ? changed : undefined),
        list: () => [],
      }
      for (const [path, { name, version }] of ownersOf(root, [file])) {
        expect([path, typeof name, typeof version]).toEqual([file, 'string', 'string'])
        known++
      }
    }
    expect(known).toBeGreaterThan(0)
  })
})
