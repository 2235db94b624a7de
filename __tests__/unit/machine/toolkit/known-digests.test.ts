import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { digestsName, knownDigests } from '../../../../src/machine/toolkit/known-digests.js'
import { scratch } from '../../../scratch.js'

let folder: string
let file: string
let reads: number

const later = () => Date.now() + 10_000
const notes = () => join(folder, digestsName)

/** The digest that a run finds. */
function run(now = later, content = 'digest'): string {
  const known = knownDigests(folder, now)
  const digest = known.of(file, () => {
    reads++
    return content
  })
  known.keep()
  return digest
}

beforeEach(() => {
  folder = scratch('known-digests')
  file = join(folder, 'qemu')
  writeFileSync(file, 'qemu')
  reads = 0
})
afterEach(() => rmSync(folder, { recursive: true }))

it('reads a file once, in all runs', () => {
  expect([run(), run(), run()]).toEqual(['digest', 'digest', 'digest'])
  expect(reads).toBe(1)
  expect(readdirSync(folder).sort()).toEqual([digestsName, 'qemu'])
})

it.each<[string, () => void]>([
  ['that was written to, with the same size and time', () => changed('qemU')],
  ['that is longer', () => changed('qemu and more')],
  [
    'that another one was put in place of',
    () => {
      writeFileSync(`${file}.new`, 'qemU')
      renameSync(`${file}.new`, file)
    },
  ],
])('reads a file again %s', (_, change) => {
  utimesSync(file, 1000, 1000)
  run()
  change()
  expect(run(later, 'another')).toBe('another')
  expect(reads).toBe(2)
})

function changed(content: string): void {
  // So that the system's clock has moved on since.
  const end = performance.now() + 30
  while (performance.now() < end);
  writeFileSync(file, content)
  utimesSync(file, 1000, 1000)
}

it('reads a file again that was just changed, because it may be changed once more in the same moment', () => {
  run(Date.now)
  run(Date.now)
  expect(reads).toBe(2)
  expect(existsSync(notes())).toBe(false)
})

it('reads all again after the machine has booted', () => {
  run()
  writeFileSync(notes(), readFileSync(notes(), 'utf8').replace(/"boot":"[^"]*"/, '"boot":"other"'))
  run()
  expect(reads).toBe(2)
})

it.each([
  '',
  '{',
  'null',
  '{"boot":1}',
  '{"files":{}}',
])('reads all again where it is told %j', (text) => {
  writeFileSync(notes(), text)
  expect(run()).toBe('digest')
  expect(reads).toBe(1)
})

it('goes without notes where it cannot write', () => {
  const known = knownDigests(join(folder, 'nowhere'), later)
  expect(known.of(file, () => 'digest')).toBe('digest')
  expect(() => known.keep()).not.toThrow()
})
