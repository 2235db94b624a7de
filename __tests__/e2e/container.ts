import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratch } from '../scratch.js'
import { buildC } from './build-apps.js'
import { toolkitHere } from './toolkit-here.js'

/** A container that runc has frozen. */
export interface Frozen {
  /** folder of CRIU's images and descriptors.json */
  readonly images: string
  /** its root before it was started */
  readonly base: string
  /** its root when it was frozen */
  readonly root: string
  /** the folder that it saw as /dev/shm */
  readonly shm: string
}

/** Whether this machine can run a container: then runc says so of an empty bundle. */
export function canRunContainers(): boolean {
  try {
    execFileSync('runc', ['--version'], { stdio: 'ignore' })
    return process.geteuid?.() === 0
  } catch {
    return false
  }
}

/** glibc is held back, so that what it chooses on this machine's CPU is there on each CPU with AVX2. */
const tunables = 'glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-AVX512BW,-AVX512DQ,-AVX512CD'

/**
 * Runs `apps/box.c` in a container with bind mounts, a /dev/shm of its machine and a network that was there
 * before, and freezes it with the toolkit's CRIU.
 */
export async function freezeContainer(): Promise<Frozen> {
  const home = scratch('container')
  const at = (name: string) => join(home, name)
  for (const folder of ['base/etc', 'base/data', 'base/dev', 'base/proc', 'base/sys', 'base/run']) {
    mkdirSync(at(folder), { recursive: true })
  }
  for (const folder of ['shm', 'images', 'work']) mkdirSync(at(folder))
  buildC('box', at('base/app'), '-static')
  writeFileSync(at('base/etc/motd'), 'hello\n')
  writeFileSync(at('hosts'), '127.0.0.1 localhost\n')
  writeFileSync(at('token'), 'secret\n')
  cpSync(at('base'), at('rootfs'), { recursive: true })
  const path = `${await criuOnPath(home)}:${process.env.PATH}`
  const env = { ...process.env, PATH: path, CRIU_CONFIG_FILE: at('criu.conf') }
  writeFileSync(at('criu.conf'), 'network-lock skip\n')
  const network = spawn('unshare', ['--net', 'sleep', '1000'], { stdio: 'ignore' })
  try {
    writeFileSync(at('config.json'), JSON.stringify(bundle(home, network.pid ?? 0)))
    const name = `thawcheck-${process.pid}`
    const app = spawn('runc', ['run', '--bundle', home, name], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = once(app, 'close')
    let said = ''
    await new Promise<void>((resolve, reject) => {
      app.stderr.on('data', (text) => {
        said += text
      })
      app.stdout.on('data', (text) => {
        if (/^tick 3/m.test(`${text}`)) resolve()
      })
      app.on('close', () => reject(new Error(`the container ended: ${said}`)))
    })
    const words = ['--image-path', at('images'), '--work-path', at('work'), name]
    execFileSync('runc', ['checkpoint', ...words], { env })
    await ended
  } finally {
    network.kill()
  }
  return { images: at('images'), base: at('base'), root: at('rootfs'), shm: at('shm') }
}

/** The toolkit's CRIU under the name by which runc finds it. */
async function criuOnPath(home: string): Promise<string> {
  const { directory } = await toolkitHere()
  const folder = join(home, 'bin')
  mkdirSync(folder)
  const lib = join(directory, 'lib')
  const command = `${lib}/ld-linux-x86-64.so.2 --library-path ${lib} ${directory}/bin/criu`
  writeFileSync(join(folder, 'criu'), `#!/bin/sh\nexec ${command} "$@"\n`)
  chmodSync(join(folder, 'criu'), 0o755)
  return folder
}

function bundle(home: string, network: number) {
  const spec = JSON.parse(
    execFileSync(
      'sh',
      ['-c', 'cd "$(mktemp -d)" && runc spec && cat config.json && rm -r "$PWD"'],
      {
        encoding: 'utf8',
      },
    ),
  )
  const bind = (destination: string, source: string) => ({
    destination,
    type: 'bind',
    source: join(home, source),
    options: ['bind', 'rw', 'rprivate'],
  })
  const mounts = (spec.mounts as { type: string; destination: string }[]).filter(
    ({ type, destination }) => type !== 'cgroup' && destination !== '/dev/shm',
  )
  return {
    ...spec,
    process: {
      ...spec.process,
      terminal: false,
      args: ['/app'],
      env: ['PATH=/', `GLIBC_TUNABLES=${tunables}`],
    },
    root: { path: 'rootfs', readonly: false },
    hostname: 'box',
    mounts: [
      ...mounts,
      bind('/dev/shm', 'shm'),
      bind('/etc/hosts', 'hosts'),
      bind('/run/token', 'token'),
    ],
    linux: {
      ...spec.linux,
      resources: undefined,
      cgroupsPath: `/thawcheck-${process.pid}`,
      namespaces: (spec.linux.namespaces as { type: string }[]).map((one) =>
        one.type === 'network' ? { ...one, path: `/proc/${network}/ns/net` } : one,
      ),
    },
  }
}
