import { describe, expect, it } from 'vitest'
import { requestBeside, requestOn } from '../../../../src/trial/fresh/requests.js'
import { joinGuests } from '../../../../src/trial/join-guests.js'
import { again } from '../../../../src/trial/requests.js'
import { manifest } from '../../checkpoint/make.js'
import { targetOf } from '../../cpu/make.js'
import { ends, expected, guestResult, host, kvm, root, seen, tcg } from '../make.js'

const evidence = seen({ trace: ends([root, { signal: 11 }]), state: 'gone' })
const failed = { seen: { evidence } }
const onTcg = { ...tcg, cpu: 'Nehalem,-xsave' }
const control = joinGuests(targetOf('max'), [guestResult('max')])
const sources = { checkpoint: { manifest }, control, timeout: 600 }
const target = targetOf('Nehalem')
const result = joinGuests(target, [guestResult('Nehalem', { ...failed, machine: onTcg })])
const request = () => {
  const found = requestOn(result, 3, sources)
  if (found === undefined) throw new Error('no request')
  return found
}

describe('a fresh start on a target', () => {
  it('has the guest of the thaw, and is judged like it', () => {
    expect(request()).toMatchObject({
      ...{ of: 'target', job: 'start-3', target, machine: onTcg, anew: false },
      expected: { cpu: 'Nehalem', features: target.features, leaks: [], surplus: [], watch: 10 },
      evidence: ['targets', 'Nehalem', 'fresh'],
    })
  })

  it('does not know the programs that the app starts before it is ready', () => {
    expect(request().expected.control).toEqual({ lived: true, children: undefined })
  })

  it('gets the guest that runs the least of what the target lacks', () => {
    const leaking = { ...failed, machine: { ...kvm, cpu: 'Nehalem' }, honesty: { leaks: ['avx2'] } }
    const passing = guestResult('Nehalem', { machine: onTcg })
    const both = joinGuests(target, [guestResult('Nehalem', leaking), passing])
    expect(requestOn(both, 1, sources)).toMatchObject({ machine: onTcg, expected: { leaks: [] } })
    const one = joinGuests(target, [guestResult('Nehalem', leaking)])
    expect(requestOn(one, 1, sources)).toMatchObject({ expected: { leaks: ['avx2'] } })
  })

  it('is repeated in a guest that boots, with evidence of its own', () => {
    expect(again(request())).toMatchObject({
      ...{ job: 'start-3-again', machine: onTcg, anew: true },
      evidence: ['targets', 'Nehalem', 'fresh', 'again'],
    })
  })
})

describe('a fresh start on a CPU that lacks nothing', () => {
  it('is on the CPU of the control, and no CPU is blamed there', () => {
    expect(requestBeside(request(), sources)).toMatchObject({
      ...{ of: 'reference', machine: tcg, evidence: ['control', 'fresh'] },
      expected: { features: undefined, shortfalls: [], leaks: [] },
    })
  })

  it('is on all that the accelerator offers where the control ran elsewhere', () => {
    const machine = host
    const onHost = joinGuests(targetOf('max'), [
      guestResult('max', { machine, expected: expected('max') }),
    ])
    expect(requestBeside(request(), { ...sources, control: onHost })).toMatchObject({
      machine: { on: 'guest', accel: 'tcg', cpu: expect.stringMatching(/^max/) },
      evidence: ['reference', 'tcg', 'fresh'],
    })
  })
})
