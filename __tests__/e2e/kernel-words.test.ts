import { beforeAll, describe, expect, it } from 'vitest'
// As built: the scripts of guests lie beside the built code.
import { openRun } from '../../lib/base/run/run.js'
import { criu } from '../../lib/checkpoint/engines/criu/engine.js'
import { takeFreshCheckpoint } from '../../lib/checkpoint/obtain.js'
import { readCpuid } from '../../lib/cpu/cpuid-program.js'
import { flagsOf, hideableFlags } from '../../lib/cpu/hidden-flags.js'
import { flagsOfWords, readCpuInfoImage } from '../../lib/formats/images/cpuinfo.js'
import { type Bench, openBench } from '../../lib/machine/bench.js'
import { kernelWords } from '../../lib/machine/guest/kernel-words.js'
import { readCpuRecord } from '../../lib/machine/job/cpu-record.js'
import { lineOf } from '../../lib/machine/job/listen.js'
import { obtainToolkit } from '../../lib/machine/toolkit/obtain.js'
import { plannedCpus } from '../../lib/plan/plan.js'
import { settlePlan } from '../../lib/trial/settle.js'
import { runTrial } from '../../lib/trial/trial.js'
import { bareBench, boot } from '../../scripts/bench/hello.mjs'
import { scratch } from '../scratch.js'
import { planOf, takingIn } from '../unit/plan/make.js'
import { quietly } from './library-run.js'
import { toolkitHere } from './toolkit-here.js'

/** The command line that hides nothing. */
const plain = () => kernelWords('kvm', 1)

describe('what a guest tells of its CPU', () => {
  let usual: ReturnType<typeof bareBench>
  beforeAll(async () => {
    usual = bareBench(await toolkitHere(), scratch('words'), new AbortController().signal)
  })

  it('is the same whatever its kernel was told to hide', async () => {
    // It has some of the flags that are hidden, and not all: a CPU of AMD with all is below.
    const cpu = 'Haswell'
    const unhidden = { ...usual, equipment: { ...usual.equipment, wordsFor: plain } }
    const [without, hidden] = [
      await boot(unhidden, `${cpu}-plain`, cpu, 'probe'),
      await boot(usual, cpu, cpu, 'probe'),
    ]
    expect([without.broken, hidden.broken]).toEqual([undefined, undefined])
    expect(lineOf(hidden, 'hidden')).toBe(hideableFlags.join(','))

    const [listed, seen] = [readCpuRecord(without), readCpuRecord(hidden)]
    expect({ ...seen, flags: seen.flags.toSorted() }).toEqual({
      ...listed,
      flags: listed.flags.toSorted(),
    })
    const some = hideableFlags.filter((flag) => listed.flags.includes(flag))
    expect(some).not.toEqual([])
    expect(some).not.toEqual(hideableFlags)
    // CPUID says of each just what the kernel lists that hides none.
    const cpuid = readCpuid(lineOf(without, 'cpuid') ?? '') ?? new Map()
    expect(flagsOf([], hideableFlags, cpuid)).toEqual(some)
  })
})

it('source, targets and verdicts are the same whatever the kernels were told to hide', async () => {
  const plan = planOf({
    run: 'exec sleep 1000',
    'warm-up': '1s',
    watch: '1s',
    'checkpoint-cpu': 'EPYC-Milan',
    'cpu-cap': 'cpu',
    cpus: 'Haswell',
    'checkpoint-on': 'guest',
    accel: 'tcg',
  })
  await openRun(quietly(), scratch('words'), async (run) => {
    const toolkit = await obtainToolkit(run, plan.machine)
    const usual = await openBench(run, toolkit, plan.machine, plannedCpus(plan), criu.name)
    const taken = await takeFreshCheckpoint(run, usual, takingIn(plan))
    const checkpoint = await taken.complete(run.cancel)
    const { flags } = checkpoint.manifest.source
    expect(flags).toEqual(expect.arrayContaining([...hideableFlags]))
    // CRIU reads CPUID itself.
    const image = readCpuInfoImage(`${checkpoint.folder}/images`)
    expect([...flagsOfWords(image?.words ?? [])]).toEqual(
      expect.arrayContaining([...hideableFlags]),
    )

    const thaw = settlePlan(plan.thaw, usual, checkpoint)
    const seen = async (bench: Bench, name: string) => {
      const { control, targets } = await runTrial(run, bench, checkpoint, thaw, name)
      return [control, ...targets].map(({ target, verdict, honesty, decisive }) => ({
        ...{ name: target.name, verdict: verdict.verdict, reason: verdict.reason.kind, honesty },
        faults: verdict.faults.map(({ kind }) => kind),
        flags: decisive.seen.flags.toSorted(),
        state: decisive.seen.state,
      }))
    }
    const hidden = await seen(usual, 'hidden')
    expect(hidden.map(({ verdict }) => verdict)).toEqual(['pass', 'fail'])
    expect(hidden).toEqual(await seen({ ...usual, wordsFor: plain }, 'plain'))

    // It stands for a guest whose kernel has measured its counter wrong, and does not notice.
    const wrong = {
      ...{ ...usual, states: undefined, tsc: () => Math.round((usual.tsc?.() ?? 0) / 4) },
      wordsFor: (...machine: Parameters<typeof kernelWords>) => [
        ...kernelWords(...machine),
        'tsc=reliable',
      ],
    }
    const { control } = await runTrial(run, wrong, checkpoint, thaw, 'fast')
    expect(control.verdict.verdict).toBe('inconclusive')
    expect(control.verdict.reason).toMatchObject({
      kind: 'guest-broke',
      why: expect.stringMatching(/^its clock counted \d+\.\d s in \d+\.\d s$/),
    })
  })
})
