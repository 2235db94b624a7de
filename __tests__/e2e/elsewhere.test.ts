import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { once } from '../../src/base/process/once.js'
import { readElf } from '../../src/formats/elf/file.js'
import { scratch } from '../scratch.js'
import { outcome, type Run, thawcheck } from './command.js'
import { bookwormKernel, debianRoot, withFiles } from './trixie-root.js'

/** Calls the C library's memset again and again. */
const app = `
$| = 1;
print "ready\\n";
while (1) {
  my $text = "\\0" x (4096 + $n++ % 7);
  select(undef, undef, undef, 0.05);
}
`
const files = [{ path: 'srv/app.pl', content: app }]
const lesser = 'max,-avx2'
const libc = 'lib/x86_64-linux-gnu/libc.so.6'

const bookworm = once(async () => withFiles(await debianRoot('bookworm'), files))

/** The app, frozen once on Debian 12. */
const kept = once(async () => {
  const to = join(scratch('elsewhere'), 'checkpoint')
  const run = ['--run', 'exec perl /srv/app.pl', '--ready-log', '^ready', '--to', to]
  await thawcheck(['checkpoint', '--rootfs', await bookworm(), ...run])
  return to
})

async function thawOn(cpus: string, ...system: readonly string[]): Promise<Run> {
  const checkpoint = ['--checkpoint', await kept(), '--rootfs', await bookworm()]
  const run = await thawcheck([
    ...['check', ...checkpoint, ...system, '--cpus', cpus, '--watch', '2s'],
  ])
  expect(run.report?.control).toMatchObject({ verdict: 'pass' })
  return run
}

/** With the kernel of Debian 12, too. */
const sameDistribution = once(async () =>
  thawOn(
    `max;${lesser}`,
    ...['--restore-rootfs', await bookworm(), '--restore-kernel', await bookwormKernel()],
  ),
)
const otherDistribution = once(async () =>
  thawOn(`max;${lesser}`, '--restore-rootfs', withFiles(await debianRoot('trixie'), files)),
)

it('passes on the same hardware with the same distribution', async () => {
  const run = await sameDistribution()
  const passed = outcome(run, 'max')
  expect(passed).toMatchObject({ verdict: 'pass', cause: null, sentence: null })
  expect(passed.system).toMatchObject({ kernel: expect.stringMatching(/^6\.1\./), words: null })
  expect(passed.system?.files).toEqual([])
})

it('fails for the CPU on other hardware with the same distribution', async () => {
  const run = await sameDistribution()
  const failed = outcome(run, lesser)
  expect(failed).toMatchObject({ verdict: 'fail', cause: 'sigill' })
  expect(failed.faults[0]).toMatchObject({
    comm: 'perl',
    diagnosis: { layer: 'glibc', mapping: { what: `/${libc}` } },
  })
  // The other system works where the CPU lacks nothing.
  expect(failed.checks).toMatchObject([{ of: 'system', verdict: 'pass' }])
  expect(run.status).toBe(1)
})

it.each([
  ['the same', 'max'],
  ['other', lesser],
])('is refused for its files, and not for the CPU, on %s hardware with another distribution', async (_, cpu) => {
  const run = await otherDistribution()
  const refused = outcome(run, cpu)
  expect(refused).toMatchObject({
    ...{ verdict: 'inconclusive', cause: null },
    reason: {
      kind: 'files-differ',
      file: {
        ...{ path: '/usr/bin/perl', how: 'size' },
        packageWas: { name: 'perl-base', version: expect.stringMatching(/^5\.36\..*deb12/) },
        packageIs: { name: 'perl-base', version: expect.stringMatching(/^5\.40\..*deb13/) },
      },
    },
  })
  expect(refused.checks).toBeUndefined()
  expect(refused.words).toMatch(/^files differ, which says nothing of the CPU: \/usr\/bin\/perl/)
  // Nobody has to thaw once for each file.
  expect(refused.system?.files).toContainEqual({
    ...{ path: `/${libc}`, how: 'size', part: 'code' },
    packageWas: { name: 'libc6', version: expect.stringMatching(/^2\.36-/) },
    packageIs: { name: 'libc6', version: expect.stringMatching(/^2\.41-/) },
  })
  expect(run.status).toBe(0)
})

it('passes with other code of the same size, and says that it does not show what that does', async () => {
  const run = await thawOn('max', '--restore-rootfs', withOtherCode(await bookworm()))
  const passed = outcome(run, 'max')
  expect(passed).toMatchObject({ verdict: 'pass' })
  const version = expect.stringMatching(/^2\.36-/)
  const libc6 = { name: 'libc6', version }
  expect(passed.system?.files).toEqual([
    { path: `/${libc}`, how: 'content', part: 'code', packageWas: libc6, packageIs: libc6 },
  ])
  expect(passed.words).toMatch(
    /^alive after .*; but .*libc\.so\.6 .* has other content on that system/,
  )
  expect(run.status).toBe(0)
})

/** A copy of a root whose C library has other bytes at the end of its code, which the app does not run. */
function withOtherCode(root: string): string {
  const folder = scratch('code')
  execFileSync('tar', ['-x', `--file=${root}`, '-C', folder, `./${libc}`])
  const bytes = readFileSync(join(folder, libc))
  const code = readElf(bytes)?.segments.find(({ execute }) => execute)
  if (code === undefined) throw new Error('the C library has no code')
  bytes.fill(0xcc, code.offset + code.size - 32, code.offset + code.size)
  return withFiles(root, [{ path: libc, content: bytes, mode: '0755' }])
}
