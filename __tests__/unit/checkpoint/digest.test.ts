import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../../src/checkpoint/digest.js'
import { scratch } from '../../scratch.js'

function folderWith(name: string): string {
  const folder = scratch('digest')
  mkdirSync(join(folder, 'inner'))
  writeFileSync(join(folder, 'inner', name), 'content')
  return folder
}

describe('digestOf', () => {
  it('is the same for the same content, and another for another name', async () => {
    const digest = await digestOf(folderWith('file'))
    expect(await digestOf(folderWith('file'))).toBe(digest)
    expect(await digestOf(folderWith('other'))).not.toBe(digest)
  })

  it('does not count pipes and devices, which an ordinary user cannot copy', async () => {
    const folder = folderWith('file')
    const digest = await digestOf(folder)
    execFileSync('mkfifo', [join(folder, 'inner', 'pipe')])
    expect(await digestOf(folder)).toBe(digest)
  })

  it('ends with the reason of a cancellation', async () => {
    const reason = new Error('cancelled by the test')
    await expect(digestOf(folderWith('file'), AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})
