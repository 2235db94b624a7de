import { describe, expect, it } from 'vitest'
import { withSoftware } from '../../../src/remedy/software/with-software.js'

const libc = '/lib/x86_64-linux-gnu/libc.so.6'
const old = '/opt/old/libc.so.6'
const node = '/usr/bin/node'
const files = new Map([
  [libc, 'GNU C Library (Debian GLIBC 2.36-9) stable release version 2.36.'],
  [old, 'GNU C Library (GNU libc) stable release version 2.28.'],
  [node, 'OpenSSL 3.0.19 27 Jan 2026\0https://nodejs.org/download/release/v20.20.2/node'],
])
const programs = [
  { pid: 9, executable: node, mapped: [node, libc] },
  { pid: 12, executable: '/opt/old/app', mapped: ['/opt/old/app', old] },
]
const glibc = { layer: 'glibc-ifunc', name: 'glibc', features: ['avx2'] }

/** The needs, and which files were read. */
function read(...needs: Parameters<typeof withSoftware>[0]) {
  const asked: string[] = []
  const found = withSoftware(needs, programs, (path) => {
    asked.push(path)
    const text = files.get(path)
    return text === undefined ? undefined : Buffer.from(`${text}\0`, 'latin1')
  })
  return { found, asked }
}

const versionsOf = (...needs: Parameters<typeof withSoftware>[0]) =>
  read(...needs).found.map(({ software }) => software?.version)

describe('the version of the software of a need', () => {
  it('is that of the process', () => {
    expect(versionsOf({ ...glibc, pid: 9 }, { ...glibc, pid: 12 })).toEqual(['2.36', '2.28'])
  })

  it('is that of the same program, where the process is not in the checkpoint', () => {
    expect(versionsOf({ ...glibc, pid: 99, program: '/opt/old/app' })).toEqual(['2.28'])
  })

  it('is that of the file that it is linked into', () => {
    const openssl = { layer: 'openssl', name: 'OpenSSL', features: ['avx2'], pid: 9, file: node }
    expect(versionsOf(openssl, { ...openssl, layer: 'v8' })).toEqual(['3.0.19', '20.20.2'])
  })

  it('is not known of a file that cannot be read, or tells none', () => {
    const go = { layer: 'go', name: 'Go', features: ['avx2'], pid: 12 }
    expect(versionsOf(go, { layer: 'app', name: 'x', features: [] })).toEqual([
      undefined,
      undefined,
    ])
  })

  it('adds the program, leaves out the place, and reads each file once', () => {
    const { found, asked } = read({ ...glibc, pid: 9 }, { ...glibc, pid: 9, file: libc })
    const software = { version: '2.36' }
    expect(found).toEqual([
      { ...glibc, program: node, software },
      { ...glibc, program: node, software },
    ])
    expect(asked.filter((path) => path === libc)).toEqual([libc])
  })
})
