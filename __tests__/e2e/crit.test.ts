import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { imagesForOlderCriu } from '../../src/checkpoint/engines/criu/for-older.js'
import { readFiles } from '../../src/formats/images/files.js'
import { readMemoryMap } from '../../src/formats/images/memory-map.js'
import { readPagemap } from '../../src/formats/images/pagemap.js'
import { savedPieces } from '../../src/formats/images/saved-pieces.js'
import type { Span } from '../../src/formats/images/spans.js'
import { readThread } from '../../src/formats/images/thread.js'
import { readProcesses } from '../../src/formats/images/tree.js'
import { scratch } from '../scratch.js'
import { bothReadings, parseCrit, readable } from '../unit/formats/images/crit.js'
import { buildC, buildJava } from './build-apps.js'
import { thawcheck } from './command.js'
import {
  critDecode,
  type Program,
  type Started,
  startProgram,
  systemPython,
  toolkit,
} from './frozen.js'

const works = (...command: string[]) => spawnSync(command[0] ?? '', command.slice(1)).status === 0
// CRIU's own reader comes with Debian's package criu; Ubuntu 24.04 has none. CRIU needs root.
const crit = works(systemPython, '-c', 'import pycriu.images')
const root = process.getuid?.() === 0
const folder = scratch('programs')
const own = (what: string): Program => ({
  command: ['python3', 'programs.py', what],
  ready: /^warm/m,
})

const nginx = join(folder, 'nginx.conf')
writeFileSync(
  nginx,
  `daemon off; worker_processes 2; user root; pid ${folder}/pid; error_log /dev/stdout notice;
events {} http { access_log off; server { listen unix:${folder}/nginx; root ${folder}; } }`,
)

/** Each with whether it can be run here. */
const programs: readonly [string, boolean, Program][] = [
  ...['threads', 'forks', 'files', 'sockets', 'events', 'heap', 'scattered'].map(
    (what): [string, boolean, Program] => [what, true, own(what)],
  ),
  ['memory files', true, { command: ['python3', 'bits.py'], ready: /^warm/m }],
  ['a C program', true, { command: [join(folder, 'fill')], ready: /^tick 2/m }],
  ['a JVM', true, { command: ['java', '-XX:-UsePerfData', '-cp', folder, 'Sum'], ready: /^warm/m }],
  [
    'node',
    true,
    {
      command: [process.execPath, '-e', 'console.log("warm"); setInterval(Date.now, 100)'],
      ready: /^warm/m,
    },
  ],
  [
    'redis',
    works('redis-server', '--version'),
    {
      command: ['redis-server', '--port', '0', '--unixsocket', join(folder, 'redis'), '--save', ''],
      ready: /ready to accept/i,
    },
  ],
  ['nginx', works('nginx', '-v'), { command: ['nginx', '-c', nginx], ready: /start worker proc/ }],
]

describe.skipIf(!crit || !root)('images that crit reads', () => {
  const started = new Map<string, Started>()
  beforeAll(async () => {
    buildC('fill', join(folder, 'fill'))
    buildJava('Sum', folder)
    if (!existsSync(toolkit)) {
      await thawcheck(['check', '--run', 'exec sleep 60', '--warm-up', '1s', '--cpus', 'EPYC'])
    }
    for (const [name, here, program] of programs) if (here) started.set(name, startProgram(program))
  })
  afterAll(() => {
    for (const one of started.values()) {
      one.end()
      rmSync(one.folder, { recursive: true })
    }
    rmSync(folder, { recursive: true })
  })

  for (const [name, here] of programs) {
    it.skipIf(!here)(`are the same to us: ${name}`, async () => {
      const program = started.get(name) as Started
      const images = await program.freeze()
      // The crit at hand may be older than CRIU, as an older CRIU may be where a checkpoint is restored.
      const anew = join(program.folder, 'for-older')
      for (const image of imagesForOlderCriu(images, anew)) {
        copyFileSync(join(anew, image), join(images, image))
      }
      const names = readable(images)
      const said = critDecode(names.map((image) => join(images, image)))
      expect(said).toHaveLength(names.length)
      for (const [at, image] of names.entries()) {
        const { ours, crits } = bothReadings(images, image, parseCrit(said[at] ?? ''))
        expect(ours, image).toEqual(crits)
        expect(ours.size, image).toBeGreaterThan(0)
      }
      expect(whole(images).saved).toBeGreaterThan(name === 'heap' ? 2 ** 30 : 2 ** 16)
    })
  }
})

/** Reads a checkpoint through, as diagnosis does. Everything that one image names is in another. */
function whole(images: string) {
  const files = readFiles(images)
  const alive = readProcesses(images).filter((process) => process.alive)
  const pagemaps = readdirSync(images).filter((name) => /^pagemap-.*\d+\.img$/.test(name))
  const used = new Map<string, number>()
  for (const name of pagemaps) {
    for (const { file, length } of savedPieces(readPagemap(images, name), 0n, 1n << 64n)) {
      used.set(file, (used.get(file) ?? 0) + length)
    }
  }
  for (const [file, length] of used) expect(length, file).toBe(statSync(file).size)
  for (const { pid, threads } of alive) {
    const map = readMemoryMap(images, pid)
    const inFiles = map.flatMap(({ backing }) => (backing.kind === 'file' ? [backing.file] : []))
    expect(inFiles.filter((id) => !files.has(id))).toEqual([])
    for (const tid of threads) {
      const { registers, saved } = readThread(images, tid)
      const holds = ({ start, end }: Span) => start <= registers.ip && registers.ip < end
      expect(map.some((mapping) => mapping.execute && holds(mapping))).toBe(true)
      expect(saved).toEqual(expect.arrayContaining([0, 1]))
    }
  }
  return { saved: [...used.values()].reduce((sum, length) => sum + length, 0) }
}
