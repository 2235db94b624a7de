import { expect, it } from 'vitest'
import { missingFeatures } from '../../../src/cpu/instruction.js'
import { parseTargets } from '../../../src/cpu/target.js'
import { faultSentence } from '../../../src/diagnose/fault-sentence.js'
import { layerOf } from '../../../src/diagnose/layer.js'
import { type Code, contextOf, type Place, type WholeContext } from './code-context.js'

const debian = '/usr/lib/x86_64-linux-gnu'

function sentence(context: WholeContext, cpu: string): string {
  const read = parseTargets(cpu)
  const target = 'targets' in read ? read.targets[0] : undefined
  if (target === undefined) throw new Error(cpu)
  const missing = missingFeatures(context.instruction, target.features)
  return faultSentence(layerOf(context), context.instruction, missing, target)
}

it.each<[Code, Place, string, string]>([
  [
    'avx512',
    {
      path: `${debian}/libc.so.6`,
      symbol: { name: '__memset_avx512_unaligned_erms', serves: ['memset'] },
    },
    'Nehalem',
    'glibc chose `__memset_avx512_unaligned_erms` when the app first called memset; Nehalem has no AVX-512',
  ],
  [
    'sha',
    { path: `${debian}/libcrypto.so.3` },
    'Haswell',
    'OpenSSL chose `sha256rnds2` from CPUID when it was loaded; Haswell has no SHA',
  ],
  [
    'xsavec',
    { path: `${debian}/ld-linux-x86-64.so.2` },
    'Haswell',
    "glibc's dynamic linker chose `xsavec`, most likely for lazy binding, when the process started; Haswell has no XSAVEC",
  ],
  [
    'sha',
    { path: '/usr/bin/node', executable: '/usr/bin/node' },
    'Haswell',
    'probably OpenSSL, which is linked into node, chose `sha256rnds2` from CPUID when it was loaded; Haswell has no SHA',
  ],
  [
    'ud2',
    { path: '/srv/app' },
    'Nehalem',
    "app's own code ran into `ud2`, which traps on purpose, on every CPU",
  ],
  [
    'nothing',
    { path: '/srv/app' },
    'Nehalem',
    "app's own code ran into bytes that are no instruction of any CPU",
  ],
  [
    'avx2',
    { path: '/srv/app' },
    'Haswell',
    "app's own code uses `vpcmpeqb`; a real Haswell has AVX2",
  ],
])('%s, %j on %s', async (kind, place, cpu, expected) => {
  expect(sentence(await contextOf(kind, place), cpu)).toBe(expected)
})
