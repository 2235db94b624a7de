import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadInput } from '../../../src/base/bad-input.js'
import { readScanRequest } from '../../../src/commands/scan-request.js'
import { folderOf } from '../formats/images/make.js'

/** A report folder as a check leaves it, as far as the words need it. */
function report(): string {
  const folder = folderOf({})
  mkdirSync(join(folder, 'checkpoint/images'), { recursive: true })
  writeFileSync(join(folder, 'checkpoint/images/inventory.img'), '')
  return folder
}

function problems(...words: string[]): readonly string[] {
  try {
    readScanRequest(words, '/')
  } catch (error) {
    if (error instanceof BadInput) return error.problems
    throw error
  }
  return []
}

describe('thawcheck scan', () => {
  it('finds the images of a report and of a kept checkpoint', () => {
    const folder = report()
    for (const place of ['.', 'checkpoint', 'checkpoint/images']) {
      const request = readScanRequest([place], folder)
      expect(request.images).toBe(join(folder, 'checkpoint/images'))
      expect(request.root).toBe('/')
      expect(request.targets.map(({ name }) => name)).toEqual([
        ...['x86-64-v1', 'x86-64-v2', 'x86-64-v3', 'x86-64-v4'],
      ])
    }
  })

  it('finds the images beside the report that they belong to', () => {
    const folder = folderOf({})
    const images = `${folder}-memory/checkpoint/images`
    mkdirSync(images, { recursive: true })
    writeFileSync(join(images, 'inventory.img'), '')
    expect(readScanRequest([`${folder}/`], '/').images).toBe(images)
    expect(readScanRequest([`${folder}-memory`], '/').images).toBe(images)
  })

  it('takes CPUs, a root and JSON', () => {
    const folder = folderOf({ 'inventory.img': '' })
    const words = ['--json', '.', '--cpus=Haswell;Nehalem', '--root', folder]
    const { root, targets, json } = readScanRequest(words, folder)
    expect({ root, json }).toEqual({ root: folder, json: true })
    expect(targets.map(({ name }) => name)).toEqual(['Haswell', 'Nehalem'])
  })

  it('says every mistake at once, and quotes it', () => {
    const folder = folderOf({})
    expect(
      problems(folder, 'more', '--cpu', '--cpus', 'Haswel', '--root', '/dev/null'),
    ).toMatchObject(
      [
        /^"--cpu" is not a flag \(did you mean --cpus\?\)$/,
        /^"more" is one folder too many/,
        /^".*" has no inventory.img; expected a folder of CRIU's images$/,
        /^--root "\/dev\/null" is not a folder$/,
        /^--cpus "Haswel": there is no CPU model/,
      ].map((pattern) => expect.stringMatching(pattern)),
    )
    expect(problems()).toEqual([expect.stringMatching(/^no folder of images; expected/)])
    expect(problems(report(), '--cpus')).toEqual([expect.stringMatching(/^--cpus has no value/)])
    expect(problems(report(), '--root', '/', '--root', '/')).toEqual(['--root is given twice'])
  })
})
