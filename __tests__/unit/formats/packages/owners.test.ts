import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ownersOf } from '../../../../src/formats/packages/owners.js'
import type { RootFiles } from '../../../../src/formats/packages/package.js'
import { golden } from '../../golden/read.js'

/** A root with some files, by their paths. */
function rootOf(files: Readonly<Record<string, string | Buffer>>): RootFiles {
  return {
    read: (path) => (Object.hasOwn(files, path) ? Buffer.from(files[path] ?? '') : undefined),
    list: (folder) =>
      Object.keys(files).flatMap((path) =>
        path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
      ),
  }
}

const rpm = gunzipSync(golden('packages/rpmdb.sqlite.gz'))
const owners = (root: RootFiles, ...paths: string[]) => Object.fromEntries(ownersOf(root, paths))

describe('the packages of dpkg', () => {
  const status = `Package: libc6
Status: install ok installed
Architecture: amd64
Multi-Arch: same
Source: glibc
Version: 2.36-9+deb12u10
Description: GNU C Library: Shared libraries
 Version: of nothing

Package: gone
Status: deinstall ok config-files
Version: 1.0

Package: dash
Status: install ok installed
Version: 0.5.12-2
`
  const root = rootOf({
    '/var/lib/dpkg/status': status,
    '/var/lib/dpkg/info/libc6:amd64.list': '/.\n/lib/x86_64-linux-gnu/libc.so.6\n/usr/share/doc\n',
    '/var/lib/dpkg/info/dash.list': '/.\n/usr/bin/dash\n',
    '/var/lib/dpkg/info/gone.list': '/etc/gone\n',
    '/var/lib/dpkg/info/dash.md5sums': 'ab  usr/bin/dash\n',
  })

  it('are found by the path before and after the merge of /usr', () => {
    const libc = { name: 'libc6', version: '2.36-9+deb12u10' }
    const dash = { name: 'dash', version: '0.5.12-2' }
    expect(owners(root, '/usr/lib/x86_64-linux-gnu/libc.so.6', '/bin/dash', '/app/x')).toEqual({
      '/usr/lib/x86_64-linux-gnu/libc.so.6': libc,
      '/bin/dash': dash,
    })
    expect(owners(root, '/lib/x86_64-linux-gnu/libc.so.6', '/usr/bin/dash')).toEqual({
      '/lib/x86_64-linux-gnu/libc.so.6': libc,
      '/usr/bin/dash': dash,
    })
  })

  it('are only those that are installed', () => {
    expect(owners(root, '/etc/gone')).toEqual({})
  })

  it('are also those of an image without dpkg', () => {
    const distroless = rootOf({
      '/var/lib/dpkg/status.d/openssl': 'Package: openssl\nVersion: 3.0.17-1~deb12u2\n',
      '/var/lib/dpkg/status.d/openssl.md5sums': `${'0'.repeat(32)}  usr/bin/openssl\n`,
    })
    expect(owners(distroless, '/usr/bin/openssl')).toEqual({
      '/usr/bin/openssl': { name: 'openssl', version: '3.0.17-1~deb12u2' },
    })
  })

  it.skipIf(!existsSync('/var/lib/dpkg/status'))('are what dpkg says on this machine', () => {
    const here: RootFiles = {
      read: (path) => (existsSync(path) ? readFileSync(path) : undefined),
      list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    }
    const sh = realpathSync('/bin/sh')
    const [name = ''] = execFileSync('dpkg', ['-S', `*${sh.replace('/usr', '')}`], {
      encoding: 'utf8',
    }).split(':')
    const version = execFileSync('dpkg-query', ['-W', '-f', '$' + '{Version}', name], {
      encoding: 'utf8',
    })
    expect(owners(here, sh)).toEqual({ [sh]: { name, version } })
  })
})

describe('the packages of apk', () => {
  const installed = golden('packages/apk-installed')
  it.each(['/lib/apk/db/installed', '/usr/lib/apk/db/installed'])('are read from %s', (place) => {
    const musl = { name: 'musl', version: '1.2.5-r0' }
    const data = { name: 'alpine-baselayout-data', version: '3.6.5-r0' }
    const root = rootOf({ [place]: installed })
    expect(owners(root, '/lib/ld-musl-x86_64.so.1', '/etc/group', '/etc/passwd')).toEqual({
      '/lib/ld-musl-x86_64.so.1': musl,
      '/etc/group': data,
    })
  })
})

describe('the packages of rpm', () => {
  it('are read from its SQLite database', () => {
    const root = rootOf({ '/var/lib/rpm/rpmdb.sqlite': rpm })
    expect(
      owners(root, '/usr/lib64/libalpha.so.1', '/usr/share/delta/file-77', '/usr/bin/none'),
    ).toEqual({
      '/usr/lib64/libalpha.so.1': { name: 'alpha', version: '2.1-101.el9' },
      '/usr/share/delta/file-77': { name: 'delta', version: '2.4-104.el9' },
    })
  })

  it('are not known where the database is damaged, or in an older format', () => {
    const at = '/usr/lib/sysimage/rpm/rpmdb.sqlite'
    for (let cut = 0; cut < rpm.length; cut += 1021) {
      const found = ownersOf(rootOf({ [at]: rpm.subarray(0, cut) }), ['/usr/lib64/libalpha.so.1'])
      expect(found.size).toBeLessThanOrEqual(1)
    }
    const noise = Buffer.from(rpm)
    for (let byte = 100; byte < noise.length; byte += 37) noise[byte] = (byte * 7919) & 0xff
    expect(owners(rootOf({ [at]: noise }), '/usr/lib64/libalpha.so.1')).toEqual({})
    expect(owners(rootOf({ '/var/lib/rpm/Packages': rpm }), '/usr/lib64/libalpha.so.1')).toEqual({})
  })
})

it('a root without any database has no packages', () => {
  expect(owners(rootOf({}), '/bin/sh')).toEqual({})
})
