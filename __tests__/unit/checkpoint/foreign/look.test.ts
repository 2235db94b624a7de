import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadInput } from '../../../../src/base/bad-input.js'
import { lookAtForeign, openForeign } from '../../../../src/checkpoint/foreign/look.js'
import { scratch } from '../../../scratch.js'

const { signal } = new AbortController()

const podman = {
  'checkpoint/inventory.img': 'image',
  'checkpoint/mountpoints-12.img': 'image',
  'checkpoint/descriptors.json': '["/dev/null","pipe:[1]","pipe:[1]"]',
  'config.dump': '{"name":"box","rootfsImageName":"docker.io/library/debian:13"}',
  'spec.dump': '{"annotations":{"io.container.manager":"libpod"}}',
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = scratch('foreign-')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

function packed(files: Readonly<Record<string, string>>, words: readonly string[]): string {
  const tar = join(scratch('foreign-'), 'no-name-that-tells')
  execFileSync('tar', [...words, '-cf', tar, '-C', folderWith(files), '.'])
  return tar
}

const given = (folder: string) =>
  ({ kind: 'given', folder, root: undefined, sourceCpu: undefined }) as const

describe('a checkpoint of somebody else', () => {
  it.each([
    ['a folder', () => folderWith(podman)],
    ['a tar', () => packed(podman, [])],
    ['a tar that gzip has packed', () => packed(podman, ['-z'])],
  ])('is recognised by what is in it: %s', async (_, path) => {
    expect(await lookAtForeign(path(), signal)).toMatchObject({
      images: 'checkpoint/',
      description: {
        maker: 'podman',
        name: 'box',
        descriptors: ['/dev/null', 'pipe:[1]', 'pipe:[1]'],
      },
    })
  })

  it('is recognised as a folder of images', async () => {
    const folder = folderWith({ 'inventory.img': 'image', 'descriptors.json': '[]' })
    expect(await lookAtForeign(folder, signal)).toMatchObject({
      images: '',
      description: { maker: 'crun or runc', image: undefined },
    })
  })

  it('is not what has no images, such as a folder of ours', async () => {
    expect(await lookAtForeign(folderWith({ 'manifest.json': '{}' }), signal)).toBeUndefined()
  })

  it('needs its root, which is asked for by the name that the archive has', async () => {
    const path = folderWith(podman)
    await expect(openForeign(given(path), { cancel: signal })).rejects.toThrow(
      `checkpoint: ${JSON.stringify(path)} was made by podman, and has only what the container changed of "docker.io/library/debian:13"; expected that too, as `,
    )
  })

  it('of a process without mounts of its own has the root of this machine', async () => {
    const path = folderWith({ 'inventory.img': 'image' })
    expect(await openForeign(given(path), { cancel: signal })).toMatchObject({
      root: { kind: 'host' },
      description: { maker: 'CRIU' },
    })
  })
})

describe('what cannot be used is refused in one sentence that quotes the path', () => {
  const refusalOf = async (path: string) => {
    const error = await openForeign(given(path), { cancel: signal }).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(BadInput)
    expect(error.problems).toHaveLength(1)
    expect(error.problems[0]).toContain(JSON.stringify(path))
    return error.problems[0]
  }

  it('cut short', async () => {
    const whole = packed({ ...podman, big: 'x'.repeat(100_000) }, ['-z'])
    const path = join(scratch('foreign-'), 'cut')
    writeFileSync(path, readFileSync(whole).subarray(0, 300))
    expect(await refusalOf(path)).toContain('is damaged: ')
  })

  it('not an archive at all', async () => {
    const path = join(scratch('foreign-'), 'text')
    writeFileSync(path, 'x'.repeat(2000))
    await refusalOf(path)
  })

  it('an archive of something else', async () => {
    expect(await refusalOf(packed({ 'etc/passwd': '' }, []))).toContain('has no inventory.img')
  })

  it.each([
    'config.dump',
    'spec.dump',
    'checkpoint/descriptors.json',
  ])('with a %s that is no JSON', async (name) => {
    const path = folderWith({ ...podman, [name]: '{' })
    expect(await refusalOf(path)).toContain(`its ${name} is not JSON`)
  })

  it('with a path that leads out of it', async () => {
    const path = packed(podman, ['--transform', 's,^./config.dump,../config.dump,', '-P'])
    expect(await refusalOf(path)).toContain('leads out of its folder')
  })
})
