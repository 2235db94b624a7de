import { describe, expect, it } from 'vitest'
import { containerOf } from '../../../../src/checkpoint/foreign/container-of.js'
import {
  type Description,
  describe as described,
} from '../../../../src/checkpoint/foreign/description.js'
import { folderOf } from '../../formats/images/make.js'
import { golden, goldenPath } from '../../golden/read.js'

const none = { removed: [], emptied: [] }

const of = (runtime: 'runc' | 'crun', more: Partial<Description> = {}) => {
  const descriptors = golden(`containers/${runtime}/descriptors.json`).toString()
  const description = described((name) => (name === 'descriptors.json' ? descriptors : undefined))
  return containerOf(goldenPath(`containers/${runtime}`), { ...description, ...more }, none)
}

describe('a container of runc', () => {
  it('is restored by CRIU with these words', () => {
    expect(of('runc').words).toEqual([
      '--manage-cgroups=ignore',
      ...['--root', '/run/thawcheck/root'],
      ...['--external', 'mnt[/dev/null]:/dev/null'],
      ...['--external', 'mnt[/run/token]:/run/thawcheck/sources/1'],
      ...['--external', 'mnt[/etc/hosts]:/run/thawcheck/sources/2'],
      ...['--inherit-fd', 'fd[5]:pipe:[9285448]'],
      ...['--inherit-fd', 'fd[6]:pipe:[9285449]'],
      ...['--inherit-fd', 'fd[7]:pipe:[9285450]'],
      ...['--inherit-fd', 'fd[8]:extRootNetNS'],
    ])
  })

  it('needs these mount points, and files that stand for those of its machine', () => {
    expect(of('runc').job).toEqual({
      removed: [],
      emptied: [],
      changed: undefined,
      sources: [
        {
          path: '/run/thawcheck/sources/1',
          point: '/run/token',
          kind: 'unknown',
          content: undefined,
          onRoot: true,
        },
        {
          path: '/run/thawcheck/sources/2',
          point: '/etc/hosts',
          kind: 'file',
          content: undefined,
          onRoot: true,
        },
      ],
      folders: ['/dev', '/proc', '/sys'],
    })
  })
})

describe('a container of crun', () => {
  it('has a key for each masked file, and one pipe for two descriptors', () => {
    expect(of('crun').words).toEqual([
      '--manage-cgroups=ignore',
      ...['--root', '/run/thawcheck/root'],
      ...['--external', 'mnt[/proc/timer_list]:/dev/null'],
      ...['--external', 'mnt[/proc/keys]:/dev/null'],
      ...['--external', 'mnt[/run/token]:/run/thawcheck/sources/2'],
      ...['--external', 'mnt[/etc/hosts]:/run/thawcheck/sources/3'],
      ...['--inherit-fd', 'fd[7]:pipe:[9291480]'],
      ...['--inherit-fd', 'fd[8]:extRootNetNS'],
    ])
  })

  it('has what its archive says of mounts, and the content of those that it has', () => {
    const binds = [{ destination: '/run/token', kind: 'file' }] as const
    const [token] = of('crun', { binds }).job.sources
    expect(token).toMatchObject({ point: '/run/token', kind: 'file', content: undefined })
    const volumes = [{ name: 'data', destination: '/run/token' }]
    expect(of('crun', { volumes }).job.sources[0]).toMatchObject({ kind: 'folder' })
  })

  it('has removed what its archive lists', () => {
    expect(of('crun', { deleted: ['/etc/motd', 'relative'] }).job.removed).toEqual(['/etc/motd'])
  })
})

describe('plain images', () => {
  it('without mounts of their own need no root, and what else there is decides the words', () => {
    const images = folderOf({
      'inventory.img': golden('sleep-images/inventory.img'),
      'tty-info.img': '',
      'filelocks.img': '',
      'tcp-stream-3.img': '',
    })
    const description = described(() => undefined)
    expect(containerOf(images, description, none)).toEqual({
      words: ['--manage-cgroups=ignore', '--shell-job', '--tcp-close', '--file-locks'],
      job: {
        removed: [],
        emptied: [],
        changed: undefined,
        sources: [],
        folders: [],
      },
    })
  })

  it('with a network of their own get an empty one, and lose their connections', () => {
    const images = folderOf({
      'inventory.img': golden('sleep-images/inventory.img'),
      'netdev-9.img': '',
      'tcp-stream-3.img': '',
    })
    const { words } = containerOf(
      images,
      described(() => undefined),
      none,
    )
    expect(words.slice(1)).toEqual(['--empty-ns', 'net', '--tcp-close'])
  })
})
