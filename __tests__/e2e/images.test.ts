import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { imagesForOlderCriu } from '../../src/checkpoint/engines/criu/for-older.js'
import { findFile } from '../../src/checkpoint/roots/find-file.js'
import { findSilentCode } from '../../src/diagnose/hazards/silent-code.js'
import { AddressSpaces } from '../../src/formats/images/address-space.js'
import { scratch } from '../scratch.js'
import { bothReadings, parseCrit, readable } from '../unit/formats/images/crit.js'
import { buildJava } from './build-apps.js'
import { thawcheck } from './command.js'

// Its 'crit' is what Debian's package criu brings; Ubuntu 24.04 has none.
const crit = spawnSync('crit', ['--help']).status === 0

/** Freezes an app on `max`, and gives the folder of its checkpoint. */
async function frozen(run: string): Promise<string> {
  const to = join(scratch('frozen'), 'checkpoint')
  const taken = await thawcheck(['checkpoint', '--run', run, '--ready-log', '^warm', '--to', to])
  if (taken.status !== 0) throw new Error(taken.stderr)
  return to
}

async function silentIn(folder: string) {
  const spaces = new AddressSpaces(join(folder, 'images'))
  const find = (path: string) => findFile(path, [join(folder, 'upper'), '/'])
  const { found, unread } = await findSilentCode(spaces, find)
  expect(unread).toEqual([])
  const inFile = (name: string) => found.filter(({ where }) => where.startsWith(name))
  return { compiled: found.filter(({ kind }) => kind === 'compiled'), inFile }
}

/** The crit at hand may be older than CRIU. */
function agreesWithCrit(newer: string): void {
  const images = join(scratch('for-crit'), 'images')
  cpSync(newer, images, { recursive: true })
  const older = join(scratch('older'), 'images')
  for (const name of imagesForOlderCriu(newer, older)) {
    copyFileSync(join(older, name), join(images, name))
  }
  for (const name of readable(images)) {
    const json = execFileSync('crit', ['decode', '-i', join(images, name)], { encoding: 'utf8' })
    const { ours, crits } = bothReadings(images, name, parseCrit(json))
    expect(ours, name).toEqual(crits)
  }
}

describe('code in private, shared and file memory', () => {
  let folder: string
  beforeAll(async () => {
    folder = await frozen('python3 bits.py')
  })

  it('is counted to the last instruction', async () => {
    const { compiled } = await silentIn(folder)
    expect(compiled.map(({ where, instruction, count }) => [where, instruction, count])).toEqual([
      ...[
        ['private', 'LZCNT', 3],
        ['private', 'TZCNT', 1],
      ],
      ...[
        ['shared', 'LZCNT', 5],
        ['shared', 'TZCNT', 2],
      ],
      ...[
        ['memfd', 'LZCNT', 7],
        ['memfd', 'TZCNT', 4],
      ],
    ])
  })

  it.skipIf(!crit)('is in images that crit reads as we do', () => {
    agreesWithCrit(join(folder, 'images'))
  })
})

describe('a JVM that counts zeros', () => {
  const classes = scratch('classes')
  let folder: string
  beforeAll(async () => {
    buildJava('Clz', classes)
    folder = await frozen(`java -cp ${classes} Clz`)
  })

  it('has both instructions in its compiled code', async () => {
    const { compiled } = await silentIn(folder)
    expect(compiled.map(({ where, instruction }) => [where, instruction])).toEqual([
      ['java', 'LZCNT'],
      ['java', 'TZCNT'],
    ])
  })

  it.skipIf(!crit)('has images that crit reads as we do', () => {
    agreesWithCrit(join(folder, 'images'))
  })

  it('has neither where HotSpot is told not to use them', async () => {
    const without = ['Leading', 'Trailing'].map((end) => `-XX:-UseCount${end}ZerosInstruction`)
    const { compiled } = await silentIn(
      await frozen(`java ${without.join(' ')} -cp ${classes} Clz`),
    )
    expect(compiled).toEqual([])
  })
})

describe('node', () => {
  it('has TZCNT in its own code and in that of glibc', async () => {
    const folder = await frozen(`node -e 'console.log("warm"); setInterval(Date.now, 100)'`)
    const { inFile } = await silentIn(folder)
    for (const name of ['node', 'libc.so']) {
      expect(inFile(name).map(({ instruction }) => instruction)).toContain('TZCNT')
    }
    if (crit) agreesWithCrit(join(folder, 'images'))
  })
})
