import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hostRoot } from '../../../../src/checkpoint/roots/host.js'
import type { OpenSystems } from '../../../../src/checkpoint/systems.js'
import type { TakingPlace } from '../../../../src/checkpoint/take-request.js'
import type { RegisterState } from '../../../../src/cpu/register-state.js'
import { stateOf } from '../../../../src/cpu/register-state.js'
import { settled } from '../../../../src/cpu/settled.js'
import type { Bench } from '../../../../src/machine/bench.js'
import { machineFor } from '../../../../src/machine/guest/machine-for.js'
import { stateKey } from '../../../../src/machine/guest/state-key.js'
import { guestsAhead } from '../../../../src/trial/ahead/guests-ahead.js'
import { planTargets } from '../../../../src/trial/requests.js'
import type { FilesOfCheckpoint } from '../../../../src/trial/thaw/guest.js'
import { type CheckpointMachine, machineOn } from '../../../../src/trial/thaw/guest.js'
import { scratch } from '../../../scratch.js'
import { kvmOn, targetOf, tcg } from '../../cpu/make.js'

const bench = {
  toolkit: { directory: '/toolkit' },
  initramfs: { path: '/run/initramfs.cpio' },
  guests: { memory: 2048, cores: 1 },
  accelerator: { accel: 'tcg' },
  offers: [tcg],
} as unknown as Bench
const { signal } = new AbortController()

function keyOf(machine: CheckpointMachine): string {
  const job = { ...machine, name: 'a', console: '/c', limitSeconds: 1 }
  const options = { rootSocket: '', memory: {}, load: false }
  return stateKey(machineFor(bench, job, options), { toolkit: '', initramfs: '', boot: '' })
}

function fileIn(folder: string, name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  return path
}

const onMax: TakingPlace['machine'] = { on: 'guest', cpu: targetOf('max') }
const image = { kind: 'image', image: '/root.erofs' } as const

function keysAhead(
  names: readonly string[],
  place: { machine?: TakingPlace['machine']; root?: FilesOfCheckpoint['root'] } = {},
  systems: OpenSystems = new Map(),
): string[] {
  const targets = names.map(targetOf)
  const taken = { taking: { engine: { name: 'criu' } }, root: hostRoot, machine: onMax, ...place }
  const standIn = fileIn(scratch('ahead'), 'stand-in')
  const machines = guestsAhead(
    ...[bench, { targets }, systems, taken as TakingPlace, standIn, signal],
  )
  return machines.map(keyOf)
}

/** Of the guests that a checkpoint with this source is thawed in, the first of each target. */
function keysOfThaws(
  names: readonly string[],
  {
    features = [],
    state,
    size,
    root = hostRoot,
  }: {
    features?: readonly string[]
    state?: RegisterState
    size: number
    root?: FilesOfCheckpoint['root']
  },
): string[] {
  const targets = names.map((name) => settled(targetOf(name), tcg, features))
  const folder = scratch('thaws')
  const files: FilesOfCheckpoint = {
    ...{ engine: { name: 'criu' }, root },
    disk: { path: fileIn(folder, 'disk'), format: 'qcow2' },
    store: { path: fileIn(folder, 'store'), size },
  }
  return planTargets(targets, new Set(features), [tcg], state).map(({ target, machines }) => {
    const [first] = machines
    if (first.on === 'host') throw new Error('not in a guest')
    return keyOf(machineOn(bench, files, { ...first, target }, signal))
  })
}

const names = [
  ...['Haswell', 'Nehalem,+avx', 'EPYC@memory=4G', 'Skylake-Server@cores=2', 'x86-64-v2'],
  ...['aws:m5/8259CL', 'max,-mpx,-pku,-avx2', 'Opteron_G4'],
]
const avx512 = ['sse4a', 'avx', 'avx2', 'xsave', 'avx512f']

it.each([
  ['in a guest', onMax, { features: ['mpx', 'avx2'], size: 2688 }],
  ['in a guest that saves more', onMax, { state: stateOf(new Set(['xsave', 'mpx'])), size: 2688 }],
  ['on this machine', { on: 'host' }, { features: avx512, state: [], size: 128 }],
] as const)('what is prepared for a checkpoint %s is what its thaws ask for', (_, machine, source) => {
  const keys = keysAhead(names, { machine })
  expect(keys).toEqual(keysOfThaws(names, source))
  expect(new Set(keys).size).toBe(names.length)
})

it('it is that of guests with an image where the app has one, or the target another', () => {
  const ofImage = keysOfThaws(['Haswell'], { size: 2688, root: image })
  expect(keysAhead(['Haswell'], { root: image })).toEqual(ofImage)
  const systems = new Map([['', { root: { kind: 'image' }, kernel: undefined }]])
  expect(keysAhead(['Haswell'], {}, systems as unknown as OpenSystems)).toEqual(ofImage)
})

it('nothing is prepared where it is not known what a thaw asks for, or no state is kept', () => {
  // What guests on `max` lack depends on the source CPU.
  expect(keysAhead(['max', 'max,-avx2'])).toEqual([])
  const kernel = new Map([['', { root: undefined, kernel: { release: '6.1' } }]])
  expect(keysAhead(['Haswell'], {}, kernel as unknown as OpenSystems)).toEqual([])
  const both = { ...bench, offers: [kvmOn('Skylake-Server'), tcg] as const }
  const taken = { taking: { engine: { name: 'criu' } }, root: hostRoot, machine: onMax }
  const standIn = fileIn(scratch('ahead'), 'stand-in')
  const targets = [targetOf('Haswell')]
  expect(
    guestsAhead(both as Bench, { targets }, new Map(), taken as TakingPlace, standIn, signal),
  ).toEqual([])
})

it("nothing is prepared that the checkpoint's own guest is", () => {
  const machine = { on: 'guest', cpu: targetOf('Haswell') } as const
  const all = keysAhead(['Haswell', 'Nehalem'], { machine })
  expect(all).toEqual(keysOfThaws(['Nehalem'], { size: 2688 }))
  expect(keysAhead(['Haswell@cores=2'], { machine })).toHaveLength(1)
})
