import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { BadInput } from '../../../../../src/base/bad-input.js'
import { openImage } from '../../../../../src/checkpoint/roots/images/open-image.js'
import { dockerArchive, ociLayout } from '../../../../container-tools/images.js'
import { scratch } from '../../../../scratch.js'
import { bytesOf } from '../../../formats/archives/make.js'

const cancel = new AbortController().signal

/** All of it is read, as it is before a guest starts. */
async function readWhole(path: string): Promise<void> {
  const source = await openImage({ kind: 'rootfs', path }, cancel)
  if (source) await bytesOf(source.tar(scratch('temporary')))
}

let layout: string
let saved: string
beforeAll(() => {
  layout = ociLayout({ layers: ['echo 1 >one', 'seq 100000 >many', 'echo 3 >three'] })
  saved = dockerArchive(layout)
})

const copied = (change: (folder: string) => void) => {
  const folder = join(scratch('copied'), 'layout')
  cpSync(layout, folder, { recursive: true })
  change(folder)
  return folder
}
const blobs = (folder: string) => join(folder, 'blobs/sha256')
/** The blobs, the largest first: that is the layer with many lines. */
const bySize = (folder: string) => {
  const size = (name: string) => statSync(join(blobs(folder), name)).size
  return readdirSync(blobs(folder)).sort((one, other) => size(other) - size(one))
}
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const indexOf = (folder: string) => json(join(folder, 'index.json'))
/** Adds a blob, as whoever writes an image does. */
function put(folder: string, value: unknown) {
  const text = JSON.stringify(value)
  const hex = createHash('sha256').update(text).digest('hex')
  writeFileSync(join(blobs(folder), hex), text)
  return { digest: `sha256:${hex}`, size: text.length }
}
/** Changes the index, or what stands between it and the image. */
const withIndex = (change: (index: ReturnType<typeof indexOf>, folder: string) => unknown) =>
  copied((folder) => {
    const index = indexOf(folder)
    writeFileSync(join(folder, 'index.json'), JSON.stringify(change(index, folder) ?? index))
  })
const manifestOf = (folder: string) =>
  json(join(blobs(folder), indexOf(folder).manifests[0].digest.split(':')[1]))
const withManifest = (change: (manifest: ReturnType<typeof manifestOf>) => void) =>
  withIndex((index, folder) => {
    const manifest = manifestOf(folder)
    change(manifest)
    index.manifests = [{ ...index.manifests[0], ...put(folder, manifest) }]
  })
const flipped = (path: string, at: number) => {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] as number) ^ 1
  writeFileSync(path, bytes)
}

describe('an image is refused in one sentence that says what is wrong', () => {
  it.each<[string, () => string, RegExp]>([
    [
      'a layer with a wrong byte',
      () => copied((folder) => flipped(join(blobs(folder), bySize(folder)[0] as string), 60_000)),
      /^layer 2 of 3 \(sha256:\w{12}\) of rootfs ".*layout" is damaged: /,
    ],
    [
      'a layer that is cut',
      () =>
        copied((folder) => {
          const path = join(blobs(folder), bySize(folder)[0] as string)
          writeFileSync(path, readFileSync(path).subarray(0, -9))
        }),
      /^layer 2 of 3 .* is damaged: it has \d+ bytes, expected \d+$/,
    ],
    [
      'a layer that is missing',
      () => copied((folder) => rmSync(join(blobs(folder), bySize(folder)[0] as string))),
      /^layer 2 of 3 \(sha256:\w{12}\) of rootfs ".*" is missing$/,
    ],
    [
      'a manifest that was changed',
      () =>
        copied((folder) =>
          flipped(join(blobs(folder), indexOf(folder).manifests[0].digest.split(':')[1]), 20),
        ),
      /is damaged: the blob sha256:\w{64} has the digest sha256:/,
    ],
    [
      'a digest that leads out',
      () =>
        withManifest((manifest) => (manifest.layers[0].digest = 'sha256:../../../../etc/passwd')),
      /is damaged: its manifest is not that of an image$/,
    ],
    [
      'a layer too few',
      () => withManifest((manifest) => manifest.layers.pop()),
      /is damaged: it has 2 layers, and its configuration names 3$/,
    ],
    [
      'layers in another order',
      () => withManifest((manifest) => manifest.layers.reverse()),
      /^layer 1 of 3 .* is damaged: its digest is sha256:\w+, expected sha256:\w+$/,
    ],
    [
      'images for other machines only',
      () =>
        withIndex((index) => {
          const [one] = index.manifests
          index.manifests = ['arm64', 's390x'].map((architecture) => ({
            ...one,
            platform: { os: 'linux', architecture },
          }))
        }),
      /^rootfs ".*" is for linux\/arm64 and linux\/s390x, not for linux\/amd64$/,
    ],
    ['no image', () => withIndex(() => ({ manifests: [] })), /names no image$/],
    [
      'a docker archive with a wrong byte',
      () => {
        const path = join(scratch('wrong'), 'saved.tar')
        const bytes = readFileSync(saved)
        const at = bytes.indexOf('\n50000\n') + 2
        bytes[at] = 0x78
        writeFileSync(path, bytes)
        return path
      },
      /^layer 2 of 3 \(sha256:\w{12}\) of rootfs ".*" is damaged: its digest is .*, expected /,
    ],
    [
      'a docker archive that is cut',
      () => {
        const path = join(scratch('cut'), 'saved.tar')
        writeFileSync(path, readFileSync(saved).subarray(0, 300_000))
        return path
      },
      /^rootfs ".*saved.tar" is damaged: it ends within entry \d+$/,
    ],
    [
      'several images',
      () => {
        const path = join(scratch('two'), 'two.tar')
        for (const name of ['one:1', 'two:2']) {
          const to = `docker-archive:${path}.${name[0]}:${name}`
          execFileSync('skopeo', ['copy', '-q', '--insecure-policy', `oci:${layout}:it`, to])
        }
        const folder = scratch('both')
        for (const one of ['o', 't']) {
          execFileSync('tar', ['-xf', `${path}.${one}`, '-C', folder])
          cpSync(join(folder, 'manifest.json'), join(folder, `${one}.json`))
        }
        const both = ['o', 't'].flatMap((one) => json(join(folder, `${one}.json`)))
        writeFileSync(join(folder, 'manifest.json'), JSON.stringify(both))
        execFileSync('tar', ['-cf', path, '-C', folder, '.'])
        return path
      },
      /^rootfs ".*two.tar" holds 2 images: (docker.io\/library\/)?one:1 and .*two:2; expected one/,
    ],
    ['a file that is no archive', () => join(import.meta.filename), /is damaged: it is no tar$/],
    ['nothing', () => join(scratch('empty'), 'not there'), /cannot be read: ENOENT/],
    ['a device', () => '/dev/null', /"\/dev\/null" is neither a folder nor a file$/],
  ])('%s', async (_, make, said) => {
    const path = make()
    await expect(readWhole(path)).rejects.toThrow(said)
    await expect(readWhole(path)).rejects.toThrow(BadInput)
  })
})

describe('of images for several machines', () => {
  it.each([
    'beside each other',
    'in an index of their own',
  ])('that for linux/amd64 is taken: %s', async (where) => {
    const path = withIndex((index, folder) => {
      const [image] = index.manifests
      const other = { ...image, ...put(folder, { other: 1 }) }
      const proof = { ...image, ...put(folder, { proof: 1 }) }
      const all = [
        { ...other, platform: { os: 'linux', architecture: 'arm64' } },
        { ...proof, platform: { os: 'unknown', architecture: 'unknown' } },
        { ...other, platform: { os: 'linux', architecture: 'amd64', variant: 'v3' } },
        { ...image, platform: { os: 'linux', architecture: 'amd64' } },
      ]
      if (where === 'beside each other') index.manifests = all
      else {
        const mediaType = 'application/vnd.oci.image.index.v1+json'
        index.manifests = [{ mediaType, ...put(folder, { manifests: all }) }]
      }
    })
    await readWhole(path)
  })
})
