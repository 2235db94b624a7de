import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Finished } from '../../src/report/model.js'
import { scratch } from '../scratch.js'
import { buildJava } from './build-apps.js'
import { outcome, type Run, thawcheck } from './command.js'
import { modestGlibc } from './modest-glibc.js'

const classes = scratch('classes')
const app = [
  ...['check', '--run', `exec java -cp ${classes} Sum`, '--ready-log', '^warm', '--watch', '5s'],
]
beforeAll(() => buildJava('Sum', classes))

function traceOf(run: Run, target: string, name: string): string {
  return readFileSync(join(run.reportDir, 'targets', target, name), 'utf8')
}

describe('a JVM with vectorised loops', () => {
  let run: Run
  beforeAll(async () => {
    run = await thawcheck([
      ...[...app, '--cpus', 'EPYC-Milan;max,-avx2;Nehalem'],
      // On `max` HotSpot's vectors have 128 bits, for which it needs no AVX2.
      ...['--checkpoint-cpu', 'EPYC-Rome'],
      // Else any thread of the JVM can be the first to hit SIGILL, in a function of glibc's.
      ...['--env', modestGlibc, '--remedy', 'prove'],
    ])
  })

  it('passes where it was taken, and where nothing that it uses is missing', () => {
    expect(run.report?.control).toMatchObject({ verdict: 'pass', faults: [] })
    expect(outcome(run, 'EPYC-Milan')).toMatchObject({ verdict: 'pass', faults: [] })
  })

  it('fails with cause sigill although HotSpot swallows the signal', () => {
    const { verdict, cause, words, sentence } = outcome(run, 'max,-avx2')
    expect({ verdict, cause }).toEqual({ verdict: 'fail', cause: 'sigill' })
    expect(words).toMatch(/^java \(\d+\) hit SIGILL at `v.* needs .*avx2.*, which max,-avx2 lacks$/)
    expect(sentence).toMatch(/^HotSpot's C2 put `v\w+` into `Sum\.work\(\[I\[I\)J` when/)
    expect(traceOf(run, 'max,-avx2', 'faults.trace')).toMatch(/java-.* ill: /)
    // It ends itself by SIGABRT.
    const ends = traceOf(run, 'max,-avx2', 'life.trace').match(/java-.* gx: .* code=\d+/g)
    expect(ends).not.toBeNull()
    for (const end of ends ?? []) expect(end).toMatch(/ code=6$/)
  })

  it('is told what to change, by the names that this JVM knows', () => {
    const remedy = (run.report as Finished).remedy
    expect(remedy?.cpuCap).toBe('none')
    // CRIU refused Nehalem; the other target lacks AVX2 only.
    expect(remedy?.environment.JDK_JAVA_OPTIONS).toMatch(/-XX:UseAVX=0\b/)
    const hotspot = remedy?.parts.find(({ layer }) => layer === 'hotspot')
    expect(hotspot).toMatchObject({ setting: 'JDK_JAVA_OPTIONS', assumed: false })
    expect(hotspot?.version).toMatch(/^\d+\./)
    // What was set for glibc stays, and does not have to be set again.
    expect(remedy?.environment.GLIBC_TUNABLES ?? modestGlibc).toContain('-AVX2')
    expect(run.stdout + run.stderr).toMatch(/^what to change .*\n(?: {2}.*\n)*? {2}HotSpot \d/m)
  })

  it('has that proven, down to Nehalem', () => {
    const proof = (run.report as Finished).remedy?.proof
    expect(proof?.targets).toMatchObject([
      { target: 'max,-avx2', proof: 'proven', reason: { kind: 'lived' } },
      { target: 'Nehalem', proof: 'proven', reason: { kind: 'lived' } },
    ])
    expect(proof?.unchecked).toEqual([])
  })

  it('is refused by CRIU without xsave', () => {
    expect(outcome(run, 'Nehalem')).toMatchObject({ verdict: 'fail', cause: 'criu' })
    expect(run.status).toBe(1)
  })
})

it('a JVM without xsave hits SIGILL, and its own crash report too, once CRIU is told not to look', async () => {
  const run = await thawcheck([...app, '--cpus', 'Nehalem', '--cpu-cap', 'none'])
  expect(outcome(run, 'Nehalem')).toMatchObject({ verdict: 'fail', cause: 'sigill' })
  expect(run.status).toBe(1)
  // It lived on after the first one, to hit more of them.
  expect(traceOf(run, 'Nehalem', 'faults.trace').match(/ ill: /g)?.length).toBeGreaterThan(1)
})
