import { describe, expect, it } from 'vitest'
import { findImages, imagesOfCommand } from '../../../src/checkpoint/self-restoring/find-images.js'
import type { Entry } from '../../../src/formats/erofs/erofs.js'

/** A root of files and folders; a folder has a slash at its end. */
function rootOf(...paths: string[]) {
  return {
    entries: (parts: readonly string[]): Entry[] => {
      const folder = parts.map((part) => `${part}/`).join('')
      const names = paths
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length).replace(/\/.*$/, '/'))
      return [...new Set(names)].map((name) =>
        name.endsWith('/')
          ? { name: name.slice(0, -1), kind: 'folder' }
          : { name, kind: name.startsWith('link') ? 'link' : 'file' },
      )
    },
  }
}

describe('the checkpoints in a root', () => {
  it('are folders with an inventory, the shallowest first', () => {
    const root = rootOf('a/b/c/inventory.img', 'cr/inventory.img', 'cr/core-1.img', 'bin/sh')
    expect(findImages(root)).toEqual(['/cr', '/a/b/c'])
  })

  it('may be none, and may lie at the top', () => {
    expect(findImages(rootOf('bin/sh', 'linked'))).toEqual([])
    expect(findImages(rootOf('inventory.img'))).toEqual(['/'])
  })
})

describe('which of them a command restores', () => {
  it.each([
    ['the only one', ['/cr'], '/entry', '/cr'],
    ['one by CRIU’s option', ['/cr', '/old'], 'criu restore -D /old', '/old'],
    ['one by its long option', ['/cr', '/old'], 'criu restore --images-dir=/cr -v4', '/cr'],
    ['one by CRaC’s option', ['/a', '/b'], 'java -XX:CRaCRestoreFrom=/b App', '/b'],
    ['the longer of two paths', ['/cr', '/cr/2'], 'criu restore -D /cr/2', '/cr/2'],
    ['no path that goes on', ['/cr', '/cr-2'], 'criu restore -D /cr-2', '/cr-2'],
    ['none of several', ['/a', '/b'], '/entry', undefined],
    ['none', [], '/entry', undefined],
  ])('%s', (_, found, command, images) => {
    expect(imagesOfCommand(found, command)).toBe(images)
  })
})
