import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { project } from './command.js'

function cpus(...words: string[]) {
  const cache = scratch('cache')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'dist/cli.js'), 'cpus', ...words],
    { encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: cache } },
  )
  expect(existsSync(join(cache, 'thawcheck')), 'something was fetched').toBe(false)
  return { status, stdout, stderr }
}

it('lists CPUs and features in at most 100 columns, without fetching anything', () => {
  const { status, stdout, stderr } = cpus()
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  for (const name of ['x86-64-v3', 'aws:m5', '/8175M', 'Haswell', 'avx512f', '/dev/kvm']) {
    expect(stdout).toContain(name)
  }
  expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([])
})

it.each([
  ['aws:m5', /^aws:m5\/8175M\n {2}is +Intel Xeon Platinum 8175M \(Skylake\)/],
  ['Haswell,-avx2@cores=4', /^ {2}machine +4 cores$/m],
  ['avx2', /^ {2}KVM +enforces its absence by XCR0 if the target lacks avx$/m],
])('explains %s', (name, expected) => {
  const { status, stdout, stderr } = cpus(name)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(expected)
})

it.each([
  [['aws:m55'], /"aws:m55" is neither a CPU nor a feature; nearest: .*aws:m5/],
  [['Haswell,-avx22'], /"Haswell,-avx22".*avx2/],
  [['Haswell', 'Nehalem'], /"Nehalem" is one name too many/],
])('refuses %j', (words, reason) => {
  const { status, stdout, stderr } = cpus(...words)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(reason)
})
