import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openImage } from '../../../../../src/checkpoint/roots/images/open-image.js'
import { ociLayout } from '../../../../container-tools/images.js'
import { scratch } from '../../../../scratch.js'
import { bytesOf, ownTar, readAll } from '../../../formats/archives/make.js'

const cancel = new AbortController().signal
const hexOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

/** The names and contents of the files in the image that a folder's files are. */
async function filesOf(folder: string): Promise<string[]> {
  const path = join(scratch('tar'), 'saved.tar')
  execFileSync('tar', ['-cf', path, '-C', folder, '.'])
  const source = await openImage({ kind: 'rootfs', path }, cancel)
  const tar = await bytesOf(source?.tar(scratch('temporary')) as AsyncIterable<Buffer>)
  const files = (await readAll(tar)).filter(({ kind }) => kind === 'file')
  return files.map(({ path: name, bytes }) => `${name.join('/')}=${bytes}`).sort()
}

const manifest = (folder: string, value: unknown) =>
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify([value]))
const layer = (name: string, content: string) => ownTar([[name, { content }]])

describe('what docker saves', () => {
  it('may be an OCI layout too, with layers that are packed', async () => {
    const folder = join(scratch('newer'), 'layout')
    cpSync(ociLayout({ layers: ['echo 1 >one', 'echo 2 >two'] }), folder, { recursive: true })
    const read = (digest: string) =>
      JSON.parse(readFileSync(join(folder, 'blobs', digest.replace(':', '/')), 'utf8'))
    const [{ digest }] = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).manifests
    const image = read(digest)
    const place = (one: { digest: string }) => `blobs/${one.digest.replace(':', '/')}`
    manifest(folder, {
      Config: place(image.config),
      RepoTags: null,
      Layers: image.layers.map(place),
    })
    expect(await filesOf(folder)).toEqual(['one=1\n', 'two=2\n'])
  })

  it('may hold a layer once, with a link from where it is needed again', async () => {
    const folder = scratch('older')
    const layers = [layer('one', '1'), layer('.wh.one', ''), layer('one', '1')]
    const config = JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      rootfs: { type: 'layers', diff_ids: layers.map((tar) => `sha256:${hexOf(tar)}`) },
    })
    for (const [at, name] of ['a', 'b', 'c'].entries()) {
      mkdirSync(join(folder, name))
      const path = join(folder, name, 'layer.tar')
      if (name === 'c') symlinkSync('../a/layer.tar', path)
      else writeFileSync(path, layers[at] as Buffer)
    }
    writeFileSync(join(folder, `${hexOf(config)}.json`), config)
    manifest(folder, {
      Config: `${hexOf(config)}.json`,
      RepoTags: ['shop:1'],
      Layers: ['a/layer.tar', 'b/layer.tar', 'c/layer.tar'],
    })
    expect(await filesOf(folder)).toEqual(['one=1'])
  })

  it('is a folder too, where no link leads out of it', async () => {
    const outside = scratch('outside')
    const tar = layer('secret', '1')
    writeFileSync(join(outside, 'layer.tar'), tar)
    const folder = scratch('links')
    symlinkSync(join(outside, 'layer.tar'), join(folder, 'layer.tar'))
    const config = JSON.stringify({ rootfs: { diff_ids: [`sha256:${hexOf(tar)}`] } })
    writeFileSync(join(folder, 'config.json'), config)
    manifest(folder, { Config: 'config.json', Layers: ['layer.tar'] })
    await expect(openImage({ kind: 'rootfs', path: folder }, cancel)).rejects.toThrow(
      /^layer 1 of 1 \(sha256:\w{12}\) of rootfs ".*" is missing$/,
    )
  })
})
