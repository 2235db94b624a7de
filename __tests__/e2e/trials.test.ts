import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
// As built: the scripts of guests lie beside the built code.
import { Turns } from '../../lib/base/process/turns.js'
import { openRun } from '../../lib/base/run/run.js'
import { criu } from '../../lib/checkpoint/engines/criu/engine.js'
import { takeFreshCheckpoint } from '../../lib/checkpoint/obtain.js'
import { openBench } from '../../lib/machine/bench.js'
import { obtainToolkit } from '../../lib/machine/toolkit/obtain.js'
import { plannedCpus } from '../../lib/plan/plan.js'
import { settlePlan } from '../../lib/trial/settle.js'
import { runTrial } from '../../lib/trial/trial.js'
import { scratch } from '../scratch.js'
import { planOf, takingIn } from '../unit/plan/make.js'
import { quietly } from './library-run.js'

it('two trials in one run: a control that fails ends its own trial and nothing else', async () => {
  const plan = planOf({
    run: 'exec sleep 1000',
    'warm-up': '1s',
    watch: '1s',
    cpus: 'EPYC;Haswell',
    'checkpoint-on': 'guest',
    accel: 'tcg',
  })
  const report = scratch('trials')
  const phases: string[] = []
  const log = { ...quietly().log, info: (line: string) => phases.push(line) }
  await openRun({ ...quietly(), log }, report, async (run) => {
    const toolkit = await obtainToolkit(run, plan.machine)
    const bench = await openBench(run, toolkit, plan.machine, plannedCpus(plan), criu.name)
    const checkpoint = await takeFreshCheckpoint(run, bench, takingIn(plan))

    const thaw = settlePlan(plan.thaw, bench, checkpoint)
    const failing = { ...thaw, verify: 'false', timeout: 5 }
    const first = await runTrial(run, bench, checkpoint, failing, 'first')
    // On a busy machine the last try may be cut off.
    const kind = expect.stringMatching(/^(unverified|late)$/)
    expect(first.control.verdict).toMatchObject({ verdict: 'fail', reason: { kind } })
    expect(first.targets).toEqual([])
    expect(run.cancel.aborted).toBe(false)

    phases.length = 0
    // One guest at a time may be busy, and any number may be watched.
    const oneBusy = { ...bench, turns: new Turns(1) }
    const second = await runTrial(run, oneBusy, checkpoint, thaw, 'second')
    expect(second.control.verdict).toMatchObject({ verdict: 'pass', reason: { kind: 'lived' } })
    expect(second.targets.map(({ target, verdict }) => [target.name, verdict.verdict])).toEqual([
      ['EPYC', 'pass'],
      ['Haswell', 'pass'],
    ])
    const order = phases.flatMap((line) => /: (restoring|watching)$/.exec(line)?.[1] ?? [])
    const each = ['restoring', 'watching']
    expect(order).toEqual([...each, ...each, ...each])
    // What was seen of the first is kept beside the second's.
    expect(first.control.decisive.evidence).toBe('first/control')
    expect(second.control.decisive.evidence).toBe('second/control')
    for (const trial of ['first', 'second']) {
      expect(existsSync(join(report, trial, 'control', 'console.log'))).toBe(true)
    }
  })
})
