import type { ScanFinding } from '../../../src/diagnose/hazards/result.js'
import {
  type SilentSite,
  silentHazards,
  silentWords,
} from '../../../src/diagnose/hazards/silent.js'
import { hazardSentence } from '../../../src/report/renderers/hazard-sentence.js'
import { overwriteSentence } from '../../../src/report/renderers/overwrite-sentence.js'
import type { Said } from './verdict-sentences.js'

/** What has not happened in a thaw and still can. */
export function hazardSentences(): Said[] {
  return [...ofFaults(), ...ofStacks(), ...ofSilent()]
}

const finding: ScanFinding = {
  how: 'resolved',
  layer: 'glibc',
  ids: ['glibc-ifunc'],
  name: 'glibc',
  certain: true,
  features: ['avx', 'avx2'],
  count: 1200,
  examples: [],
}
const one: ScanFinding = {
  ...finding,
  how: 'compiled',
  layer: 'jvm',
  ids: ['hotspot'],
  name: 'HotSpot',
  features: ['bmi2'],
  count: 1,
}
const guessed: ScanFinding = {
  ...finding,
  layer: 'native',
  ids: ['openssl'],
  name: 'OpenSSL',
  certain: false,
  count: 2,
}

function ofFaults(): Said[] {
  const said = [
    [finding],
    [one],
    [guessed],
    [{ ...one, certain: false, count: 7 }],
    [finding, one, guessed],
  ]
  return [
    [
      'hazard',
      said.map(
        (findings) =>
          hazardSentence({ name: 'Nehalem', risk: 'at risk', findings, overwrites: [] }) ?? '',
      ),
    ],
  ]
}

function ofStacks(): Said[] {
  const ofLess = { pid: 7, name: 'app', reserved: 832, saved: 1024, features: ['mpx'], unbound: 1 }
  const ofMore = { ...ofLess, saved: 2688, features: ['mpx', 'avx512f'], unbound: 1200 }
  const said = [[ofLess], [ofMore, ofLess]].map((overwrites) =>
    overwriteSentence({ name: 'Skylake-Server', risk: 'at risk', findings: [], overwrites }),
  )
  return [['overwritten stacks', said.map((words) => words ?? '')]]
}

function ofSilent(): Said[] {
  const site = (kind: SilentSite['kind'], where: string, count: number) =>
    (['LZCNT', 'TZCNT'] as const).map((instruction) => ({ instruction, kind, where, count }))
  const compiled = site('compiled', 'java', 300)
  const files = [...site('file', 'libc.so.6', 27), ...site('file', 'libjvm.so', 2)]
  const code = {
    'in compiled code': { found: compiled, unread: [] },
    'one, in compiled code': { found: site('compiled', 'java', 1), unread: [] },
    'in files': { found: files, unread: [] },
    'in one file': { found: site('file', 'libc.so.6', 1), unread: [] },
    'in both': { found: [...compiled, ...files], unread: [] },
    none: { found: [], unread: [] },
    'none, and not all was read': { found: [], unread: ['the pages of process 7'] },
  }
  return Object.entries(code).map(
    ([what, found]): Said => [
      `silent hazard: ${what}`,
      silentHazards(found, new Set(['abm', 'bmi1']), new Set()).map((hazard) =>
        silentWords(hazard, 'Nehalem'),
      ),
    ],
  )
}
