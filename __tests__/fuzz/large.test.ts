import { spawnSync } from 'node:child_process'
import { rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { branch, laid, ret, zmm } from '../unit/diagnose/hazards/make.js'
import { makeExt4 } from '../unit/formats/ext4/make.js'
import {
  type Fields,
  image,
  loneProcess,
  pagemapImage,
  protobuf,
} from '../unit/formats/images/make.js'

const MiB = 1024 ** 2
const page = 4096
/** What two runs differ by, whatever they read: node collects garbage when it likes. */
const noise = 48 * MiB
const code = 0x7100_0000_0000
const heap = 0x7200_0000_0000
const anonymous = 1 << 9

/** A process with a page of compiled code, and a heap that takes no room on the disk. */
function checkpoint(folder: string, bytes: number): void {
  const zeros = (from: number, to: number): Fields =>
    Array.from({ length: to - from + 1 }, (_, at) => [from + at, 0] as const)
  const registers = protobuf([...zeros(1, 16), [17, code], ...zeros(18, 23), [28, 1]])
  const thread = protobuf([
    [1, 0],
    [2, registers],
    [3, protobuf([[7, 0]])],
  ])
  const name = protobuf([
    [1, 1],
    [6, 'app'],
  ])
  const core = protobuf([
    [1, 1],
    [2, thread],
    [3, name],
  ])
  const mapping = (start: number, size: number, prot: number) =>
    [
      14,
      protobuf([
        [1, start],
        [2, start + size],
        [3, 0],
        [4, 0],
        [5, prot],
        [6, 2],
        [7, anonymous],
        [8, 1],
      ]),
    ] as const
  const files = {
    'pstree.img': loneProcess(9),
    'core-9.img': image('core', [core]),
    'mm-9.img': image('mm', [
      protobuf([
        [5, heap],
        [6, heap],
        [7, heap],
        [12, 1],
        mapping(code, page, 5),
        mapping(heap, bytes, 3),
      ]),
    ]),
    'files.img': image('files', []),
    'pagemap-9.img': pagemapImage([
      [
        [1, code],
        [2, 1],
      ],
      [
        [1, heap],
        [2, bytes / page],
      ],
    ]),
    'pages-1.img': laid([0, zmm, branch('e8', 6, 0x40), ret], [0x40, zmm, ret]),
  }
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content)
  truncateSync(join(folder, 'pages-1.img'), page + bytes)
}

function disk(folder: string, bytes: number): void {
  makeExt4(join(folder, 'disk'), [bytes / page], 'the end')
}

function alone(what: string, make: (folder: string, bytes: number) => void, bytes: number) {
  const folder = scratch('large')
  try {
    make(folder, bytes)
    const script = join(import.meta.dirname, 'large-alone.mjs')
    const run = spawnSync(process.execPath, [script, what, folder], { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(run.stderr || `it ended with ${run.signal}`)
    return JSON.parse(run.stdout) as { gave: unknown; peak: number }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('our own memory does not grow with the checkpoint', () => {
  it.each([
    { what: 'digest', make: checkpoint, large: 2048 * MiB, same: false },
    { what: 'scan', make: checkpoint, large: 2048 * MiB, same: true },
    { what: 'copy', make: disk, large: 512 * MiB, same: false },
  ])('$what', ({ what, make, large, same }) => {
    const small = alone(what, make, 16 * MiB)
    const big = alone(what, make, large)
    expect(big.gave).toBeTruthy()
    expect(big.gave === small.gave).toBe(same)
    expect(big.peak - small.peak).toBeLessThan(noise)
  })
})
