import { describe, expect, it } from 'vitest'
import { settledBy } from '../../../../src/trial/verdict/advice.js'

describe('settledBy', () => {
  it.each([
    // A guest under TCG never shows the app what TCG has not.
    [{ where: 'runner', kvm: false }, '`checkpoint-on: guest`'],
    // Under KVM it may well.
    [{ where: 'runner', kvm: true }, 'a `checkpoint-cpu` that lacks avx512f and xsavec'],
    [{ where: 'guest', kvm: true }, 'a `checkpoint-cpu` that lacks avx512f and xsavec'],
    [{ where: 'guest', kvm: false }, 'a `checkpoint-cpu` that lacks avx512f and xsavec'],
  ] as const)('with %j offers %s', (taking, checkpoint) => {
    expect(settledBy(['avx512f', 'xsavec'], taking)).toBe(
      `a machine with KVM whose CPU has avx512f and xsavec would settle it; a checkpoint taken with ${checkpoint} would not depend on it`,
    )
  })
})
