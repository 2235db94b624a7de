import { expect, it } from 'vitest'
import { scanText } from '../../../src/commands/scan-text.js'
import { parseTargets } from '../../../src/cpu/target.js'
import type { CodeSite } from '../../../src/diagnose/hazards/code-site.js'
import { scanResult } from '../../../src/diagnose/hazards/result.js'

const java = {
  ...{ pid: 12, comm: 'java\u001b[31m', executable: '/usr/bin/java' },
  mapped: ['/usr/lib/jvm/lib/server/libjvm.so', '/usr/lib/libc.so.6'],
}

function site(
  how: CodeSite['how'],
  file: string | undefined,
  count: number,
  feature: string,
): CodeSite {
  const offset = file === undefined ? undefined : 0x16e040
  const needs = new Map([[feature, { address: 0x1000, offset, text: 'vzeroupper' }]])
  return { how, file, count, extent: { start: 0, end: 1 }, owner: java, needs }
}

function targets(text: string) {
  return text.split(';').flatMap((one) => {
    const parsed = parseTargets(one)
    return 'targets' in parsed ? parsed.targets : []
  })
}

it('tells of each target what it lacks, in lines of at most 100 columns', async () => {
  const asked = targets('Nehalem;Haswell;Skylake-Server;host')
  const sites = [
    site('resolved', '/usr/lib/libc.so.6', 1, 'avx512bw'),
    site('compiled', undefined, 4193, 'avx2'),
    site('compiled', undefined, 1, 'avx'),
    site('possible', '/opt/libown.so', 1, 'sha-ni'),
  ]
  const result = await scanResult(
    { sites, certain: [], saveAreas: [], unread: ['/lib/x.so\n, which is missing'] },
    asked,
  )
  const text = scanText(result, asked)
  expect(text.split('\n').slice(0, 17)).toEqual([
    'Thawcheck: 2 of 4 targets at risk; 1 possibly; 1 not known',
    '',
    'Nehalem: at risk',
    '  compiled   HotSpot: 4,194 instructions fault without AVX, AVX2',
    '             memory of java\\x1b[31m (12): vzeroupper',
    '             memory of java\\x1b[31m (12): vzeroupper',
    '  resolved   glibc: 1 function faults without AVX-512',
    '             libc.so.6+0x16e040: vzeroupper',
    '  possible   libown.so: 1 function faults without SHA',
    '             libown.so+0x16e040: vzeroupper',
    '',
    'Haswell: at risk',
    '  resolved   glibc: 1 function faults without AVX-512',
    '             libc.so.6+0x16e040: vzeroupper',
    '  possible   libown.so: 1 function faults without SHA',
    '             libown.so+0x16e040: vzeroupper',
    '',
  ])
  expect(text).toContain('Skylake-Server: possibly at risk, by code that may never run\n')
  expect(text).toContain('host: its features are not known')
  expect(text).toContain('Not scanned:\n  /lib/x.so , which is missing\n')
  expect(text).not.toContain('manifest.json')
  expect(scanText(result, asked, false)).toContain('There is no manifest.json beside the images')
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
})
