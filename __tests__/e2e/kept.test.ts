import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { apps, outcome, type Run, thawcheck } from './command.js'

const home = scratch('kept')
const kept = join(home, 'checkpoint')
const program = join(home, 'fill')
const held = join(home, 'held')
/** It maps its own program, and holds a file open. */
const app = [
  '--working-directory',
  home,
  '--run',
  'exec 3<held; exec ./fill',
  '--ready-log',
  '^tick 3',
]
const verify = ['--verify', `test "$(cat ${held})" = "as it was"`]

let taken: Run
beforeAll(async () => {
  execFileSync('cc', ['-O1', '-o', program, join(apps, 'fill.c')])
  writeFileSync(held, 'as it was\n')
  taken = await thawcheck(['checkpoint', ...app, '--env', 'SECRET=hidden', '--to', kept])
  // From now on, the machine has other files.
  writeFileSync(held, 'something else, and longer\n')
  writeFileSync(program, '#!/bin/sh\necho another program\n')
})

/** The kept checkpoint with something wrong. */
function damaged(damage: (folder: string) => void): string {
  const folder = join(scratch('damaged'), 'checkpoint')
  cpSync(kept, folder, { recursive: true, verbatimSymlinks: true })
  damage(folder)
  return folder
}

function changeManifest(
  folder: string,
  change: (manifest: Record<string, unknown>) => object,
): void {
  const path = join(folder, 'manifest.json')
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))))
}

describe('a checkpoint that is kept', () => {
  it('is a folder for its owner alone, with a manifest that has no values of the environment', () => {
    expect(taken.status).toBe(0)
    expect(readdirSync(kept).sort()).toEqual([
      'disk.qcow2',
      'held',
      'images',
      'manifest.json',
      'upper',
    ])
    expect(statSync(kept).mode & 0o777).toBe(0o700)
    const text = readFileSync(join(kept, 'manifest.json'), 'utf8')
    expect(text).not.toContain('hidden')
    const manifest = JSON.parse(text)
    expect(manifest).toMatchObject({
      schema: 'thawcheck-checkpoint/1',
      app: {
        command: 'exec 3<held; exec ./fill',
        workingDirectory: home,
        environment: expect.arrayContaining(['PATH', 'SECRET']),
      },
      engine: { name: 'criu' },
      source: { machine: { on: 'guest', accel: 'tcg', cpu: 'max' }, probes: { avx2: 'ran' } },
    })
    expect(taken.stdout).toContain(`(id ${manifest.id})`)
    expect(existsSync(join(kept, 'held', held))).toBe(true)
  })

  it('is thawed by another process, although the files of the machine have changed', async () => {
    const run = await thawcheck([
      'thaw',
      kept,
      '--cpus',
      'EPYC;Nehalem',
      '--watch',
      '2s',
      ...verify,
    ])
    expect(run.report?.control).toMatchObject({
      verdict: 'pass',
      machine: { on: 'guest', cpu: 'max' },
    })
    expect(outcome(run, 'EPYC')).toMatchObject({
      verdict: 'pass',
      reason: { kind: 'lived', verified: true },
    })
    expect(outcome(run, 'Nehalem')).toMatchObject({
      verdict: 'fail',
      cause: 'criu',
      reason: { kind: 'refused', cpu: true },
    })
    expect(run.status).toBe(1)
    const { id } = JSON.parse(readFileSync(join(kept, 'manifest.json'), 'utf8'))
    expect(run.report?.source).toMatchObject({ id, machine: { on: 'guest', cpu: 'max' } })
    expect(run.report?.command).toBe('exec 3<held; exec ./fill')
  })

  it('is thawed by check --checkpoint, without an app being started', async () => {
    const run = await thawcheck(['check', '--checkpoint', kept, '--cpus', 'EPYC', '--watch', '1s'])
    expect(outcome(run, 'EPYC')).toMatchObject({ verdict: 'pass' })
    expect(run.stderr).not.toContain('checkpoint: starting')
    expect(run.status).toBe(0)
  })

  it('is scanned, with the CPU that it was taken on', async () => {
    const run = await thawcheck(['scan', kept, '--cpus', 'Nehalem', '--json'])
    const [target] = JSON.parse(run.stdout).targets
    expect(target).toMatchObject({ name: 'Nehalem', risk: 'at risk' })
    expect(target.findings).toContainEqual(
      expect.objectContaining({
        how: 'resolved',
        layer: 'glibc',
        features: expect.arrayContaining(['avx2']),
      }),
    )
    expect(run.status).toBe(1)
  })
})

describe('a folder that is no sound checkpoint is bad input', () => {
  it.each([
    [
      'an image that was cut short',
      () => damaged((folder) => truncateSync(join(folder, 'images', 'pages-1.img'), 4096)),
      /cannot be used: images is damaged: its SHA-256 is/,
    ],
    [
      'a disk that was cut short',
      () => damaged((folder) => truncateSync(join(folder, 'disk.qcow2'), 1_000_000)),
      /cannot be used: disk\.qcow2 is damaged: its SHA-256 is/,
    ],
    [
      'another schema',
      () =>
        damaged((folder) =>
          changeManifest(folder, (manifest) => ({ ...manifest, schema: 'thawcheck-checkpoint/9' })),
        ),
      /has the schema "thawcheck-checkpoint\/9"; this version reads thawcheck-checkpoint\/1/,
    ],
    [
      'an id of something else',
      () =>
        damaged((folder) =>
          changeManifest(folder, (manifest) => ({
            ...manifest,
            app: { ...(manifest.app as object), command: 'something else' },
          })),
        ),
      /its manifest\.json was changed: its id is [0-9a-f]{64}, but its content has the id/,
    ],
    ['no manifest', () => scratch('empty'), /cannot be used: it has no manifest\.json/],
  ])('%s', async (_, folder, expected) => {
    const run = await thawcheck(['thaw', folder(), '--cpus', 'EPYC'])
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(expected)
    expect(run.stderr.split('\n').filter((line) => line.startsWith('  '))).toHaveLength(1)
    // Nothing was started.
    expect(run.stderr).not.toContain('Toolkit')
    expect(run.report).toBeUndefined()
  })
})

describe('thawcheck checkpoint', () => {
  it('keeps nothing where the app cannot be frozen, and says where the logs are', async () => {
    const to = join(scratch('none'), 'checkpoint')
    const run = await thawcheck(['checkpoint', '--run', 'exit 3', '--to', to])
    expect(run.status).toBe(4)
    expect(run.stderr).toMatch(/The app ended before it was ready: it exited with 3/)
    expect(run.stderr).toContain('thawcheck checkpoint: the logs are in ')
    expect(existsSync(to)).toBe(false)
    expect(existsSync(join(run.reportDir, 'checkpoint', 'console.log'))).toBe(true)
  })

  it.each([
    [['checkpoint', '--run', 'x', '--to', apps], /to: ".*" is not empty; expected a directory/],
    [['checkpoint', '--run', 'x'], /to: missing/],
    [
      ['checkpoint', '--run', 'x', '--to', 'new', '--cpus', 'max'],
      /"--cpus" is not a flag of checkpoint/,
    ],
    [['thaw', '--cpus', 'max'], /no checkpoint; expected thawcheck thaw DIR/],
    [['thaw', home, '--run', 'x', '--cpus', 'max'], /"--run" is not a flag of thaw/],
    [
      ['check', '--checkpoint', home, '--run', 'x', '--cpus', 'max'],
      /run: cannot be used with checkpoint/,
    ],
  ])('bad input: %j', async (words, expected) => {
    const run = await thawcheck(words)
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(expected)
  })
})
