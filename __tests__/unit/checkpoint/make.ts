import type { Checkpoint } from '../../../src/checkpoint/checkpoint.js'
import { criu } from '../../../src/checkpoint/engines/criu/engine.js'
import type { Manifest } from '../../../src/checkpoint/manifest.js'

const digest = 'c'.repeat(64)

/** What is known of a checkpoint that was taken in a guest under TCG. */
export const manifest: Manifest = {
  schema: 'thawcheck-checkpoint/1',
  id: digest,
  taken: '2026-11-25T12:00:00.000Z',
  attempts: 1,
  times: { boot: 3, ready: 1, total: 9 },
  app: {
    command: './app',
    pid: 10_000,
    user: { uid: 0, gid: 0, home: '/root', host: 'build-7' },
    workingDirectory: '/srv',
    environment: ['LANG'],
  },
  engine: { name: 'criu', version: '4.1.1', dumpOptions: [], restoreOptions: [] },
  source: {
    machine: { on: 'guest', accel: 'tcg', cpu: 'max' },
    model: 'QEMU TCG CPU version 2.5+',
    flags: ['avx'],
    features: ['avx'],
    probes: { avx: 'ran' },
    kernel: '6.12',
    unlayered: [],
  },
  toolkit: { qemu: '10.0.13' },
  contents: { images: digest, upper: digest },
}

/** A checkpoint in a folder, as far as a manifest describes it. No guest can thaw it. */
export function checkpointIn(folder: string, source: Partial<Manifest['source']> = {}): Checkpoint {
  return {
    folder,
    manifest: { ...manifest, source: { ...manifest.source, ...source } },
    disk: { path: `${folder}/disk`, format: 'raw' },
    store: { path: `${folder}/store`, size: 128 },
    root: {
      kind: 'host',
      title: 'this machine',
      folders: [],
      share: () => Promise.reject(new Error('there is nothing to share')),
    },
    engine: criu,
    isLocal: true,
    logs: 'checkpoint',
  }
}

/** The header of a disk as e2image packs it, and no more. @param fields offset and value of others */
export function qcow2Header(...fields: readonly (readonly [number, number])[]): Buffer {
  const header = Buffer.alloc(200)
  header.write('QFI\xfb', 'latin1')
  header.writeUInt32BE(2, 4)
  for (const [at, value] of fields) header.writeUInt32BE(value, at)
  return header
}
