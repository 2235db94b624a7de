import { describe, expect, it } from 'vitest'
import {
  type SilentCode,
  type SilentSite,
  silentHazards,
  silentWords,
} from '../../../../src/diagnose/hazards/silent.js'

const place = (
  instruction: SilentSite['instruction'],
  kind: SilentSite['kind'],
  where: string,
  count: number,
): SilentSite => ({ instruction, kind, where, count })

const code: SilentCode = {
  found: [
    place('LZCNT', 'compiled', 'java', 300),
    place('LZCNT', 'compiled', 'node', 12),
    place('LZCNT', 'file', 'libc.so.6', 27),
    place('LZCNT', 'file', 'libjvm.so', 2),
    place('TZCNT', 'file', 'libc.so.6', 542),
  ],
  unread: [],
}
const both = new Set(['abm', 'bmi1', 'avx'])

function words({ found = code.found, unread = [] as string[] }, source = both, target: string[]) {
  const hazards = silentHazards({ found, unread }, source, new Set(target))
  return hazards.map((hazard) => silentWords(hazard, 'Nehalem'))
}

describe('what runs silently with another meaning', () => {
  it('is nothing where the target has both', () => {
    expect(silentHazards(code, both, both)).toEqual([])
  })

  it('is nothing where the source lacks both', () => {
    expect(silentHazards(code, new Set(['avx']), new Set())).toEqual([])
  })

  it('is told apart by feature', () => {
    const [hazard, ...others] = silentHazards(code, both, new Set(['abm']))
    expect(others).toEqual([])
    expect(hazard).toMatchObject({
      feature: 'bmi1',
      instruction: 'TZCNT',
      effect: expect.stringContaining('same except for input 0'),
      found: [place('TZCNT', 'file', 'libc.so.6', 542)],
    })
  })
})

describe('its words', () => {
  it('tell compiled code, where it is certain, from files, where it may be chosen', () => {
    expect(words({}, both, ['bmi1'])).toEqual([
      "LZCNT runs as BSR on Nehalem and gives wrong numbers without any fault; the checkpoint's compiled code contains 312 LZCNT instructions (java and node), and libc.so.6 and libjvm.so contain some, in code that may be chosen at run time",
    ])
  })

  it('tell that compilers write TZCNT where it does no harm', () => {
    expect(words({}, both, ['abm'])).toEqual([
      'TZCNT runs as BSF on Nehalem and is wrong for input 0, without any fault; libc.so.6 contains some, but compilers also use it where the input is never 0',
    ])
  })

  it('name the three places with the most', () => {
    const found = ['a', 'b', 'c', 'd', 'e'].map((name, index) =>
      place('LZCNT', 'file', name, index + 1),
    )
    expect(words({ found }, both, ['bmi1'])[0]).toContain('; e, d, c and 2 more contain some')
  })

  it('tell none from not known', () => {
    expect(words({ found: [] }, both, ['bmi1'])[0]).toMatch(
      /; the checkpoint's code contains none$/,
    )
    expect(
      words({ found: [], unread: ['/srv/app, which has changed'] }, both, ['bmi1'])[0],
    ).toMatch(/; none was found in the checkpoint's code, but not all of it could be read$/)
  })
})
