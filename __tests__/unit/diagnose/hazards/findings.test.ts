import { expect, it } from 'vitest'
import { findingsFor, riskOf } from '../../../../src/diagnose/hazards/findings.js'
import { jit, scanned, word } from './scanned.js'

it('a target is at risk from code that was compiled or chosen, and possibly from a table', async () => {
  const possible = await scanned({})
  expect(riskOf(findingsFor(possible.sites, new Set()))).toBe('possible')
  const compiled = await scanned({ heap: word(jit) })
  expect(riskOf(findingsFor(compiled.sites, new Set(['avx2'])))).toBe('at risk')
  expect(riskOf(findingsFor(compiled.sites, new Set(['avx2', 'avx512f'])))).toBe('none')
})
