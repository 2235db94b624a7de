import { spawnSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findFile } from '../../src/checkpoint/roots/find-file.js'
import { featuresFromLinuxFlags } from '../../src/cpu/features.js'
import { decodeInstruction } from '../../src/cpu/instruction.js'
import { parseTarget } from '../../src/cpu/target.js'
import { findingsFor, type Risk, riskOf } from '../../src/diagnose/hazards/findings.js'
import { type Scan, scanCheckpoint } from '../../src/diagnose/hazards/scan.js'
import { AddressSpaces } from '../../src/formats/images/address-space.js'
import { locateAddress, readProcessMaps } from '../../src/formats/images/process-maps.js'
import { readProcesses } from '../../src/formats/images/tree.js'
import { scratch } from '../scratch.js'
import { buildC, buildJava } from './build-apps.js'
import { checkpointOf, outcome, project, type Run, thawcheck } from './command.js'
import { stringsWithoutAvx512 } from './modest-glibc.js'
import { has, hasAvx512 } from './this-cpu.js'

const folder = scratch('scan')

interface Program {
  readonly name: string
  /** whether this CPU has what the name says; without it, any will do */
  readonly here?: boolean
  readonly make?: () => unknown
  readonly words: readonly string[]
  /** what is predicted of a target, and what the thaw did */
  readonly targets: Readonly<Record<string, readonly [Risk, string]>>
}

const onRunner = ['--checkpoint-on', 'runner']
const fill = [
  ...[...onRunner, '--run', `exec ${folder}/fill`, '--ready-log', '^tick 3', '--watch', '2s'],
]
const programs: readonly Program[] = [
  {
    name: 'a C program, on this CPU with AVX-512',
    here: hasAvx512,
    make: () => buildC('fill', join(folder, 'fill')),
    words: fill,
    targets: { Haswell: ['at risk', 'fail'], Nehalem: ['at risk', 'fail'] },
  },
  {
    name: 'a C program without AVX-512, on this CPU with AVX2',
    here: has('avx2'),
    make: () => buildC('fill', join(folder, 'fill')),
    words: [...fill, '--env', stringsWithoutAvx512],
    targets: { Nehalem: ['at risk', 'fail'] },
  },
  {
    name: 'a JVM, on this CPU with AVX-512',
    here: hasAvx512,
    make: () => buildJava('Sum', folder),
    words: [
      ...[...onRunner, '--run', `java -XX:UseAVX=3 -cp ${folder} Sum`, '--ready-log', '^warm'],
      ...['--watch', '4s'],
    ],
    targets: { max: ['at risk', 'fail'] },
  },
  {
    name: 'node, in a guest on max',
    words: [
      ...['--working-directory', project, '--env', `PATH=${process.env.PATH}`, '--watch', '4s'],
      ...['--run', 'node examples/orders/server.js', '--ready-log', 'listening'],
      ...['--verify', 'node examples/orders/ask.js'],
    ],
    targets: {
      'EPYC-Rome': ['possible', 'pass'],
      Haswell: ['possible', 'fail'],
      Nehalem: ['at risk', 'fail'],
    },
  },
  {
    name: 'python3, in a guest on max',
    words: ['--run', 'python3 digest.py', '--ready-log', '^3 ', '--watch', '3s'],
    targets: { EPYC: ['none', 'pass'], Nehalem: ['at risk', 'fail'] },
  },
]

for (const program of programs) {
  describe.skipIf(program.here === false)(program.name, () => predicts(program))
}

function predicts(program: Program): void {
  const targets = Object.entries(program.targets)
  let run: Run
  let scan: Scan
  beforeAll(async () => {
    program.make?.()
    const cpus = ['--cpus', targets.map(([name]) => name).join(';'), '--cpu-cap', 'none']
    run = await thawcheck(['check', ...program.words, ...cpus])
    const checkpoint = checkpointOf(run)
    const source = featuresFromLinuxFlags(run.report?.source?.features ?? [])
    const find = (path: string) => findFile(path, [join(checkpoint, 'upper'), '/'])
    scan = await scanCheckpoint(new AddressSpaces(join(checkpoint, 'images')), find, source)
  })

  it('can be read as a whole', () => {
    expect(run.stderr).toMatch(/checkpoint: taken/)
    expect(scan.unread).toEqual([])
  })

  it.each(targets)('%s: predicted against what happened', (name, expected) => {
    const predicted = riskOf(findingsFor(scan.sites, featuresOf(name)))
    const { verdict } = outcome(run, name)
    expect([predicted, verdict]).toEqual(expected)
  })

  it.each(targets)('%s: every SIGILL is at a place that was listed', async (name, [, verdict]) => {
    const faults = outcome(run, name).faults.flatMap((fault) =>
      fault.kind === 'sigill' && fault.of === 'app' ? [fault] : [],
    )
    if (verdict === 'fail') expect(faults).not.toEqual([])
    for (const { address, bytes, pid } of faults) {
      const { features, text } = await decodeInstruction(Buffer.from(bytes, 'hex'), BigInt(address))
      const missing = features.filter((feature) => !featuresOf(name)?.has(feature))
      const mapping = locateAddress(mapsOf(pid), BigInt(address))
      const at = mapping?.kind === 'file' ? mapping.offset : Number(address)
      const file = mapping?.kind === 'file' ? mapping.path : undefined
      const listed = scan.sites.filter(({ extent, needs, ...place }) => {
        const there = place.file === file && at >= extent.start && at < extent.end
        return there && missing.some((one) => needs.has(one))
      })
      expect(listed, `${text} at ${at} of ${file}`).not.toEqual([])
    }
  })

  /** Of a process by any of its threads. */
  function mapsOf(id: number) {
    const images = join(checkpointOf(run), 'images')
    const process = readProcesses(images).find(({ threads }) => threads.includes(id))
    if (process === undefined) throw new Error(`${id} was not in the checkpoint`)
    return readProcessMaps(images, process.pid)
  }
}

describe('thawcheck scan', () => {
  const scan = (...words: string[]) =>
    spawnSync(process.execPath, [join(project, 'dist/cli.js'), 'scan', ...words], {
      encoding: 'utf8',
    })
  const images = (damage = '') => {
    const copy = join(scratch('scan'), 'images')
    cpSync(join(project, '__tests__/unit/golden/sleep-images'), copy, { recursive: true })
    writeFileSync(join(copy, 'pages-2.img'), Buffer.alloc(114_688))
    writeFileSync(join(copy, 'inventory.img'), '')
    if (damage) writeFileSync(join(copy, damage), 'no image')
    return copy
  }

  it('says that images are damaged, and which', () => {
    const { status, stderr } = scan(images('files.img'))
    expect(stderr).toMatch(/^files.img is damaged: .*\n$/)
    expect(status).toBe(4)
  })

  it('refuses what it cannot read, and quotes it', () => {
    const { status, stderr } = scan(folder, '--cpus', 'Haswel')
    expect(stderr).toMatch(/has no inventory.img[\s\S]*"Haswel": there is no CPU model/)
    expect(status).toBe(2)
  })
})

function featuresOf(name: string): ReadonlySet<string> | undefined {
  const target = parseTarget(name)
  return 'problem' in target ? undefined : target.features
}
