import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { buildJava } from './build-apps.js'
import { outcome, type Run, thawcheck } from './command.js'
import { modestGlibc } from './modest-glibc.js'

const classes = scratch('classes')
const java = `exec java -Xbatch -cp ${classes} Sum 2000`
const lacking = 'Haswell,-avx2'
const app = ['check', '--run', java, '--ready-log', '^warm', '--watch', '3s']
beforeAll(() => buildJava('Sum', classes))

function traceOf(run: Run, target: string, name: string): string {
  return readFileSync(join(run.reportDir, 'targets', target, name), 'utf8')
}

describe('a JVM with vectorised loops', () => {
  let run: Run
  beforeAll(async () => {
    run = await thawcheck([
      ...[...app, '--cpus', `EPYC;${lacking}`],
      // On `max` HotSpot's vectors have 128 bits, for which it needs no AVX2.
      ...['--checkpoint-cpu', 'Haswell'],
      // Else any thread of the JVM can be the first to hit SIGILL, in a function of glibc's.
      ...['--env', modestGlibc],
    ])
  })

  it('passes where it was taken, and where nothing that it uses is missing', () => {
    expect(run.report?.control).toMatchObject({ verdict: 'pass', faults: [] })
    expect(outcome(run, 'EPYC')).toMatchObject({ verdict: 'pass', faults: [] })
  })

  it('fails with cause sigill although HotSpot swallows the signal', () => {
    const { verdict, cause, words, sentence } = outcome(run, lacking)
    expect({ verdict, cause }).toEqual({ verdict: 'fail', cause: 'sigill' })
    expect(words).toMatch(
      /^java \(\d+\) hit SIGILL at `v.* needs .*avx2.*, which Haswell,-avx2 lacks$/,
    )
    expect(sentence).toMatch(/^HotSpot's C2 put `v\w+` into `Sum\.work\(\[I\[I\)J` when/)
    expect(traceOf(run, lacking, 'faults.trace')).toMatch(/java-.* ill: /)
    // It ends itself by SIGABRT.
    const ends = traceOf(run, lacking, 'life.trace').match(/java-.* gx: .* code=\d+/g)
    expect(ends).not.toBeNull()
    for (const end of ends ?? []) expect(end).toMatch(/ code=6$/)
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
