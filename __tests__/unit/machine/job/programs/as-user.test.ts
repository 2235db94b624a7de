import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asUserProgram } from '../../../../../src/machine/job/programs/as-user.js'
import { scratch } from '../../../../scratch.js'

const isRoot = process.getuid?.() === 0

function run(
  user: { uid: number; gid: number; groups?: number[] },
  before: string[],
  words: string[],
) {
  const folder = scratch('as-user')
  chmodSync(folder, 0o755)
  const path = join(folder, 'as-user')
  writeFileSync(path, asUserProgram(user), { mode: 0o755 })
  const [program = '', ...args] = [...before, path, ...words]
  return spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 20_000,
    env: { A: 'b', PATH: process.env.PATH },
  })
}

describe.skipIf(!isRoot)('a program as another user', () => {
  const groups = ['setpriv', '--groups', '4,27']

  it.each([
    ['a user whom nobody knows', 12345, 54321],
    ['the largest ids', 4294967294, 4294967294],
    ['root', 0, 0],
  ])('has the ids of %s, and no other group', (_, uid, gid) => {
    const { stdout } = run({ uid, gid }, groups, ['/bin/cat', '/proc/self/status'])
    const line = (name: string) => RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, 'm').exec(stdout)?.[1]
    expect(line('Uid')).toBe(Array(4).fill(uid).join('\t'))
    expect(line('Gid')).toBe(Array(4).fill(gid).join('\t'))
    expect(line('Groups')).toBe('')
  })

  it('is in further groups', () => {
    const user = { uid: 12345, gid: 54321, groups: [7, 4294967294] }
    const { stdout } = run(user, groups, ['/bin/cat', '/proc/self/status'])
    expect(/^Groups:\s*(.*?)\s*$/m.exec(stdout)?.[1]).toBe('7 4294967294')
  })

  it('has its arguments and its environment', () => {
    const words = ['/bin/sh', '-c', 'echo "$1 $A"', 'sh', 'a  word']
    expect(run({ uid: 12345, gid: 12345 }, [], words).stdout).toBe('a  word b\n')
  })

  it('that is not there is told by 127', () => {
    expect(run({ uid: 12345, gid: 12345 }, [], ['/no/such/program']).status).toBe(127)
  })

  it('that may not change its user is told by 126', () => {
    const nobody = ['setpriv', '--reuid', '65534', '--clear-groups']
    expect(run({ uid: 0, gid: 0 }, nobody, ['/bin/true']).status).toBe(126)
  })
})
