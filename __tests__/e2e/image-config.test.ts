import { execFileSync } from 'node:child_process'
import { linkSync, realpathSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { dockerArchive, dockerFolder, ociLayout } from '../container-tools/images.js'
import { scratch } from '../scratch.js'
import { apps, outcome, thawcheck } from './command.js'

const folder = scratch('image-config')
const kept = join(folder, 'kept')
let layout: string
let docker: NodeJS.ProcessEnv

/** An image with musl, one program, no shell, and a user of its own. */
beforeAll(() => {
  const app = join(folder, 'inside')
  execFileSync('musl-gcc', ['-O1', '-o', app, join(apps, 'inside.c')])
  const musl = realpathSync('/lib/ld-musl-x86_64.so.1')
  layout = ociLayout({
    layers: [
      'mkdir etc srv; printf "root:x:0:0::/root:\\napp:x:1000:1001::/srv:\\n" >etc/passwd; ' +
        'printf "app:x:1001:\\nvideo:x:44:app\\n" >etc/group; echo data >srv/data; chmod 4640 srv/data',
      `mkdir lib opt; cp ${musl} lib/ld-musl-x86_64.so.1; cp ${app} "opt/in side"`,
    ],
    config: [
      ...['--config.entrypoint', '/opt/in side', '--config.cmd', "it's"],
      ...['--config.env', 'NAME=a b', '--config.user', 'app', '--config.workingdir', '/srv'],
    ],
  })
  const saved = dockerArchive(layout, 'shop:1')
  const [{ Config }] = JSON.parse(`${execFileSync('tar', ['-xOf', saved, 'manifest.json'])}`)
  const images = scratch('docker')
  // By its name, and by its id.
  for (const name of ['shop:1', `sha256:${basename(Config, '.json')}`]) {
    linkSync(saved, join(images, `${name}.tar`))
  }
  docker = {
    PATH: `${dockerFolder}:${process.env.PATH}`,
    DOCKER_CONFIG: images,
    LANG: 'de_DE.UTF-8',
  }
})

const said =
  "uid 1000 gid 1001 groups 44; in /srv with it's; HOME /srv NAME a b LANG none; data of 0 4640"

// First of all: an image that was read before is not read again.
it('a damaged layer is one sentence', async () => {
  const damaged = join(scratch('damaged'), 'layout')
  execFileSync('cp', ['-R', layout, damaged])
  execFileSync(
    'sh',
    [
      '-c',
      'cd "$0"/blobs/sha256; set -- $(ls -S); printf x | dd of="$1" seek=200 bs=1 conv=notrunc',
      damaged,
    ],
    { stdio: 'ignore' },
  )
  const run = await thawcheck(['check', '--rootfs', damaged, '--cpus', 'EPYC'])
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(/layer 2 of 2/)
})

it('an image says how its app is started, and a thaw finds it again or takes it from elsewhere', async () => {
  const taking = ['--image', 'shop:1', '--ready-log', '^uid', '--to', kept]
  const taken = await thawcheck(['checkpoint', ...taking], docker)
  expect(taken.stderr).toContain(said)
  expect(taken.status).toBe(0)

  const found = await thawcheck(
    ['thaw', kept, '--cpus', 'EPYC', '--watch', '2s', '--verify', 'test -u data'],
    docker,
  )
  expect(outcome(found, 'EPYC').verdict).toBe('pass')

  const given = ['thaw', kept, '--cpus', 'EPYC', '--watch', '2s']
  const missing = await thawcheck(given)
  expect(missing.status).toBe(2)
  expect(missing.stderr).toContain('its app ran in the image "shop:1" of docker (sha256:')
  const other = await thawcheck([...given, '--rootfs', join(layout, 'blobs')])
  expect(other.status).toBe(2)
  expect(other.stderr).toMatch(/rootfs: it is sha256:[0-9a-f]{64}, and the app/)
  const file = join(folder, 'app.tar')
  for (const exporting of [
    ['export', kept, '--to', file],
    ['thaw', kept, '--cpus', 'EPYC', '--export', file],
  ]) {
    const exported = await thawcheck(exporting, docker)
    expect(exported.status).toBe(2)
    expect(exported.stderr).toContain('this one has a root of its own')
  }
  const elsewhere = await thawcheck([...given, '--rootfs', layout])
  expect(outcome(elsewhere, 'EPYC').verdict).toBe('pass')
})

it('a shell of ours is never frozen as part of the app', async () => {
  const to = join(folder, 'shell')
  const run = await thawcheck([
    ...['checkpoint', '--rootfs', layout, '--to', to],
    ...['--run', 'while :; do :; done', '--warm-up', '0s'],
  ])
  expect(run.status).toBe(4)
  expect(run.stderr).toContain('The root of the app has no /bin/sh')
})
