import { describe, expect, it } from 'vitest'
import { sourceFeatures } from '../../../../src/checkpoint/checkpoint.js'
import { describe as described } from '../../../../src/checkpoint/foreign/description.js'
import type { Foreign } from '../../../../src/checkpoint/foreign/look.js'
import { manifestOf } from '../../../../src/checkpoint/foreign/manifest-of.js'
import { idOf, readManifest } from '../../../../src/checkpoint/manifest.js'
import { features } from '../../../../src/cpu/features.js'
import { targetNamed } from '../../../../src/cpu/target.js'
import { planControl } from '../../../../src/trial/requests.js'
import { folderOf } from '../../formats/images/make.js'
import { golden, goldenPath } from '../../golden/read.js'

const offer = {
  accel: 'tcg',
  qemu: '10.0.13',
  vendor: 'amd',
  provides: new Set(['avx2', 'sse4.2']),
  drops: new Map(),
} as const

function manifestFor(images: string, more: Partial<Foreign> = {}) {
  const foreign: Foreign = {
    parts: { path: '/given', form: 'folder', names: new Set(), read: () => undefined },
    images: '',
    description: described(() => undefined),
    root: { kind: 'host' },
    sourceCpu: undefined,
    ...more,
  }
  return manifestOf(images, 'a'.repeat(64), foreign, { offers: [offer] })
}

const runc = goldenPath('containers/runc')

describe('the manifest of a checkpoint that somebody else made', () => {
  it('is one that can be read, with what is known', () => {
    const manifest = manifestFor(runc)
    expect(readManifest(JSON.stringify(manifest))).toEqual(manifest)
    expect(manifest.id).toBe(idOf(manifest))
    expect(manifest).toMatchObject({
      app: { pid: 1, command: 'app' },
      made: { by: 'CRIU', cpu: 'unknown' },
    })
    expect(manifest.launch).toBeUndefined()
  })

  it('of an unknown CPU counts every feature as its, and its control has all of the accelerator', () => {
    const manifest = manifestFor(runc)
    expect(sourceFeatures({ manifest }).has('avx512f')).toBe(true)
    expect(manifest.source.features).toEqual(features.map(({ name }) => name))
    const { machine } = manifest.source
    const source = { machine, features: new Set<string>(), state: undefined }
    const host = { usable: false, features: new Set<string>() }
    expect(planControl(source, [offer], host).machines[0]).toMatchObject({
      on: 'guest',
      cpu: 'max',
    })
  })

  it('has the CPU that CRIU noted', () => {
    const names = ['inventory.img', 'pstree.img', 'core-10000.img', 'core-10004.img', 'cpuinfo.img']
    const images = folderOf(
      Object.fromEntries(names.map((name) => [name, golden(`sleep-images/${name}`)])),
    )
    const manifest = manifestFor(images, { sourceCpu: targetNamed('Nehalem') })
    expect(manifest.made).toEqual({ by: 'CRIU', cpu: 'images' })
    expect(manifest.source).toMatchObject({ machine: { on: 'host' } })
    expect(manifest.source.model).toContain('QEMU')
    expect(sourceFeatures({ manifest }).has('avx2')).toBe(true)
    expect(sourceFeatures({ manifest }).has('avx512f')).toBe(false)
  })

  it('has the features that CRaC noted, and may have had what a JVM does not look for', () => {
    const names = ['inventory.img', 'pstree.img', 'core-10000.img', 'core-10004.img']
    const images = folderOf({
      ...Object.fromEntries(names.map((name) => [name, golden(`sleep-images/${name}`)])),
      // With AVX2, and without AVX-512.
      tags: Buffer.from(
        'label:cpu.arch=amd64\nbitmap:cpu.features=f7fbfd051c8eef03cc03000000000000\n',
      ),
    })
    const manifest = manifestFor(images, { sourceCpu: targetNamed('Nehalem') })
    expect(manifest.made).toEqual({ by: 'CRIU', cpu: 'images' })
    const has = sourceFeatures({ manifest })
    const said = ['avx2', 'avx512f', 'rdpru'].map((name) => has.has(name))
    expect(said).toEqual([true, false, true])
  })

  it('has the CPU that the user names, and its control is thawed on that', () => {
    const manifest = manifestFor(runc, { sourceCpu: targetNamed('Haswell') })
    expect(manifest.made).toEqual({ by: 'CRIU', cpu: 'input' })
    expect(manifest.source.machine).toEqual({ on: 'guest', accel: 'tcg', cpu: 'Haswell-v1' })
    const has = sourceFeatures({ manifest })
    expect([has.has('avx2'), has.has('avx512f')]).toEqual([true, false])
  })
})
