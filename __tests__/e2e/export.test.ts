import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { thawcheck } from './command.js'

const home = scratch('export')

describe('a checkpoint that no target passed', () => {
  it('is not exported, by thaw nor by export, and stays as it is', async () => {
    const kept = join(scratch('unproven'), 'checkpoint')
    const file = join(scratch('none'), 'app.tar')
    const taken = await thawcheck([
      'checkpoint',
      '--run',
      'exec sleep 1000',
      '--warm-up',
      '1s',
      '--to',
      kept,
    ])
    expect(taken.status).toBe(0)
    const before = readFileSync(join(kept, 'manifest.json'), 'utf8')
    const thawed = await thawcheck([
      'thaw',
      kept,
      '--cpus',
      'Nehalem',
      '--watch',
      '1s',
      '--remedy',
      'off',
      '--export',
      file,
    ])
    expect(thawed.status).toBe(1)
    expect(thawed.report?.artifact).toEqual({ why: expect.stringMatching(/no target passed/) })
    const exported = await thawcheck(['export', kept, '--to', file])
    expect(exported.status).toBe(4)
    expect(exported.stderr).toMatch(
      /was not exported: nothing shows that it works, since no target/,
    )
    expect(existsSync(file)).toBe(false)
    expect(readFileSync(join(kept, 'manifest.json'), 'utf8')).toBe(before)
    // What the next thaw shows is kept with it.
    expect((await thawcheck(['thaw', kept, '--cpus', 'max', '--watch', '1s'])).status).toBe(0)
    const now = await thawcheck(['export', kept, '--to', file])
    expect(now.stdout).toMatch(
      /^The checkpoint is in .*app\.tar, proven on max\nsha256 [0-9a-f]{64}\n/,
    )
    expect(now.status).toBe(0)
  })

  it.each([
    [['export', '--to', 'x.tar'], /no checkpoint; expected thawcheck export DIR --to FILE/],
    [['export', home], /to: missing/],
    [
      ['export', home, '--to', 'x.zip'],
      /"x.zip" is not the name of an archive; expected one that ends in \.tar,/,
    ],
    [['export', home, '--to', join(home, 'x.tar')], /cannot be used: it has no manifest\.json/],
    [['export', home, '--to', 'x.tar', '--cpus', 'max'], /"--cpus" is not a flag of export/],
  ])('bad input: %j', async (words, expected) => {
    const run = await thawcheck(words)
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(expected)
  })
})
