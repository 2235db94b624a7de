import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { buildC } from './build-apps.js'
import { outcome, thawcheck } from './command.js'
import { trixieRoot, withFiles } from './trixie-root.js'

/** Says what it sees, and calls the C library's memset again and again. */
const app = `
use strict;
$| = 1;
my @seen = map { my @s = stat($_); sprintf("%d:%d:%o", @s[4, 5], $s[2] & 07777) } @ARGV;
print join(' ', "uid=$<", @seen), "\\n";
my $n = 0;
while (1) {
  my $text = "\\0" x (4096 + $n++ % 7);
  select(undef, undef, undef, 0.05);
}
`
const files = [
  { path: 'srv/app.pl', content: app },
  { path: 'srv/data', content: 'data', mode: '0640', owner: 1000, group: 44 },
  { path: 'srv/tool', content: 'tool', mode: '4755', owner: 0, group: 12 },
]
const run = 'exec perl /srv/app.pl /srv/data /srv/tool'

it('an app in a tar of Debian 13 passes where it can, and fails where its own C library chose AVX2', async () => {
  const tar = withFiles(await trixieRoot(), files)
  const checked = await thawcheck([
    ...['check', '--rootfs', tar, '--run', run, '--ready-log', '^uid='],
    ...[
      '--verify',
      'test "$(stat -c %u:%g:%a /srv/data /srv/tool | tr "\\n" " ")" = "1000:44:640 0:12:4755 "',
    ],
    ...['--watch', '3s', '--cpus', 'max,-adx;max,-avx2'],
  ])
  expect(checked.report?.control).toMatchObject({ verdict: 'pass' })
  expect(checked.stderr).toContain('uid=0 1000:44:640 0:12:4755')
  expect(outcome(checked, 'max,-adx').verdict).toBe('pass')
  const failed = outcome(checked, 'max,-avx2')
  expect(failed).toMatchObject({ verdict: 'fail', cause: 'sigill' })
  expect(failed.faults[0]).toMatchObject({
    comm: 'perl',
    diagnosis: { layer: 'glibc', mapping: { what: '/usr/lib/x86_64-linux-gnu/libc.so.6' } },
  })
})

const kernelHasErofs = /\berofs$/m.test(readFileSync('/proc/filesystems', 'utf8'))

it.skipIf(!kernelHasErofs)(
  'an app in a folder is frozen and thawed on this machine itself',
  async () => {
    const root = scratch('folder-root')
    for (const folder of ['app', 'srv']) mkdirSync(join(root, folder))
    buildC('inside', join(root, 'app/inside'), '-static')
    chmodSync(root, 0o755)
    const run = await thawcheck([
      ...['check', '--rootfs', root, '--run', 'exec /app/inside here', '--ready-log', '^uid'],
      ...['--working-directory', '/srv', '--checkpoint-on', 'runner'],
      ...['--watch', '2s', '--verify', 'test -d /app && ! test -e /usr', '--cpus', 'EPYC'],
    ])
    expect(run.stderr).toMatch(/uid 0 gid 0 groups; in \/srv with here; HOME \/ /)
    expect(run.report?.control).toMatchObject({ verdict: 'pass', machine: { on: 'host' } })
    expect(run.report?.source).toMatchObject({ root: { title: `rootfs "${root}"` } })
  },
)
