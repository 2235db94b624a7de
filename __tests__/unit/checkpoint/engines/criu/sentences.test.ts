import { expect, it } from 'vitest'
import { featuresOf } from '../../../cpu/make.js'
import { explained } from './make.js'

const errors = [
  "x86: FPU xsave area present, but host cpu doesn't support it",
  ...['1111', '0010', '0001'].map((bits) => {
    const [fpu, fxsr, xsave, xsaves] = bits
    return `cpu: FPU feature required by image is not supported on host (fpu:${fpu} fxsr:${fxsr} osxsave:${xsave} xsaves:${xsaves})`
  }),
  ...['0x4', '0x18', '0xe0', '0x200', '0x60000', '0x8000000000000000'].map(
    (mask) => `cpu: CPU xfeatures has unsupported bits (${mask})`,
  ),
  'cpu: CPU xsave size mismatch (2696/832)',
  'cpu: CPU xsave max size mismatch (832/11008)',
  'cpu: CPU instruction capabilities do not match run time',
  'cpu: CPU capabilities do not match run time',
]
const names = ['Nehalem', 'Haswell', 'Skylake-Server', 'EPYC-Milan', 'SapphireRapids', 'max']

it('has no gap in any sentence, whatever the CPUs and whatever the guest lacks', () => {
  let sentences = 0
  for (const error of errors)
    for (const from of names)
      for (const to of names)
        for (const shortfalls of [[], ['xsave', 'avx512f', 'erms'], [...featuresOf(to)]]) {
          const [source, target] = [featuresOf(from), featuresOf(to)]
          const both = {
            name: to,
            source,
            target,
            shortfalls,
            comparable: true,
            guestFlags: undefined,
          }
          const found = explained([error], both)
          for (const said of [found?.words, found?.image, found?.host, found?.capNone]) {
            expect(said).not.toMatch(/undefined|null|(lacks|has|for|of|with|without|but) ?([,;]|$)/)
            sentences++
          }
        }
  expect(sentences).toBe(errors.length * names.length ** 2 * 3 * 4)
})
