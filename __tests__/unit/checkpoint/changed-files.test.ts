import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changedFiles } from '../../../src/checkpoint/changed-files.js'
import { scratch } from '../../scratch.js'

/** A root whose files are all held. */
function held(): { readonly root: string; readonly held: string; change(text: string): void } {
  const folder = scratch('changed')
  const [root, held] = [join(folder, 'root'), join(folder, 'held')]
  mkdirSync(join(root, 'usr/lib'), { recursive: true })
  writeFileSync(join(root, 'usr/lib/libc.so.6'), Buffer.alloc(3_000_000, 7))
  writeFileSync(join(root, 'app'), 'one')
  cpSync(root, held, { recursive: true })
  return { root, held, change: (text) => writeFileSync(join(root, 'app'), text) }
}

describe('the files of a checkpoint', () => {
  it('are the same as long as their contents are', () => {
    const { root, held: own } = held()
    expect(changedFiles(own, [root])).toEqual([])
    expect(changedFiles(join(own, 'nowhere'), [root])).toEqual([])
  })

  it.each(['two', 'longer'])('have changed where one is now %j', (text) => {
    const { root, held: own, change } = held()
    change(text)
    expect(changedFiles(own, [root])).toEqual(['/app'])
  })

  it('have changed where one is gone, or the last byte differs', () => {
    const { root, held: own } = held()
    rmSync(join(root, 'app'))
    writeFileSync(join(root, 'usr/lib/libc.so.6'), Buffer.alloc(3_000_000, 7).fill(8, 2_999_999))
    expect(changedFiles(own, [root]).sort()).toEqual(['/app', '/usr/lib/libc.so.6'])
  })

  it('are found through links of the root', () => {
    const { root, held: own } = held()
    cpSync(join(root, 'usr/lib'), join(root, 'usr/lib64'), { recursive: true })
    rmSync(join(root, 'usr/lib'), { recursive: true })
    symlinkSync('lib64', join(root, 'usr/lib'))
    expect(changedFiles(own, [root])).toEqual([])
  })
})
