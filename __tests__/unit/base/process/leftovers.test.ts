import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { removeLeftovers } from '../../../../src/base/process/leftovers.js'
import { asOrdinaryUser } from '../../../ordinary-user.js'
import { scratch } from '../../../scratch.js'

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

const newFolder = () => scratch('leftovers')

/** A process that only waits, and has these words on its command line. */
async function waiting(...words: string[]): Promise<ChildProcess> {
  const child = spawn('sh', ['-c', 'echo up; exec 1>&-; read -r line', 'sh', ...words], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  started.push(child)
  await once(child.stdout as NodeJS.EventEmitter, 'data')
  return child
}

describe('removeLeftovers', () => {
  it('ends what names the folder, and removes it with all that is in it', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'deep/er'), { recursive: true })
    writeFileSync(join(folder, 'deep/er/disk.img'), 'x')
    const children = await Promise.all([
      waiting(folder),
      waiting(`socket,path=${folder}/thaw-0.sock`),
    ])
    const ends = children.map((child) => once(child, 'exit'))
    const ended = await removeLeftovers(folder)
    expect(ended.toSorted()).toEqual(children.map(({ pid }) => `${pid} sh`).toSorted())
    expect(await Promise.all(ends)).toEqual([
      [null, 'SIGKILL'],
      [null, 'SIGKILL'],
    ])
    expect(existsSync(folder)).toBe(false)
  })

  it('leaves other processes alone', async () => {
    const [folder, other] = [newFolder(), newFolder()]
    const child = await waiting(other)
    expect(await removeLeftovers(folder)).toEqual([])
    expect(child.exitCode ?? child.signalCode).toBeNull()
    expect(existsSync(other)).toBe(true)
    rmSync(other, { recursive: true })
  })

  it('follows no link out of the folder', async () => {
    const [folder, other] = [newFolder(), newFolder()]
    writeFileSync(join(other, 'kept'), 'x')
    symlinkSync(other, join(folder, 'link'))
    await removeLeftovers(folder)
    expect(existsSync(join(other, 'kept'))).toBe(true)
    rmSync(other, { recursive: true })
  })

  it.each([
    '',
    '/nowhere/thawcheck-x',
  ])('does nothing for %j, which is not there', async (folder) => {
    const child = await waiting('/nowhere/thawcheck-x')
    expect(await removeLeftovers(folder)).toEqual([])
    expect(child.exitCode ?? child.signalCode).toBeNull()
  })
})

it.skipIf(process.getuid?.() !== 0)('says how to remove what it may not remove', async () => {
  const folder = newFolder()
  const inner = join(folder, 'of-root')
  mkdirSync(inner)
  writeFileSync(join(inner, 'file'), '')
  chmodSync(folder, 0o711)
  await asOrdinaryUser(folder, () =>
    expect(removeLeftovers(folder)).rejects.toThrow(`try: sudo rm -rf ${folder}`),
  )
  await removeLeftovers(folder)
  expect(existsSync(folder)).toBe(false)
})
