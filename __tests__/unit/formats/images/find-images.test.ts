import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { containerRoot } from '../../../../src/checkpoint/roots/container-root.js'
import { criuImagesIn } from '../../../../src/formats/images/find-images.js'
import { scratch } from '../../../scratch.js'

const folder = scratch('find-images')
afterAll(() => rmSync(folder, { recursive: true }))

/** A new folder with empty files. */
function filled(name: string, files: readonly string[]): string {
  const made = join(folder, name)
  for (const file of files) {
    mkdirSync(join(made, file, '..'), { recursive: true })
    writeFileSync(join(made, file), '')
  }
  return made
}

describe('the folder of CRIU’s images', () => {
  it('is the one that an engine filled', () => {
    const own = filled('own', ['inventory.img', 'parent/inventory.img'])
    expect(criuImagesIn(own)).toBe(own)
  })

  it('may be below it', () => {
    const below = filled('below', ['server/checkpoint/image/inventory.img', 'server/log'])
    expect(criuImagesIn(below)).toBe(join(below, 'server/checkpoint/image'))
  })

  it('is none where another engine’s images are', () => {
    const other = filled('other', ['app.blob', 'not-inventory.img'])
    expect(criuImagesIn(other)).toBeUndefined()
    expect(containerRoot(other)).toBe('/')
  })

  it('that is damaged tells of no container', () => {
    expect(containerRoot(filled('bad', ['inventory.img', 'mountpoints-1.img']))).toBe('/')
  })
})
