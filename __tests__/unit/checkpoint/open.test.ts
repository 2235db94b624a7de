import { cpSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readVariables, type Variables } from '../../../src/base/run/variables.js'
import { digestOf } from '../../../src/checkpoint/digest.js'
import {
  idOf,
  type Manifest,
  readManifest,
  writeManifest,
} from '../../../src/checkpoint/manifest.js'
import { openCheckpoint, openImageFolder, soundManifest } from '../../../src/checkpoint/open.js'
import { sealManifest } from '../../../src/checkpoint/seal.js'
import { scratch } from '../../scratch.js'
import { problemsIn } from '../plan/make.js'
import { manifest, qcow2Header } from './make.js'

/** A folder as saveCheckpoint leaves it, with small files. */
async function keptFolder(root?: Manifest['root']): Promise<string> {
  const folder = scratch('kept')
  for (const part of ['images', 'upper/etc', 'held'])
    mkdirSync(join(folder, part), { recursive: true })
  writeFileSync(join(folder, 'images/pages-1.img'), Buffer.alloc(100_000, 7))
  writeFileSync(join(folder, 'upper/etc/changed'), 'by the app')
  symlinkSync('changed', join(folder, 'upper/etc/link'))
  writeFileSync(join(folder, 'disk.qcow2'), qcow2Header())
  const kept = {
    ...manifest,
    root,
    contents: {
      images: await digestOf(join(folder, 'images')),
      upper: await digestOf(join(folder, 'upper')),
      held: await digestOf(join(folder, 'held')),
      disk: await digestOf(join(folder, 'disk.qcow2')),
    },
  }
  writeManifest(folder, { ...kept, id: idOf(kept) })
  return folder
}

/** As of a user of their own. */
function variables(): Variables {
  return readVariables({ XDG_CACHE_HOME: scratch('cache') })
}

function around() {
  return { variables: variables(), cancel: new AbortController().signal }
}

async function refusal(folder: string): Promise<readonly string[]> {
  const error = await openCheckpoint(folder, around()).then(
    () => new Error('it was opened'),
    (reason: unknown) => reason,
  )
  return problemsIn(() => {
    throw error
  })
}

function change(folder: string, with_: (manifest: Manifest) => object): void {
  const path = join(folder, 'manifest.json')
  writeFileSync(path, JSON.stringify(with_(JSON.parse(readFileSync(path, 'utf8')))))
}

describe('a kept checkpoint', () => {
  it('may be restored on this machine itself only where its seal proves that it was taken here', async () => {
    const folder = await keptFolder()
    expect((await openCheckpoint(folder, around())).isLocal).toBe(false)
    const here = variables()
    writeManifest(folder, sealManifest(await soundManifest(folder), here))
    expect((await openCheckpoint(folder, { ...around(), variables: here })).isLocal).toBe(true)
    // A key that is cut short is none, and neither is one that cannot be read.
    writeFileSync(join(here.cacheHome, 'thawcheck/seal.key'), '')
    expect((await openCheckpoint(folder, { ...around(), variables: here })).isLocal).toBe(false)
    const nowhere = readVariables({ XDG_CACHE_HOME: '/dev/null/nowhere' })
    expect((await openCheckpoint(folder, { ...around(), variables: nowhere })).isLocal).toBe(false)
    expect(sealManifest(await soundManifest(folder), nowhere).seal).toBeUndefined()
    // Another user or machine has another key.
    expect((await openCheckpoint(folder, around())).isLocal).toBe(false)
    // Whatever the id covers or not, nothing of it may be changed afterwards.
    change(folder, (manifest) => ({ ...manifest, toolkit: { qemu: '11' } }))
    expect((await openCheckpoint(folder, { ...around(), variables: here })).isLocal).toBe(false)
  })

  it('is opened as it was kept, wherever it was moved to', async () => {
    const folder = join(scratch('moved'), 'x')
    cpSync(await keptFolder(), folder, { recursive: true, verbatimSymlinks: true })
    const checkpoint = await openCheckpoint(folder, around())
    expect(checkpoint).toMatchObject({
      folder,
      disk: { path: join(folder, 'disk.qcow2'), format: 'qcow2' },
      root: { kind: 'host' },
      manifest: { app: { command: './app', pid: 10_000 } },
    })
  })

  it.each([
    ['no manifest', () => scratch('none'), 'it has no manifest.json'],
    [
      'a manifest of something else',
      async () => {
        const folder = await keptFolder()
        change(folder, () => ({ name: 'a web app' }))
        return folder
      },
      'its manifest.json is not the manifest of a checkpoint',
    ],
    [
      'a manifest that is cut short',
      async () => {
        const folder = await keptFolder()
        truncateSync(join(folder, 'manifest.json'), 100)
        return folder
      },
      'its manifest.json is not JSON',
    ],
    [
      'another schema',
      async () => {
        const folder = await keptFolder()
        change(folder, (manifest) => ({ ...manifest, schema: 'thawcheck-checkpoint/2' }))
        return folder
      },
      'its manifest.json has the schema "thawcheck-checkpoint/2"; this version reads thawcheck-checkpoint/1',
    ],
    [
      'a value of the wrong kind',
      async () => {
        const folder = await keptFolder()
        change(folder, (manifest) => ({ ...manifest, app: { ...manifest.app, pid: '12' } }))
        return folder
      },
      'its manifest.json is not valid: app.pid: Invalid type: Expected number but received "12"',
    ],
    [
      'an image that changed',
      async () => {
        const folder = await keptFolder()
        writeFileSync(join(folder, 'images/pages-1.img'), Buffer.alloc(100_000, 8))
        return folder
      },
      'images is damaged: its SHA-256 is ',
    ],
    [
      'a file too many',
      async () => {
        const folder = await keptFolder()
        writeFileSync(join(folder, 'held/more'), '')
        return folder
      },
      'held is damaged: its SHA-256 is ',
    ],
    [
      'a link to elsewhere',
      async () => {
        const folder = await keptFolder()
        symlinkSync('/etc/passwd', join(folder, 'upper/etc/another'))
        return folder
      },
      'upper is damaged: its SHA-256 is ',
    ],
    [
      'no disk',
      async () => {
        const folder = await keptFolder()
        change(folder, ({ contents: { disk: _, ...contents }, ...manifest }) => ({
          ...manifest,
          contents,
        }))
        return folder
      },
      'it is the evidence of a run, and was not kept by thawcheck checkpoint',
    ],
  ])('with %s is refused in one sentence', async (_, make, why) => {
    const folder = await make()
    const problems = await refusal(folder)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`the checkpoint ${JSON.stringify(folder)} cannot be used: ${why}`)
  })

  it('is not taken for another one: its id covers app, engine, source and content', async () => {
    const folder = await keptFolder()
    const { id, ...manifest } = await soundManifest(folder)
    const changes: Omit<Manifest, 'id'>[] = [
      { ...manifest, app: { ...manifest.app, command: './other' } },
      { ...manifest, engine: { ...manifest.engine, restoreOptions: ['--tcp-close'] } },
      { ...manifest, source: { ...manifest.source, flags: [] } },
      { ...manifest, contents: { ...manifest.contents, images: 'f'.repeat(64) } },
    ]
    for (const changed of changes) {
      expect(idOf(changed)).not.toBe(id)
      expect(readManifest(JSON.stringify({ ...changed, id }))).toMatch(
        /^its manifest\.json was changed/,
      )
    }
    // Kept or not, it is the same checkpoint.
    expect(idOf({ ...manifest, contents: { ...manifest.contents, disk: undefined } })).toBe(id)
  })
})

describe('a folder of images', () => {
  it('of a checkpoint of ours has its changed and held files and its source CPU', async () => {
    const folder = await keptFolder()
    expect(await openImageFolder(join(folder, 'images'), '/srv/root')).toEqual({
      layers: [join(folder, 'upper'), join(folder, 'held'), '/srv/root'],
      source: new Set(['avx']),
    })
  })

  it('of an app in an image has nothing of this machine', async () => {
    const folder = await keptFolder({ title: 'the image "shop:1"', digest: 'd'.repeat(64) })
    const layersWith = async (root: string) =>
      (await openImageFolder(join(folder, 'images'), root)).layers
    const own = [join(folder, 'upper'), join(folder, 'held')]
    expect(await layersWith('/')).toEqual(own)
    expect(await layersWith('/srv/root')).toEqual([...own, '/srv/root'])
  })

  it('of an app in an image is no checkpoint without that image', async () => {
    const folder = await keptFolder({ title: 'the image "shop:1"', digest: 'd'.repeat(64) })
    expect(await refusal(folder)).toEqual([
      expect.stringMatching(
        /^checkpoint: its app ran in the image "shop:1" \(sha256:d{64}\), which a thaw needs too/,
      ),
    ])
  })

  it('of nobody has the given root, and no CPU is known', async () => {
    const folder = scratch('raw')
    writeFileSync(join(folder, 'manifest.json'), '{"name":"a web app"}')
    // Also if folders lie beside it whose names are those of our layers.
    mkdirSync(join(folder, 'upper'))
    mkdirSync(join(folder, 'held'))
    expect(await openImageFolder(join(folder, 'images'), '/')).toEqual({
      layers: ['/'],
      source: undefined,
    })
  })

  it('of a damaged checkpoint is refused', async () => {
    const folder = await keptFolder()
    truncateSync(join(folder, 'images/pages-1.img'), 4096)
    await expect(openImageFolder(join(folder, 'images'), '/')).rejects.toThrow(/images is damaged/)
  })
})
