import { describe, expect, it } from 'vitest'
import { shownBy } from '../../../src/report/shown-by.js'
import type { TargetResult } from '../../../src/trial/result.js'
import { checkpointIn } from '../checkpoint/make.js'
import { targetOf } from '../cpu/make.js'
import { guestResult, seen } from '../trial/make.js'

const checkpoint = checkpointIn('/kept', { flags: ['pni', 'ssse3', 'avx', 'abm'], probes: {} })
const plan = { engine: { cpuCap: 'none', restoreOptions: ['--tcp-close'] } }
const scanned = {
  scan: { schema: 'thawcheck-scan/2', targets: [], unread: [] } as const,
  silentOn: () => [],
}

function resultOf(cpu: string, changes: Parameters<typeof guestResult>[1] = {}): TargetResult {
  const decisive = guestResult(cpu, changes)
  const { verdict, honesty } = decisive
  return { target: targetOf(cpu), verdict, honesty, decisive, guests: [decisive] }
}

const passes = resultOf('Nehalem')
const fails = resultOf('qemu64', {
  seen: { evidence: seen({ criu: { status: 1, errors: ['no'] } }) },
})

describe('what a trial has shown', () => {
  it('is that the features of a target are enough on which it passed', () => {
    const shown = shownBy(
      checkpoint,
      { control: resultOf('max'), targets: [passes] } as never,
      scanned,
      plan,
    )
    expect(shown).toMatchObject({
      checkpoint: checkpoint.manifest.id,
      options: ['--cpu-cap=none', '--tcp-close'],
      on: [{ names: ['Nehalem'], verified: true, features: ['pni', 'ssse3'], registers: [] }],
      not: [],
    })
  })

  it('is not that it does without what the guest ran, or what means something else there', () => {
    const state = [{ bit: 2, offset: 576, size: 256 }]
    const leaky = resultOf('Nehalem', { honesty: { leaks: ['avx'] }, seen: { state } })
    const control = resultOf('max')
    const silentOn = () => [{ feature: 'abm' }] as never
    const shown = shownBy(
      checkpoint,
      { control, targets: [leaky] } as never,
      { ...scanned, silentOn },
      plan,
    )
    expect(shown.on[0]?.features).toEqual(['pni', 'ssse3', 'abm', 'avx'])
    expect(shown.on[0]?.registers).toEqual(['avx'])
    const unscanned = { ...scanned, scan: undefined }
    const blind = shownBy(checkpoint, { control, targets: [passes] } as never, unscanned, plan)
    expect(blind.on[0]?.features).toContain('abm')
  })

  it('is nothing without a control that passes, and names the targets that fail', () => {
    const all = { control: resultOf('max'), targets: [passes, fails] } as never
    expect(shownBy(checkpoint, all, scanned, plan)).toMatchObject({ on: [{}], not: ['qemu64'] })
    const none = { control: fails, targets: [passes, fails] } as never
    expect(shownBy(checkpoint, none, scanned, plan)).toMatchObject({ on: [], not: [] })
  })
})
