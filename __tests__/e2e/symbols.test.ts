import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findFile } from '../../src/checkpoint/roots/find-file.js'
import { symbolAt } from '../../src/formats/elf/code-symbol.js'
import { type ElfFiles, elfFiles } from '../../src/formats/elf/debug-files.js'
import { toolCommand } from '../../src/machine/toolkit/toolkit.js'
import { scratch } from '../scratch.js'
import { toolkitHere } from './toolkit-here.js'

const folder = scratch('symbols')
const libc = realpathSync('/lib/x86_64-linux-gnu/libc.so.6')
let toolkit: string
let files: ElfFiles
beforeAll(async () => {
  toolkit = (await toolkitHere()).directory
  files = filesIn('/')
})

/** Debug files are looked for in that root. */
function filesIn(root: string): ElfFiles {
  return elfFiles({
    elfutils: (tool, args) => toolCommand(toolkit, tool, args),
    find: (path) => findFile(path, [root]),
  })
}

const symbolIn = (all: ElfFiles, path: string, offset: number) =>
  symbolAt(all, all.file(path), offset)

interface Function {
  readonly name: string
  readonly start: number
  readonly size: number
}

/** The functions of a file, as binutils tells them. */
function functionsOf(file: string): Function[] {
  const said = execFileSync('readelf', ['-sW', file], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const row = /^ +\d+: ([0-9a-f]{16}) +(\w+) FUNC +\w+ +\w+ +\d+ (\S+)/gm
  return [...said.matchAll(row)]
    .map(([, start, size, name]) => ({
      ...{ name: name as string, start: Number(`0x${start}`), size: Number(size) },
    }))
    .filter(({ size }) => size > 0)
}

function offsetOf(file: string, address: number): number {
  const { segments } = files.file(file).headers()
  const segment = segments.find((one) => one.execute && one.address <= address)
  if (segment === undefined) throw new Error(`${address} is not in ${file}`)
  return address - segment.address + segment.offset
}

const buildId = (file: string) =>
  /Build ID: (\w+)/.exec(execFileSync('readelf', ['-n', file], { encoding: 'utf8' }))?.[1] ?? ''

describe('libc', () => {
  const id = buildId(libc)
  const all = functionsOf(`/usr/lib/debug/.build-id/${id.slice(0, 2)}/${id.slice(2)}.debug`)
  const variants = all.filter(({ name }) => /^__mem(set|move|cpy)_\w*(avx|evex|erms)/.test(name))
  const alone = join(folder, 'libc.so.6')
  copyFileSync(libc, alone)

  it('has its variants named by its debug file', async () => {
    expect(variants.length).toBeGreaterThan(10)
    for (const { start, size } of variants) {
      const names = variants.filter((one) => one.start === start).map(({ name }) => name)
      const symbol = await symbolIn(files, libc, offsetOf(libc, start + size - 1))
      expect(symbol).toMatchObject({ start, end: start + size, exact: true, source: 'debug file' })
      expect(names).toContain(symbol?.name)
    }
  })

  it('has the bounds of its variants without', async () => {
    const none = filesIn(folder)
    for (const { start, size } of variants) {
      const symbol = await symbolIn(none, alone, offsetOf(libc, start + 3))
      expect(symbol).toEqual({
        ...{ start, end: start + size, address: start + 3, exact: true },
        ...{ source: 'frames', serves: [] },
      })
    }
  })

  it('has what it exports named without', async () => {
    const strtok = all.find(({ name }) => name === 'strtok')
    const symbol = await symbolIn(filesIn(folder), alone, offsetOf(libc, (strtok?.start ?? 0) + 2))
    expect(symbol).toMatchObject({ name: 'strtok', source: 'dynsym' })
  })

  it('is read in good time, wherever it is asked', async () => {
    const begun = performance.now()
    const fresh = filesIn('/')
    for (const { start } of all) await symbolIn(fresh, libc, offsetOf(libc, start))
    expect(performance.now() - begun).toBeLessThan(20_000)
  })
})

describe('a program of one’s own', () => {
  const source = `
    extern "C" { int last(int); }
    namespace own { struct Sum { int of(int a); }; int Sum::of(int a) { return last(a) * 3; } }
    int main(int count, char **) { own::Sum sum; return sum.of(count); }
    int last(int a) { return a + 1; }`
  const build = (name: string, ...options: string[]) => {
    const program = join(folder, name)
    const common = ['-x', 'c++', '-Wl,--build-id', '-o', program, '-']
    execFileSync('c++', ['-O0', ...options, ...common], { input: source })
    return program
  }
  const named = (program: string) =>
    functionsOf(program).find(({ name }) => name.includes('Sum')) as Function
  const at = async (program: string, { start }: Function) =>
    symbolIn(filesIn('/'), program, offsetOf(program, start + 5))
  const sum = { name: 'own::Sum::of(int)', exact: true }

  it.each([
    ['position-independent', []],
    ['at a fixed address', ['-no-pie']],
    ['static', ['-static']],
  ])('%s is named by its own symbols, demangled', async (name, options) => {
    const program = build(name.replaceAll(' ', '-'), ...options)
    expect(await at(program, named(program))).toMatchObject({ ...sum, source: 'symtab' })
  })

  it('is named by a debug file beside it, of the same build only', async () => {
    const program = build('linked')
    const place = named(program)
    execFileSync('objcopy', ['--only-keep-debug', program, `${program}.debug`])
    execFileSync('objcopy', ['--strip-all', `--add-gnu-debuglink=${program}.debug`, program])
    expect(await at(program, place)).toMatchObject({ ...sum, source: 'debug file' })
    const other = build('other', '-O1')
    execFileSync('objcopy', ['--only-keep-debug', other, `${program}.debug`])
    expect(await at(program, place)).toMatchObject({ source: 'frames', start: place.start })
  })

  it('is named by its mini debug info', async () => {
    const program = build('mini')
    const place = named(program)
    const names = join(folder, 'mini-names')
    execFileSync('sh', ['-c', `nm -P ${program} | cut -d' ' -f1 >${names}`])
    const mini = `${program}.mini`
    execFileSync('objcopy', ['-S', `--keep-symbols=${names}`, program, mini])
    execFileSync('xz', [mini])
    execFileSync('objcopy', ['--strip-all', `--add-section=.gnu_debugdata=${mini}.xz`, program])
    expect(await at(program, place)).toMatchObject({ exact: true, source: 'mini debug info' })
  })

  it('that is cut short gives nothing, and no error', async () => {
    const program = build('cut')
    const place = named(program)
    const bytes = readFileSync(program)
    const offset = offsetOf(program, place.start)
    for (let size = 0; size < bytes.length; size += 977) {
      const cut = join(folder, `cut-${size}`)
      writeFileSync(cut, bytes.subarray(0, size))
      const symbol = await symbolIn(filesIn('/'), cut, offset)
      if (symbol?.name !== undefined) expect(symbol).toMatchObject(sum)
    }
  })
})
