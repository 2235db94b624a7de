import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, linkSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratch } from '../scratch.js'
import { thawcheck } from './command.js'
import { toolkitHere } from './toolkit-here.js'
import { trixieRoot } from './trixie-root.js'

/** Has a session of its own, no terminal and no open files, and calls the C library's memset for ever. */
const app = `
use POSIX ();
POSIX::setsid();
my $n = 0;
while (1) {
  my $text = "\\0" x (4096 + $n++ % 7);
  select(undef, undef, undef, 0.05);
}
`
const start = `#!/bin/sh
perl /srv/app.pl </dev/null >/dev/null 2>&1 &
echo $! >/srv/app.pid
wait
`
/** As a distribution's own one, it is found by its name. */
const criu = `#!/bin/sh
exec /opt/criu/ld-linux-x86-64.so.2 --library-path /opt/criu /opt/criu/criu "$@"
`

/** What `docker commit` makes of a container whose app was frozen. */
export interface Frozen {
  /** a tar of Debian 13 with CRIU and the app */
  readonly root: string
  /** a tar of /checkpoint */
  readonly layer: string
}

/** Freezes an app in its root, by the CRIU in there. */
export async function frozenInRoot(): Promise<Frozen> {
  const folder = scratch('self-restoring')
  const tar = join(folder, 'root.tar')
  copyFileSync(await trixieRoot(), tar)
  await addSoftware(tar, join(folder, 'software'))
  const kept = join(folder, 'kept')
  const { status, stderr } = await thawcheck([
    ...['checkpoint', '--rootfs', tar, '--run', 'exec /srv/start', '--warm-up', '1s'],
    ...['--engine', 'custom', '--restore-command', 'false', '--to', kept],
    '--checkpoint-command',
    'criu dump -t "$(cat /srv/app.pid)" -D "$THAWCHECK_IMAGES" --network-lock skip -v4 -o dump.log',
  ])
  if (status !== 0) throw new Error(stderr)
  const layer = join(folder, 'layer.tar')
  append(layer, join(kept, 'images'), 'checkpoint')
  return { root: tar, layer }
}

/** Both in one tar. */
export function joined({ root, layer }: Frozen): string {
  const tar = join(scratch('joined'), 'root.tar')
  copyFileSync(root, tar)
  execFileSync('tar', ['--concatenate', `--file=${tar}`, layer])
  return tar
}

/** Both as the layers of an image, as `docker save` writes it. */
export function savedImage({ root, layer }: Frozen, entrypoint: readonly string[]): string {
  const folder = scratch('saved')
  const layers = [root, layer].map((tar, index) => {
    linkSync(tar, join(folder, `${index}.tar`))
    return `${index}.tar`
  })
  const digests = layers.map((name) => `sha256:${sha256(join(folder, name))}`)
  const config = {
    ...{ architecture: 'amd64', os: 'linux', config: { Entrypoint: entrypoint } },
    rootfs: { type: 'layers', diff_ids: digests },
  }
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config))
  const manifest = [{ Config: 'config.json', RepoTags: ['shop:1'], Layers: layers }]
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  const saved = join(folder, 'saved.tar')
  execFileSync('tar', ['-cf', saved, '-C', folder, 'manifest.json', 'config.json', ...layers])
  return saved
}

function sha256(file: string): string {
  return `${execFileSync('sha256sum', [file])}`.slice(0, 64)
}

async function addSoftware(tar: string, folder: string): Promise<void> {
  const { directory, criuLibraries } = await toolkitHere()
  for (const made of ['opt/criu', 'usr/sbin', 'srv']) {
    mkdirSync(join(folder, made), { recursive: true })
  }
  const loader = 'ld-linux-x86-64.so.2'
  const files = ['bin/criu', ...[loader, ...criuLibraries].map((name) => `lib/${name}`)]
  for (const file of files) {
    const name = file.slice(file.indexOf('/') + 1)
    cpSync(realpathSync(join(directory, file)), join(folder, 'opt/criu', name))
  }
  writeFileSync(join(folder, 'usr/sbin/criu'), criu, { mode: 0o755 })
  writeFileSync(join(folder, 'srv/app.pl'), app)
  writeFileSync(join(folder, 'srv/start'), start, { mode: 0o755 })
  append(tar, folder, '.')
}

/** Adds the content of a folder, as files of root, below a path. */
function append(tar: string, folder: string, path: string): void {
  const as = ['--owner=0', '--group=0', `--transform=s,^\\.,./${path},`]
  execFileSync('tar', ['--append', `--file=${tar}`, ...as, '-C', folder, '.'])
}
