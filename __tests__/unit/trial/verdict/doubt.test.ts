import { describe, expect, it } from 'vitest'
import { inTheLightOf, isDoubtful } from '../../../../src/trial/verdict/doubt.js'
import type { Verdict } from '../../../../src/trial/verdict/judge.js'

const faults = [{ kind: 'exit', message: 'app exited with 3' }] as const
const pass: Verdict = { verdict: 'pass', words: 'alive after 10 s', faults: [] }
const exit: Verdict = {
  ...{ verdict: 'fail', cause: 'exit', namesCpu: false },
  ...{ words: 'the app exited with 3 after the thaw', faults },
}
const sigill: Verdict = { ...exit, cause: 'sigill', namesCpu: true }

describe('isDoubtful', () => {
  it.each([
    // The control ran on the machine itself, or under another accelerator: another surroundings.
    { verdict: exit, control: 'none', guest: 'tcg', doubtful: true },
    { verdict: exit, control: 'none', guest: 'kvm', doubtful: true },
    { verdict: exit, control: 'kvm', guest: 'tcg', doubtful: true },
    // Only the CPU differs.
    { verdict: exit, control: 'tcg', guest: 'tcg', doubtful: false },
    { verdict: exit, control: 'kvm', guest: 'kvm', doubtful: false },
    // The evidence names the CPU.
    { verdict: sigill, control: 'none', guest: 'tcg', doubtful: false },
    { verdict: pass, control: 'none', guest: 'tcg', doubtful: false },
  ] as const)('$verdict.words ($control, $guest): $doubtful', (one) => {
    expect(isDoubtful(one.verdict, one.control, one.guest)).toBe(one.doubtful)
  })
})

describe('inTheLightOf', () => {
  it('leaves a fail where the same guest passes with all that there is', () => {
    expect(inTheLightOf(pass, 'max', exit)).toBe(exit)
  })

  it.each([
    exit,
    { ...exit, verdict: 'inconclusive' } as Verdict,
  ])('opens it where not', (other) => {
    const verdict = inTheLightOf(other, 'max', exit)
    expect(verdict).toMatchObject({ verdict: 'inconclusive', faults })
    expect(verdict.words).toMatch(/exited with 3 .*does not pass in a guest on max either/)
  })
})
