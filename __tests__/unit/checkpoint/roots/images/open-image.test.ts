import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ImageSource } from '../../../../../src/checkpoint/roots/images/image-source.js'
import { openImage } from '../../../../../src/checkpoint/roots/images/open-image.js'
import { dockerArchive, ociLayout } from '../../../../container-tools/images.js'
import { scratch } from '../../../../scratch.js'
import { bytesOf, readAll } from '../../../formats/archives/make.js'

const cancel = new AbortController().signal
const open = async (path: string) => {
  const source = await openImage({ kind: 'rootfs', path }, cancel)
  if (source === undefined) throw new TypeError('it is an ordinary folder')
  return source
}

/** The files of a root, with their contents. */
async function filesOf(source: ImageSource): Promise<string[]> {
  const temporary = scratch('temporary')
  const entries = await readAll(await bytesOf(source.tar(temporary)))
  expect(readdirSync(temporary)).toEqual([])
  return entries
    .filter(({ kind }) => kind !== 'folder')
    .map(({ path, bytes, kind }) => `${path.join('/')} ${kind === 'file' ? bytes : kind}`)
    .sort()
}

const wanted = {
  layers: [
    'mkdir etc; echo 1 >etc/one; echo 2 >etc/two; ln etc/one etc/same',
    'mkdir etc; touch etc/.wh.two; echo 3 >etc/three',
    'mkdir etc; ln -s three etc/link',
  ],
  config: [
    ...['--config.entrypoint', '/bin/app', '--config.entrypoint', 'two words'],
    ...['--config.cmd', '--quick', '--config.env', 'A=b=c', '--config.user', '1000:50'],
    ...['--config.workingdir', '/srv'],
  ],
}
const files = ['etc/link link', 'etc/one 1\n', 'etc/same hard-link', 'etc/three 3\n']
const config = {
  entrypoint: ['/bin/app', 'two words'],
  command: ['--quick'],
  environment: expect.objectContaining({ A: 'b=c' }),
  user: '1000:50',
  workingDirectory: '/srv',
}

let layout: string
let saved: string
beforeAll(() => {
  layout = ociLayout(wanted)
  saved = dockerArchive(layout)
})

const tarOf = (folder: string, options: readonly string[] = []) => {
  const file = join(scratch('tar'), 'image')
  execFileSync('tar', ['-c', '-f', file, ...options, '-C', folder, '.'])
  return file
}
const packed = (file: string, program: string) => {
  execFileSync(program, ['-q', '-k', file])
  return readdirSync(join(file, '..'))
    .map((name) => join(file, '..', name))
    .find((path) => path !== file) as string
}

describe('an image in a file or folder', () => {
  it.each<[string, () => string]>([
    ['an OCI layout', () => layout],
    ['a tar of an OCI layout', () => tarOf(layout)],
    ['a docker archive', () => saved],
    ['a docker archive, packed with gzip', () => packed(saved, 'gzip')],
    ['a tar of an OCI layout, packed with zstd', () => packed(tarOf(layout), 'zstd')],
  ])('is opened: %s', async (_, path) => {
    const source = await open(path())
    expect(source.config).toEqual(config)
    expect(source.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(await filesOf(source)).toEqual(files)
  })

  it('has one digest in whatever form', async () => {
    const [one, other] = [await open(layout), await open(tarOf(layout))]
    expect(one.digest).toBe(other.digest)
  })
})

describe('the root itself', () => {
  const root = () => {
    const folder = scratch('root')
    mkdirSync(join(folder, 'etc'))
    writeFileSync(join(folder, 'etc/one'), '1')
    // As in an image, and still a root.
    writeFileSync(join(folder, 'manifest.json'), '[]')
    return folder
  }

  it.each([
    'none',
    'gzip',
    'xz',
    'bzip2',
    'zstd',
  ])('may be a tar, packed with %s', async (program) => {
    const folder = root()
    writeFileSync(join(folder, 'manifest.json'), '{}')
    const file = tarOf(folder)
    const source = await open(program === 'none' ? file : packed(file, program))
    expect(await filesOf(source)).toEqual(['etc/one 1', 'manifest.json {}'])
    expect(source.config.entrypoint).toEqual([])
  })

  it('has the digest of what it is, however it is packed', async () => {
    const file = tarOf(root())
    const [one, other] = [await open(file), await open(packed(file, 'gzip'))]
    expect(one.digest).toBe(other.digest)
  })
})
