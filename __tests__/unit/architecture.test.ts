import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const project = resolve(import.meta.dirname, '../..')
const src = join(project, 'src')

/** The rooms, from top to bottom. A file may import from its own room and from those below it. */
const rooms = [
  'entry',
  'commands',
  'report',
  'remedy',
  'diagnose',
  'trial',
  'checkpoint',
  'machine',
  'plan',
  'cpu',
  'formats',
  'base',
]

interface Import {
  readonly from: string
  readonly to: string
}

/** Paths are relative to src; a package has its own name. */
function importsOf(file: string, text: string): Import[] {
  const specifiers = [
    ...text.matchAll(/(?:^|\n)(?:import|export)\b[^'";]*?from '([^']+)'/g),
    ...text.matchAll(/\bimport\('([^']+)'\)/g),
    ...text.matchAll(/(?:^|\n)import '([^']+)'/g),
  ].map(([, specifier]) => specifier as string)
  return specifiers.map((to) => ({
    from: file,
    to: to.startsWith('.') ? join(dirname(file), to) : to,
  }))
}

/** Paths of the TypeScript files in a folder, relative to it. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

const files = sourcesIn(src)
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(src, file), 'utf8')))

/** The same within a room. A file in the room itself stands above its folders. */
const inner: Readonly<Record<string, readonly string[]>> = {
  machine: ['guest', 'job', 'states', 'toolkit', 'host'],
  trial: ['verdict', 'thaw'],
}

const roomOf = (path: string) => path.split('/')[0] ?? ''
const isOurs = ({ to }: Import) => rooms.includes(roomOf(to))

function isUpward({ from, to }: Import): boolean {
  const room = roomOf(from)
  if (roomOf(to) !== room) return rooms.indexOf(roomOf(to)) < rooms.indexOf(room)
  const folders = inner[room]
  const floor = (path: string) => folders?.indexOf(path.split('/')[1] ?? '') ?? 0
  return floor(to) < floor(from)
}

function told({ from, to }: Import): string {
  return `${from} imports ${to}`
}

/** Imports that a rule forbids, though they point down. */
const never: readonly { readonly why: string; readonly breaks: (one: Import) => boolean }[] = [
  {
    why: 'a verdict is decided from evidence alone',
    breaks: ({ from, to }) =>
      from.startsWith('trial/verdict/') && /^(node:|machine\/|base\/process\/)/.test(to),
  },
  {
    why: 'what a CPU is does not depend on this machine',
    breaks: ({ from, to }) => from.startsWith('cpu/') && to === 'node:fs',
  },
  {
    why: 'only what talks to the runner knows its toolkit',
    breaks: ({ from, to }) =>
      to.startsWith('@actions/') &&
      !/^(entry|report\/outputs|base\/log\/runner-log|machine\/toolkit)/.test(from),
  },
  {
    why: 'remedies are facts and pure functions',
    breaks: ({ from, to }) => from.startsWith('remedy/') && /^node:(?!path$)/.test(to),
  },
]

describe('the imports in src', () => {
  it('are all found', () => {
    expect(files.length).toBeGreaterThan(200)
    expect(imports.filter(isOurs).length).toBeGreaterThan(500)
  })

  it('know no room but these', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual([...rooms].sort())
  })

  it('point down only', () => {
    expect(imports.filter(isOurs).filter(isUpward).map(told)).toEqual([])
  })

  it.each(never)('never break the rule: $why', ({ breaks }) => {
    expect(imports.filter(breaks).map(told)).toEqual([])
  })

  it('have no circle among files', () => {
    const targets = new Map<string, string[]>()
    for (const { from, to } of imports.filter(isOurs)) {
      const target = to.replace(/\.js$/, '.ts')
      targets.set(from, [...(targets.get(from) ?? []), target])
    }
    expect(circleIn(targets)).toEqual([])
  })
})

describe('a forbidden import', () => {
  it.each([
    ["import { a } from '../../report/model.js'", 'trial/verdict/judge.ts'],
    ["import type { A } from '../commands/check.js'", 'report/build.ts'],
    ["export { a } from '../machine/bench.js'", 'cpu/target.ts'],
    ["const a = await import('../entry/cli.js')", 'base/here.ts'],
    ["import { runGuest } from '../guest/run.js'", 'machine/job/job.ts'],
    ["import type { Trial } from '../trial.js'", 'trial/thaw/thaw.ts'],
  ])('is found: %s', (text, file) => {
    expect(importsOf(file, text).filter(isUpward)).toHaveLength(1)
  })

  it('is found where a rule forbids it', () => {
    const [one] = importsOf('trial/verdict/judge.ts', "import { x } from 'node:fs'")
    expect(never.filter(({ breaks }) => breaks(one as Import))).toHaveLength(1)
  })
})

describe('the tests', () => {
  const tests = resolve(import.meta.dirname, '..')

  it('lie in the same folders as what they test', () => {
    const folders = new Set(
      sourcesIn(import.meta.dirname)
        .filter((file) => file.endsWith('.test.ts'))
        .map(dirname),
    )
    expect(folders.size).toBeGreaterThan(20)
    const isThere = (folder: string) =>
      existsSync(join(src, folder)) ||
      (folder.startsWith('scripts/') && existsSync(join(project, folder)))
    expect([...folders].filter((folder) => !isThere(folder))).toEqual([])
  })

  it('have no more than 250 lines in a file', () => {
    const lines = (file: string) => readFileSync(join(tests, file), 'utf8').split('\n').length - 1
    expect(sourcesIn(tests).filter((file) => lines(file) > 250)).toEqual([])
  })
})

/** The files of one circle; empty: there is none. */
function circleIn(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return path.slice(path.indexOf(file))
    if (done.has(file)) return []
    for (const next of targets.get(file) ?? []) {
      const circle = visit(next, [...path, file])
      if (circle.length > 0) return circle
    }
    done.add(file)
    return []
  }
  for (const file of targets.keys()) {
    const circle = visit(file, [])
    if (circle.length > 0) return circle
  }
  return []
}
