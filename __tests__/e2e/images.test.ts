import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { imagesForOlderCriu } from '../../src/checkpoint/engines/criu/for-older.js'
import { findFile } from '../../src/checkpoint/roots/find-file.js'
import type { SilentSite } from '../../src/diagnose/hazards/silent.js'
import { findSilentCode } from '../../src/diagnose/hazards/silent-code.js'
import { AddressSpaces } from '../../src/formats/images/address-space.js'
import { type Code, executableCode } from '../../src/formats/images/executable-code.js'
import { scratch } from '../scratch.js'
import { bothReadings, parseCrit, readable } from '../unit/formats/images/crit.js'
import { buildJava } from './build-apps.js'
import { apps, thawcheck } from './command.js'
import { critDecode, systemPython } from './frozen.js'

// CRIU's own reader comes with Debian's package criu; Ubuntu 24.04 has none.
const crit = spawnSync(systemPython, ['-c', 'import pycriu.images']).status === 0

const folder = scratch('images')

/** Frozen on `max`, in one checkpoint. */
const programs = {
  bits: `python3 ${apps}/bits.py`,
  java: `java -cp ${folder} Clz`,
  /** Under another name, to be told from the other one. */
  plain: `${folder}/plain -XX:-UseCountLeadingZerosInstruction -XX:-UseCountTrailingZerosInstruction -cp ${folder} Clz`,
  node: `node -e 'console.log("warm"); setInterval(Date.now, 100)'`,
}

describe('code in a checkpoint', () => {
  const kept = join(folder, 'checkpoint')
  const images = join(kept, 'images')
  let found: readonly SilentSite[]
  let code: readonly Code[]
  beforeAll(async () => {
    buildJava('Clz', folder)
    const java = execFileSync('sh', ['-c', 'command -v java'], { encoding: 'utf8' }).trim()
    symlinkSync(java, join(folder, 'plain'))
    const started = Object.entries(programs).map(([name, words]) => `${words} >${name}.log &`)
    const warm = Object.keys(programs).map((name) => `grep -q ^warm ${name}.log`)
    const taken = await thawcheck([
      ...['checkpoint', '--run', [...started, 'wait'].join('\n'), '--ready', warm.join(' && ')],
      ...['--working-directory', folder, '--to', kept],
    ])
    if (taken.status !== 0) throw new Error(taken.stderr)
    const find = (path: string) => findFile(path, [join(kept, 'upper'), '/'])
    const spaces = new AddressSpaces(images)
    const silent = await findSilentCode(spaces, find)
    expect(silent.unread).toEqual([])
    found = silent.found
    code = executableCode(spaces, find).code
  })

  /** Of the code that is in no file: where it is, what it is, and how often. */
  const compiled = (...names: string[]) =>
    found
      .filter(({ kind, where }) => kind === 'compiled' && names.includes(where))
      .map(({ where, instruction, count }) => [where, instruction, count])

  it('in private, shared and file memory is counted to the last instruction', () => {
    expect(compiled('private', 'shared', 'memfd')).toEqual([
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

  it('of a JVM that counts zeros has both instructions, unless HotSpot is told not to use them', () => {
    expect(compiled('java', 'plain')).toEqual([
      ['java', 'LZCNT', expect.any(Number)],
      ['java', 'TZCNT', expect.any(Number)],
    ])
    const plain = code.find(({ kind, where }) => kind === 'compiled' && where === 'plain')
    expect(plain?.pieces).not.toEqual([])
    expect(plain).toBeDefined()
  })

  it.each(['node', 'libc.so'])('of the file %s has TZCNT', (name) => {
    const inFile = found.filter(({ where }) => where.startsWith(name))
    expect(inFile.map(({ instruction }) => instruction)).toContain('TZCNT')
  })

  it.skipIf(!crit)('is in images that crit reads as we do', () => {
    // The crit at hand may be older than CRIU.
    const copy = join(scratch('for-crit'), 'images')
    cpSync(images, copy, { recursive: true })
    const older = join(scratch('older'), 'images')
    for (const name of imagesForOlderCriu(images, older)) {
      copyFileSync(join(older, name), join(copy, name))
    }
    const names = readable(copy)
    const texts = critDecode(names.map((name) => join(copy, name)))
    for (const [at, name] of names.entries()) {
      const { ours, crits } = bothReadings(copy, name, parseCrit(texts[at] as string))
      expect(ours, name).toEqual(crits)
      expect(ours.size, name).toBeGreaterThan(0)
    }
  })
})
