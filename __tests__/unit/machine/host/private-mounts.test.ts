import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  privateMountsHere,
  privateMountsOf,
  whyNoPrivateMounts,
  withFilesAt,
} from '../../../../src/machine/host/private-mounts.js'
import { scratch } from '../../../scratch.js'

const look = (folder: string) => [
  ...['sh', '-ec', 'cd "$1"; ls -A proc sys dev run; stat -c %u:%g etc/passwd', 'sh', folder],
]
const hidden = ['dev:', 'proc:', 'run:', 'sys:']
const linesOf = ([program = '', ...args]: readonly string[]) =>
  execFileSync(program, args, { encoding: 'utf8' }).trim().split(/\n+/)

describe('private mounts', () => {
  it('show the files of this machine, without its system, and to nobody else', async ({ skip }) => {
    const folder = scratch('mounts')
    const why = await whyNoPrivateMounts(folder, new AbortController().signal)
    skip(why !== undefined, why)
    const seen = linesOf(withFilesAt(privateMountsHere(), folder, look(folder)))
    expect(seen.slice(0, -1)).toEqual(hidden)
    expect(readdirSync(folder)).toEqual([])
    expect(readFileSync('/proc/self/mountinfo', 'utf8')).not.toContain(folder)
  })

  it('keep the owners where they are those of root', ({ skip }) => {
    skip(process.geteuid?.() !== 0, 'needs root')
    const folder = scratch('mounts')
    const seen = linesOf(withFilesAt(privateMountsOf(0, 0), folder, look(folder)))
    expect(seen.at(-1)).toBe('0:0')
  })

  it('are there for an ordinary user too, where user namespaces are', async ({ skip }) => {
    skip(process.geteuid?.() !== 0, 'needs root, to become another user')
    const folder = scratch('mounts')
    chmodSync(folder, 0o755)
    const user = ['setpriv', '--reuid', '12345', '--regid', '12345', '--clear-groups', '--']
    const argv = [...user, ...withFilesAt(privateMountsOf(12345, 12345), folder, look(folder))]
    skip(!userNamespaces([...user, 'unshare', '--user', '--map-root-user', 'true']), 'none here')
    expect(linesOf(argv)).toEqual([...hidden, '65534:65534'])
  })

  it('that are not possible are a reason, not an error', async () => {
    const why = await whyNoPrivateMounts('/nowhere', new AbortController().signal)
    expect(why).toBeTruthy()
    expect(existsSync('/nowhere')).toBe(false)
  })
})

function userNamespaces([program = '', ...args]: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
