import { execFileSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { BadInput } from '../../src/base/bad-input.js'
import { copyChanges } from '../../src/checkpoint/foreign/changes.js'
import { lookAtForeign } from '../../src/checkpoint/foreign/look.js'
import { unpack } from '../../src/checkpoint/foreign/unpack.js'
import { ArchiveUnusable } from '../../src/formats/archives/unusable.js'
import { scratch } from '../scratch.js'
import { gnuTar } from '../unit/formats/archives/make.js'
import { golden } from '../unit/golden/read.js'
import { generator, mutate } from './mutate.js'
import { mutateTar } from './mutate-tar.js'

const count = 500
const cancel = new AbortController().signal

/** A diff whose links lead out, and whose files go through them once a name is another one. */
const diff = gnuTar(
  [
    'mkdir -p etc out/sub usr; echo 1 >etc/one; ln -s ../../.. etc/up; ln -s /etc usr/etc; touch .wh.x',
    'echo 2 >out/sub/two; mkdir long; touch "long/$(printf "\\377%.0s" $(seq 250))"; ln etc/one same',
  ].join('\n'),
)

function archive(): Buffer {
  const folder = scratch('parts')
  writeFileSync(join(folder, 'rootfs-diff.tar'), diff)
  writeFileSync(join(folder, 'inventory.img'), golden('sleep-images/inventory.img'))
  const made = [
    `mkdir checkpoint volumes; cp ${folder}/inventory.img checkpoint; cp ${folder}/rootfs-diff.tar .`,
    'echo "{}" >config.dump; echo "{}" >spec.dump; echo "[]" >checkpoint/descriptors.json',
    'cp rootfs-diff.tar volumes/one.tar; ln -s /etc checkpoint/link',
  ]
  return gnuTar(made.join('\n'))
}

it(`${count} mutated archives of checkpoints are used or refused, and nothing leaves its folder`, async () => {
  const original = archive()
  const random = generator(count)
  const folder = scratch('foreign')
  const path = join(folder, 'checkpoint.tar')
  const to = join(folder, 'in/to')
  let unpacked = 0
  for (let left = count; left > 0; left--) {
    writeFileSync(path, mutateTar(original, random))
    mkdirSync(join(folder, 'in'))
    if (
      await isUnpacked(path, to, left % 2 === 0 ? mutateTar(diff, random) : mutate(diff, random))
    ) {
      unpacked++
    }
    expect(readdirSync(folder).sort()).toEqual(['checkpoint.tar', 'in'])
    expect(
      readdirSync(join(folder, 'in')).filter((name) => name !== 'to' && name !== 'upper'),
    ).toEqual([])
    rmSync(join(folder, 'in'), { recursive: true })
  }
  // Neither all nor none.
  expect(unpacked).toBeGreaterThan(count / 20)
  expect(unpacked).toBeLessThan(count * 0.95)
})

it('what is unpacked are ordinary files and folders', async () => {
  const folder = scratch('foreign')
  const path = join(folder, 'checkpoint.tar')
  writeFileSync(path, archive())
  expect(await isUnpacked(path, join(folder, 'to'), diff)).toBe(true)
  const kinds = execFileSync('find', [join(folder, 'to'), '-printf', '%y']).toString()
  expect(kinds).toMatch(/^[df]+$/)
  expect(readFileSync(join(folder, 'upper/etc/one'), 'utf8')).toBe('1\n')
  expect(lstatSync(join(folder, 'upper/etc/up')).isSymbolicLink()).toBe(true)
})

/** @param changes takes the place of its own changes, which nearly always lie in a file that is whole */
async function isUnpacked(path: string, to: string, changes: Buffer): Promise<boolean> {
  try {
    const found = await lookAtForeign(path, cancel)
    if (found === undefined) return false
    await unpack(found, to, cancel)
    const tar = join(to, 'rootfs-diff.tar')
    if (!existsSync(tar)) return false
    writeFileSync(tar, changes)
    await copyChanges(tar, join(to, '../upper'), cancel)
    return true
  } catch (error) {
    if (error instanceof BadInput || error instanceof ArchiveUnusable) return false
    throw error
  }
}
