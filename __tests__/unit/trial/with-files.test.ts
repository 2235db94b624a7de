import { describe, expect, it } from 'vitest'
import type { TargetResult } from '../../../src/trial/result.js'
import type { Verdict } from '../../../src/trial/verdict/reason.js'
import { withFiles } from '../../../src/trial/with-files.js'
import { targetOf } from '../cpu/make.js'
import { guestResult } from './make.js'

const differ: Verdict = {
  verdict: 'inconclusive',
  reason: {
    ...{ kind: 'files-differ', fault: 'thaw-1:criu-1', error: 'File a has bad size 2 (expect 1)' },
    file: { path: '/a', how: 'size', was: 1, is: 2 },
  },
  faults: [],
}
const pass: Verdict = {
  verdict: 'pass',
  reason: { kind: 'lived', seconds: 2, verified: false },
  faults: [],
}

function resultOf(verdict: Verdict): TargetResult {
  const guest = guestResult('Haswell', { verdict })
  const { honesty } = guest
  return { target: targetOf('Haswell'), verdict, honesty, decisive: guest, guests: [guest] }
}

describe('a refusal for a file', () => {
  const was = { name: 'a', version: '1' }
  const is = { name: 'a', version: '2' }
  const files = [
    { path: '/b', refused: true },
    { path: '/a', refused: true, packageWas: was, packageIs: is },
    { path: '/c', refused: false },
  ]

  it('gets the packages of its file, and how many more would be refused, in each of its guests', () => {
    const [result] = withFiles(
      { control: resultOf(pass), targets: [resultOf(differ)] },
      () => files,
    ).targets
    const reason = { more: 1, file: { path: '/a', packageWas: was, packageIs: is } }
    expect(result?.verdict).toMatchObject({ reason })
    expect(result?.guests[0].verdict).toMatchObject({ reason })
    expect(result?.decisive).toBe(result?.guests[0])
  })

  it('stays as it is where nothing was compared, and so does every other verdict', () => {
    const trial = { control: resultOf(pass), targets: [resultOf(differ), resultOf(pass)] }
    expect(withFiles(trial, () => undefined).targets).toEqual(trial.targets)
    expect(withFiles(trial, () => files).targets[1]?.verdict).toEqual(pass)
  })
})
