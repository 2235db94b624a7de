import { spawnSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { buildC, buildJava } from './build-apps.js'
import { project, type Run, thawcheck } from './command.js'
import { stringsWithoutAvx512 } from './modest-glibc.js'
import { itPredicts, type Predictions } from './predictions.js'
import { has, hasAvx512 } from './this-cpu.js'

const folder = scratch('scan')

interface Program {
  readonly name: string
  /** whether this CPU has what the name says */
  readonly here: boolean
  readonly make?: () => unknown
  readonly words: readonly string[]
  readonly targets: Predictions
}

const onRunner = ['--checkpoint-on', 'runner']
const fill = ['--run', `exec ${folder}/fill`, '--ready-log', '^tick 3', '--watch', '2s']
const programs: readonly Program[] = [
  {
    name: 'a C program, on this CPU with AVX-512',
    here: hasAvx512,
    make: () => buildC('fill', join(folder, 'fill')),
    words: fill,
    targets: { Haswell: ['at risk', 'fail'] },
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
      ...['--run', `java -XX:UseAVX=3 -cp ${folder} Sum`, '--ready-log', '^warm'],
      ...['--watch', '4s'],
    ],
    targets: { max: ['at risk', 'fail'] },
  },
]

for (const program of programs) {
  describe.skipIf(!program.here)(program.name, () => predicts(program))
}

function predicts(program: Program): void {
  let run: Run
  beforeAll(async () => {
    program.make?.()
    const cpus = ['--cpus', Object.keys(program.targets).join(';'), '--cpu-cap', 'none']
    run = await thawcheck(['check', ...onRunner, ...program.words, ...cpus])
  })
  itPredicts(program.targets, () => run)
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
