import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { restoreScript } from '../../../../src/checkpoint/artifact/restore-script.js'
import { scratch } from '../../../scratch.js'
import { manifest } from '../make.js'

const scripts = ['root.sh', 'restore.sh'].map((name) =>
  readFileSync(join(import.meta.dirname, '../../../../src/machine/job/scripts', name), 'utf8'),
)
const v2 = ['pni', 'ssse3', 'sse4.1', 'sse4.2', 'popcnt', 'cx16', 'lahf-lm']
const flagsOfV2 = 'fpu cx16 lahf_lm pni popcnt sse4_1 sse4_2 ssse3'

/** Runs `restore.sh --check` on a CPU with these flags. */
function checkOn(flags: string, demands: Parameters<typeof restoreScript>[1], shell = ['sh']) {
  const folder = scratch('restore')
  const cpuinfo = join(folder, 'cpuinfo')
  writeFileSync(
    cpuinfo,
    `processor\t: 0\nflags\t\t: ${flags}\nvmx flags\t: avx512f\n\nflags\t\t: none\n`,
  )
  const script = restoreScript(manifest, demands, [], scripts).replaceAll('/proc/cpuinfo', cpuinfo)
  const path = join(folder, 'restore.sh')
  writeFileSync(path, script)
  chmodSync(path, 0o755)
  const [program = '', ...words] = shell
  const { status, stderr } = spawnSync(program, [...words, path, '--check'], { encoding: 'utf8' })
  return { status, said: stderr.trim() }
}

const shells = [['dash'], ['bash', '--posix'], ['busybox', 'sh']].filter(([program = '']) => {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
})

describe.each(shells.map((shell) => ({ name: shell.join(' '), shell })))('in $name', ({
  shell,
}) => {
  const demands = {
    needs: [{ names: ["Haswell,-avx's", 'a\\b\nc'], features: v2 }],
    registers: undefined,
  }

  it('a CPU that has everything may run it', () => {
    expect(checkOn(`${flagsOfV2} avx512f`, demands, shell)).toEqual({
      status: 0,
      said: 'restore.sh: this CPU may run the checkpoint',
    })
  })

  it('one that lacks something is refused, with the names of that', () => {
    expect(checkOn('fpu pni cx16 lahf_lm sse4_11', demands, shell)).toEqual({
      status: 3,
      said: "restore.sh: this CPU lacks ssse3 sse4_1 sse4_2 popcnt, which the checkpoint may use; it was proven on Haswell,-avx's and a b c",
    })
  })

  it('one set of two is enough, and the smaller lack is told', () => {
    const needs = [
      { names: ['one'], features: ['pni', 'avx'] },
      { names: ['other'], features: ['pni', 'sha-ni', 'gfni'] },
    ]
    expect(checkOn('pni sha_ni gfni', { needs, registers: undefined }, shell).status).toBe(0)
    expect(checkOn('sha_ni gfni', { needs, registers: undefined }, shell).said).toMatch(
      /lacks pni, which .* proven on other$/,
    )
    expect(checkOn('', { needs, registers: undefined }, shell)).toMatchObject({ status: 2 })
    const nothing = [{ names: ['x86-64-v1'], features: [] }]
    expect(checkOn('fpu', { needs: nothing, registers: undefined }, shell).status).toBe(0)
  })

  it('one that saves more registers is refused where there is no room for them', () => {
    const needs = [{ names: ['Haswell'], features: ['avx'] }]
    expect(checkOn('xsave avx', { needs, registers: ['avx'] }, shell).status).toBe(0)
    const { status, said } = checkOn('xsave avx mpx avx512f', { needs, registers: ['avx'] }, shell)
    expect(status).toBe(3)
    expect(said).toMatch(/this CPU saves the registers of mpx avx512f, for which .* no room/)
  })

  it('says what Linux cannot tell', () => {
    const needs = [{ names: ['SierraForest'], features: ['pni', 'cmpccxadd'] }]
    const { status, said } = checkOn('pni', { needs, registers: undefined }, shell)
    expect(status).toBe(0)
    expect(said).toMatch(/Linux does not tell whether this CPU has cmpccxadd, which/)
  })
})

it('is sound for the shell, whatever the options of CRIU are', () => {
  const demands = { needs: [{ names: ['max'], features: [] }], registers: [] }
  const options = ["--external=it's", '$(touch /tmp/oh)', 'a b']
  const script = restoreScript(manifest, demands, options, [])
  const line = script.split('\n').find((one) => one.startsWith('restore_options='))
  const printed = execFileSync('sh', [
    '-c',
    `${line}\neval "set -- $restore_options"; printf '%s\\n' "$@"`,
  ])
  expect(printed.toString()).toBe(`${options.join('\n')}\n`)
})
