import { describe, expect, it } from 'vitest'
import { settled } from '../../../src/cpu/settled.js'
import { heldBackSentence } from '../../../src/trial/hold-back.js'
import {
  again,
  type ControlSource,
  planControl,
  planReference,
  planSystemReference,
  planTargets,
  requestsFor,
  type TargetPlan,
  type ThawRequest,
} from '../../../src/trial/requests.js'
import { kvmOn, targetOf, tcg } from '../cpu/make.js'

const noHost = { usable: false, features: new Set<string>() }

function sourceOf(
  machine: ControlSource['machine'],
  features: readonly string[] = [],
): ControlSource {
  return { machine, features: new Set(features) }
}

describe('the control', () => {
  const taken = { on: 'guest', accel: 'tcg', cpu: 'Haswell-v1' } as const

  it('is thawed in a guest like the one that the checkpoint was taken in', () => {
    const source = { ...sourceOf(taken), resources: { cores: 2, memory: 512 } }
    expect(planControl(source, [tcg], noHost)).toMatchObject({
      target: { name: 'control', features: undefined, cores: 2, memory: 512 },
      machines: [taken],
    })
  })

  it('is thawed on this machine itself where the checkpoint was taken on such a one', () => {
    const source = sourceOf({ on: 'host', cpu: 'EPYC' }, ['avx', 'avx512f'])
    const host = { usable: true, features: new Set(['avx', 'avx512f', 'sha-ni']) }
    expect(planControl(source, [tcg], host).machines).toEqual([{ on: 'host' }])
  })

  it.each([
    ['which lacks a feature of the source CPU', { usable: true, features: new Set(['avx']) }],
    ['where no job can run', { usable: false, features: new Set(['avx', 'avx512f']) }],
  ])('is a guest on all that there is on a machine %s', (_, host) => {
    const source = sourceOf({ on: 'host', cpu: 'EPYC' }, ['avx', 'avx512f'])
    expect(planControl(source, [tcg], host).machines).toEqual([
      { on: 'guest', accel: 'tcg', cpu: 'max' },
    ])
  })

  it('of a KVM guest is one where KVM has all of that CPU, and else what there is', () => {
    const kvm = kvmOn('Skylake-Server')
    const on = { on: 'guest', accel: 'kvm', cpu: 'host' } as const
    expect(planControl(sourceOf(on, ['avx512f']), [kvm, tcg], noHost).machines).toEqual([on])
    expect(
      planControl(sourceOf({ ...on, cpu: 'EPYC-v1' }, ['sse4a']), [kvm, tcg], noHost).machines,
    ).toEqual([{ on: 'guest', accel: 'kvm', cpu: 'host' }])
    expect(planControl(sourceOf(on, ['avx512f']), [tcg], noHost).machines).toEqual([
      { on: 'guest', accel: 'tcg', cpu: 'max' },
    ])
  })
})

describe('requests', () => {
  const haswell = planTargets([settled(targetOf('Haswell'), tcg)], new Set(['avx2']), [
    tcg,
  ])[0] as TargetPlan
  const both: TargetPlan = {
    kind: 'target',
    job: 'thaw-1',
    target: targetOf('Haswell'),
    machines: [
      { on: 'guest', accel: 'kvm', cpu: 'Haswell-v1' },
      { on: 'guest', accel: 'tcg', cpu: 'Haswell-v1' },
    ],
  }
  const of = (plan: TargetPlan, kind: TargetPlan['kind'], trial?: string) =>
    requestsFor({ ...plan, kind }, trial)

  it('name the target alone where it has one guest', () => {
    expect(of(haswell, 'target')).toMatchObject([
      { job: 'thaw-1', name: 'Haswell', control: false, evidence: ['targets', 'Haswell'] },
    ])
  })

  it('has all names of its target', () => {
    const plan = { ...haswell, target: { ...haswell.target, also: ['aws:x'] } }
    expect(of(plan, 'target')).toMatchObject([
      { name: 'Haswell = aws:x', evidence: ['targets', 'Haswell'] },
    ])
  })

  it('tell its guests apart where it has several', () => {
    expect(of(both, 'target')).toMatchObject([
      { job: 'thaw-1-kvm', name: 'Haswell (kvm)', evidence: ['targets', 'Haswell', 'kvm'] },
      { job: 'thaw-1-tcg', name: 'Haswell (tcg)', evidence: ['targets', 'Haswell', 'tcg'] },
    ])
  })

  it('judge control and references alike, and put their evidence beside the targets', () => {
    expect(of(haswell, 'control')).toMatchObject([{ control: true, evidence: ['control'] }])
    expect(of(planReference('tcg'), 'reference')).toMatchObject([
      { job: 'reference-tcg', control: true, evidence: ['reference', 'tcg'] },
    ])
  })

  it('can be made again, with evidence beside the first', () => {
    const [first] = of(both, 'target')
    expect(again(first as ThawRequest)).toEqual({
      ...first,
      job: 'thaw-1-kvm-again',
      name: 'Haswell (kvm) again',
      anew: true,
      evidence: ['targets', 'Haswell', 'kvm', 'again'],
    })
  })

  it('begin with the name of their trial, where there are several', () => {
    expect(of(haswell, 'target', 'remedy-1')).toMatchObject([
      { job: 'remedy-1-thaw-1', evidence: ['remedy-1', 'targets', 'Haswell'] },
    ])
    expect(of(planReference('kvm'), 'reference', 'remedy-1')).toMatchObject([
      { job: 'remedy-1-reference-kvm', evidence: ['remedy-1', 'reference', 'kvm'] },
    ])
  })
})

describe('guests on what is emulated', () => {
  const haswell = [{ bit: 2, offset: 576, size: 256 }]
  const taken = { on: 'host', cpu: 'Intel Haswell' } as const
  const cpusOf = ({ machines }: TargetPlan) =>
    machines.map((machine) => (machine.on === 'guest' ? machine.cpu : machine.on))

  it('lack registers that neither the source CPU nor the target has', () => {
    const targets = ['max', 'max,-adx', 'max,+mpx', 'Haswell', 'Denverton'].map(targetOf)
    const settledTargets = targets.map((target) => settled(target, tcg))
    const plans = planTargets(settledTargets, new Set(['avx']), [tcg], haswell)
    expect(plans.flatMap(cpusOf)).toEqual([
      'max,-mpx,-pku',
      'max,-adx,-mpx,-pku',
      'max,+mpx,-pku',
      expect.stringMatching(/^Haswell-v1(?!.*mpx)/),
      expect.not.stringMatching(/-mpx/),
    ])
    expect(cpusOf(planReference('tcg', haswell))).toEqual(['max,-mpx,-pku'])
    const control = { ...sourceOf(taken), state: haswell }
    expect(cpusOf(planControl(control, [tcg], noHost))).toEqual(['max,-mpx,-pku'])
  })

  it('have all where it is not known what the source CPU saved, and so has the control', () => {
    expect(cpusOf(planReference('tcg'))).toEqual(['max'])
    const guest = { on: 'guest', accel: 'tcg', cpu: 'max' } as const
    const control = { ...sourceOf(guest), state: haswell }
    expect(cpusOf(planControl(control, [tcg], noHost))).toEqual(['max'])
  })

  it('are told once', () => {
    const { machines } = planReference('tcg', haswell)
    expect(heldBackSentence([...machines, ...machines])).toMatch(/^guests on max lack mpx and pku:/)
    expect(heldBackSentence(planReference('tcg').machines)).toBeUndefined()
  })
})

describe('targets on another system', () => {
  const system = {
    id: 'system-1',
    title: 'debian:13',
    root: undefined,
    kernel: undefined,
    equipment: undefined,
  }
  const targets = ['Haswell', 'Haswell@image=debian:13'].map((name) => settled(targetOf(name), tcg))

  it('are planned with it, by the image that they name', () => {
    const plans = planTargets(
      targets,
      new Set(),
      [tcg],
      undefined,
      new Map([['image debian:13', system]]),
    )
    expect(plans.map((plan) => plan.system)).toEqual([undefined, system])
    expect(plans.flatMap((plan) => requestsFor(plan)).map((one) => one.system?.id)).toEqual([
      undefined,
      'system-1',
    ])
  })

  it('are compared with a thaw there on the machine of the control, if that is of the same kind', () => {
    const taken = { on: 'guest', accel: 'tcg', cpu: 'Haswell-v1' } as const
    const control = planControl(sourceOf(taken), [tcg], noHost)
    const [request] = requestsFor(planSystemReference(system, 'tcg', control))
    expect(request).toMatchObject({
      ...{ job: 'system-1-tcg', control: true, machine: taken, system },
      evidence: ['system-1', 'tcg'],
    })
    const onHost: TargetPlan = { ...control, machines: [{ on: 'host' }] }
    const [other] = requestsFor(planSystemReference(system, 'tcg', onHost))
    expect(other?.machine).toMatchObject({ on: 'guest', cpu: 'max' })
  })
})
