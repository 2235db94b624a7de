import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Checkpoint, KeptCheckpoint } from '../../../src/checkpoint/checkpoint.js'
import type { Launch } from '../../../src/checkpoint/launch.js'
import { takingAgain } from '../../../src/checkpoint/taking-again.js'
import { scratch } from '../../scratch.js'
import { takingOf } from '../plan/make.js'
import { checkpointIn } from './make.js'

const launch: Launch = {
  ...{ run: './app', ready: { kind: 'warm-up', seconds: 1 }, timeout: 60 },
  ...{ environment: { LANG: 'C' }, workingDirectory: '/srv' },
}
const engine = { cpuCap: undefined, restoreOptions: [] }
const kept = (checkpoint: Checkpoint): KeptCheckpoint => ({ ...checkpoint, root: { kind: 'host' } })
const again = (checkpoint: Checkpoint, accel: 'kvm' | 'tcg' = 'tcg') =>
  takingAgain({ kind: 'given', checkpoint: kept(checkpoint) }, 'guest', launch, accel, { engine })

describe('a checkpoint like', () => {
  it('one that was taken is taken where that was in the end', () => {
    const taking = takingOf({ 'checkpoint-on': 'auto' })
    expect(takingAgain(taking, 'host', launch, 'tcg', { engine })).toEqual({
      ...{ ...taking, on: 'host' },
    })
  })

  it('one that was kept is taken on the same CPU, with the options of its engine', () => {
    const taken = checkpointIn(scratch('again'), {
      machine: { on: 'guest', accel: 'tcg', cpu: 'max,-mpx' },
    })
    const { manifest } = taken
    const cap = { ...manifest.engine, cpuCap: 'fpu', dumpOptions: ['-v4'] }
    expect(again({ ...taken, manifest: { ...manifest, engine: cap } })).toMatchObject({
      ...{ kind: 'take', app: { ...launch, passedOn: [] }, on: 'guest', cpu: { name: 'max,-mpx' } },
      engine: { name: 'criu', cpuCap: 'fpu', dumpOptions: ['-v4'], restoreOptions: [] },
    })
  })

  it('one from elsewhere, or from a guest of another kind, is not taken', () => {
    const taken = checkpointIn(scratch('again'))
    expect(again({ ...taken, isLocal: false })).toEqual({ kind: 'foreign' })
    expect(again(taken, 'kvm')).toEqual({ kind: 'foreign' })
  })

  it('one whose files have changed, or whose app cannot be started, is not taken', () => {
    const folder = scratch('again')
    mkdirSync(join(folder, 'held/srv'), { recursive: true })
    writeFileSync(join(folder, 'held/srv/app'), '')
    const checkpoint = checkpointIn(folder)
    expect(again(checkpoint)).toEqual({ kind: 'changed', paths: ['/srv/app'] })
    const why = { kind: 'no-readiness' } as const
    const origin = { kind: 'given', checkpoint: kept(checkpoint) } as const
    expect(takingAgain(origin, 'guest', why, 'tcg', { engine })).toEqual({ kind: 'no-launch', why })
  })
})
