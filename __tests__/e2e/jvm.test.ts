import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { apps, outcome, type Run, thawcheck } from './command.js'

describe('a JVM with vectorised loops', () => {
  let app: string[]
  let run: Run
  beforeAll(async () => {
    const classes = mkdtempSync(join(tmpdir(), 'classes-'))
    execFileSync('javac', ['-d', classes, join(apps, 'Sum.java')])
    app = ['check', '--run', `java -cp ${classes} Sum`, '--ready-log', '^warm', '--watch', '5s']
    run = await thawcheck([...app, '--cpus', 'EPYC-Rome;max,-avx2;Nehalem'])
  })

  it('passes where it was taken, and where nothing that it uses is missing', () => {
    expect(run.report?.control).toMatchObject({ verdict: 'pass', faults: [] })
    expect(outcome(run, 'EPYC-Rome')).toMatchObject({ verdict: 'pass', faults: [] })
  })

  it('fails with cause sigill although HotSpot swallows the signal', () => {
    const { verdict, cause, words } = outcome(run, 'max,-avx2')
    expect({ verdict, cause }).toEqual({ verdict: 'fail', cause: 'sigill' })
    expect(words).toMatch(/^java \(\d+\) hit SIGILL at `v.* needs .*avx2.*, which max,-avx2 lacks$/)
    // It lived on after the first one, to hit more of them.
    const trace = readFileSync(join(run.reportDir, 'targets/max,-avx2/faults.trace'), 'utf8')
    expect(trace.match(/java-.* ill: /g)?.length).toBeGreaterThan(1)
  })

  it('is refused by CRIU without xsave', () => {
    expect(outcome(run, 'Nehalem')).toMatchObject({ verdict: 'fail', cause: 'criu' })
    expect(run.status).toBe(1)
  })

  it('hits SIGILL without xsave once CRIU is told not to look', async () => {
    const bold = await thawcheck([...app, '--cpus', 'Nehalem', '--cpu-cap', 'none'])
    expect(outcome(bold, 'Nehalem')).toMatchObject({ verdict: 'fail', cause: 'sigill' })
    expect(bold.status).toBe(1)
  })
})
