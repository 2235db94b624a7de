import { describe, expect, it } from 'vitest'
import type { CodeSite } from '../../../../src/diagnose/hazards/code-site.js'
import { findingsFor, placesToName, riskOf } from '../../../../src/diagnose/hazards/findings.js'
import { jit, scanned, word } from './scanned.js'

it('a target is at risk from code that was compiled or chosen, and possibly from a table', async () => {
  const possible = await scanned({})
  expect(riskOf(findingsFor(possible.sites, new Set()))).toBe('possible')
  const compiled = await scanned({ heap: word(jit) })
  expect(riskOf(findingsFor(compiled.sites, new Set(['avx2'])))).toBe('at risk')
  expect(riskOf(findingsFor(compiled.sites, new Set(['avx2', 'avx512f'])))).toBe('none')
})

describe('a function of a library that is linked into a program', () => {
  const owner = { pid: 9, comm: 'node', executable: '/usr/bin/node', mapped: ['/usr/bin/node'] }
  const address = 0x1a2b3c0
  const site = (file: string, how: CodeSite['how'] = 'resolved'): CodeSite => ({
    ...{ how, owner, file, count: 1, extent: { start: 0x100, end: 0x200 } },
    needs: new Map([['avx2', { address, offset: 0x110, text: 'vpmovzxbw ymm0,[rsi]' }]]),
  })
  const program = site('/usr/bin/node')

  it("is that library's if its name says so, as after a fault", () => {
    const name = '_ZNK7simdutf7haswell14implementation13validate_utf8EPKcm'
    const named = findingsFor([program], new Set(), () => name)
    expect(named).toMatchObject([{ layer: 'native', ids: ['simdutf'], name: 'simdutf' }])
    expect(findingsFor([program], new Set())).toMatchObject([{ layer: 'app', name: 'node' }])
  })

  it('has its name looked up where it was chosen, a target lacks it, and the file does not tell', () => {
    const sites = [
      program,
      site('/usr/bin/node', 'possible'),
      site('/usr/lib/x86_64-linux-gnu/libcrypto.so.3'),
    ]
    expect(placesToName(sites, [{ features: new Set() }])).toEqual([{ pid: 9, address }])
    expect(placesToName(sites, [{ features: new Set(['avx2']) }])).toEqual([])
    expect(placesToName(sites, [{}])).toEqual([{ pid: 9, address }])
  })
})
