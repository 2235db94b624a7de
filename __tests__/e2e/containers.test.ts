import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { outcome, type Run, thawcheck } from './command.js'
import { canRunContainers, type Frozen, freezeContainer } from './container.js'

/** What the app changed is there, what it removed is not, and it answers. */
const verify = [
  'grep -q kept /data/notes',
  '! [ -e /etc/motd ]',
  '[ "$(wget -q -O - http://127.0.0.1:8080/)" = here ]',
].join(' && ')

let frozen: Frozen

function thaw(path: string, root: string, cpus: string): Promise<Run> {
  const words = ['--rootfs', root, '--cpus', cpus, '--verify', verify, '--watch', '2s']
  return thawcheck(['thaw', path, ...words, '--timeout', '60s'])
}

/** Files as podman, CRI-O and containerd write them around the images. */
function unpacked(files: Readonly<Record<string, unknown>>): string {
  const folder = scratch('archive')
  cpSync(frozen.images, join(folder, 'checkpoint'), { recursive: true })
  const config = { name: 'box', rootfsImageName: 'docker.io/library/box:latest' }
  for (const [name, content] of Object.entries({ 'config.dump': config, ...files })) {
    writeFileSync(join(folder, name), JSON.stringify(content))
  }
  return folder
}

function tar(to: string, from: string, ...names: string[]): void {
  const owner = ['--owner=:0', '--group=:0']
  execFileSync('tar', ['-cf', to, ...owner, '-C', from, ...(names.length > 0 ? names : ['.'])])
}

/** As podman exports it: a plain tar of changes, and a list of what was removed. */
function podmans(): string {
  const folder = unpacked({
    'spec.dump': {
      annotations: { 'io.container.manager': 'libpod' },
      process: { args: ['/app'] },
      mounts: [{ destination: '/dev/shm', type: 'bind', source: '/somewhere/shm' }],
    },
    'deleted.files': ['/etc/motd'],
  })
  tar(join(folder, 'rootfs-diff.tar'), frozen.root, 'data/notes', 'etc/hosts', 'run/token')
  tar(join(folder, 'devshm-checkpoint.tar'), frozen.shm)
  const archive = join(scratch('archive'), 'checkpoint.tar')
  tar(`${archive}.plain`, folder)
  execFileSync('zstd', ['-q', '--rm', `${archive}.plain`, '-o', archive])
  return archive
}

/** As containerd writes it: the changes are a layer with whiteouts, which gzip has packed. */
function containerds(): string {
  const layer = scratch('layer')
  // It says how the root is, too.
  chmodSync(layer, 0o755)
  for (const folder of ['data', 'etc', 'dev/shm'])
    mkdirSync(join(layer, folder), { recursive: true })
  cpSync(join(frozen.root, 'data/notes'), join(layer, 'data/notes'))
  writeFileSync(join(layer, 'etc/.wh.motd'), '')
  const folder = unpacked({ 'spec.dump': { annotations: {}, process: { args: ['/app'] } } })
  const changes = join(folder, 'rootfs-diff.tar')
  tar(changes, layer)
  execFileSync('gzip', [changes])
  cpSync(`${changes}.gz`, changes)
  rmSync(`${changes}.gz`)
  tar(join(folder, 'devshm-checkpoint.tar'), frozen.shm)
  return folder
}

describe.runIf(canRunContainers())('a container that runc has frozen', () => {
  beforeAll(async () => {
    frozen = await freezeContainer()
  })

  it('as podman exports it is thawed without its runtime, and fails where its code cannot run or CRIU refuses', async () => {
    const archive = podmans()
    const run = await thaw(archive, frozen.base, 'Haswell;max,-avx2;Nehalem')
    expect(run.report?.source).toMatchObject({
      given: archive,
      made: { by: 'podman', name: 'box', image: 'docker.io/library/box:latest', cpu: 'unknown' },
    })
    expect(outcome(run, 'Haswell')).toMatchObject({ verdict: 'pass' })
    expect(outcome(run, 'max,-avx2')).toMatchObject({
      verdict: 'fail',
      cause: 'sigill',
    })
    // Its id in the images, by which the instruction is found; the guest's kernel gave it another.
    expect(outcome(run, 'max,-avx2').faults[0]).toMatchObject({
      pid: 1,
      diagnosis: { layer: 'app', symbol: { name: 'main' }, mapping: { what: '/app' } },
    })
    expect(outcome(run, 'Nehalem')).toMatchObject({ verdict: 'fail', cause: 'criu' })
    expect(run.stderr).toContain('has no content of /run/token and /etc/hosts')
  })

  it('as containerd writes it is thawed too', async () => {
    const run = await thaw(containerds(), frozen.base, 'Haswell')
    expect(outcome(run, 'Haswell')).toMatchObject({ verdict: 'pass' })
  })

  it('is asked for its root, and refused where it is damaged', async () => {
    const archive = podmans()
    const none = await thawcheck(['thaw', archive, '--cpus', 'Haswell'])
    expect(none.status).toBe(2)
    expect(none.stderr).toContain(
      'only what the container changed of "docker.io/library/box:latest"',
    )
    writeFileSync(archive, readFileSync(archive).subarray(0, 3000))
    const damaged = await thaw(archive, frozen.base, 'Haswell')
    expect(damaged.status).toBe(2)
    expect(damaged.stderr).toContain(`${JSON.stringify(archive)} is damaged`)
  })
})
