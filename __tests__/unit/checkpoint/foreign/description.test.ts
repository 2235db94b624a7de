import { describe, expect, it } from 'vitest'
import {
  describe as described,
  Undescribed,
} from '../../../../src/checkpoint/foreign/description.js'

const of = (files: Readonly<Record<string, unknown>>) =>
  described((name) => (name in files ? JSON.stringify(files[name]) : undefined))

describe('what an archive says of itself', () => {
  it('is read of one of podman', () => {
    const files = {
      'config.dump': {
        name: 'box',
        rootfsImageName: 'docker.io/library/debian:13',
        checkpointedTime: '2026-11-26T10:00:00Z',
        namedVolumes: [{ volumeName: 'data', dest: '/data' }],
      },
      'spec.dump': {
        annotations: { 'io.container.manager': 'libpod' },
        process: { args: ['/app', 'a b'] },
        mounts: [
          { destination: '/etc/hosts', type: 'bind', source: '/run/x/hosts' },
          { destination: '/proc', type: 'proc' },
        ],
      },
      'deleted.files': ['/etc/motd'],
      'checkpoint/descriptors.json': ['/dev/null', 'pipe:[1]', 'pipe:[1]'],
    }
    expect(of(files)).toEqual({
      maker: 'podman',
      name: 'box',
      image: 'docker.io/library/debian:13',
      command: ['/app', 'a b'],
      taken: '2026-11-26T10:00:00Z',
      volumes: [{ name: 'data', destination: '/data' }],
      binds: [{ destination: '/etc/hosts', kind: undefined }],
      deleted: ['/etc/motd'],
      descriptors: ['/dev/null', 'pipe:[1]', 'pipe:[1]'],
    })
  })

  it('is read of one of CRI-O, whose bind mounts have kinds', () => {
    const files = {
      'spec.dump': { annotations: { 'io.container.manager': 'cri-o' } },
      'bind.mounts': [
        { source: '/a', destination: '/etc/x', file_type: 'file', permissions: 420 },
        { source: '/b', destination: '/var/x', file_type: 'directory', permissions: 493 },
      ],
    }
    expect(of(files)).toMatchObject({
      maker: 'CRI-O',
      binds: [
        { destination: '/etc/x', kind: 'file' },
        { destination: '/var/x', kind: 'folder' },
      ],
    })
  })

  it.each([
    ['containerd', { 'spec.dump': {}, 'config.dump': { rootfsImage: 'x' } }],
    ['crun or runc', { 'descriptors.json': ['/dev/null', '/dev/null', '/dev/null'] }],
    ['CRIU', {}],
  ])('tells that %s made it', (maker, files) => {
    expect(of(files)).toMatchObject({ maker })
  })

  it('tells a volume by the folder that it is in', () => {
    const source = '/var/lib/containers/storage/volumes/db/_data'
    const files = { 'spec.dump': { mounts: [{ destination: '/db', type: 'bind', source }] } }
    expect(of(files).volumes).toEqual([{ name: 'db', destination: '/db' }])
  })

  it.each([
    [{ 'config.dump': 7 }, 'its config.dump is not valid: the whole: '],
    [{ 'deleted.files': [7] }, 'its deleted.files is not valid: 0: '],
    [{ 'spec.dump': { process: { args: [{}] } } }, 'its spec.dump is not valid: process.args.0: '],
  ])('is refused in one clause where it is damaged: %j', (files, clause) => {
    expect(() => of(files)).toThrow(Undescribed)
    expect(() => of(files)).toThrow(clause)
    expect(() => described(() => '{')).toThrow('is not JSON')
  })
})
