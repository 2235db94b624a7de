import { compose } from '../../../src/remedy/compose.js'
import type { Need, Situation } from '../../../src/remedy/need.js'

const avx512 = ['avx512f', 'avx512vl', 'avx512bw', 'avx512dq', 'avx512cd']
const source = new Set(['avx', 'avx2', 'fma', 'bmi1', 'bmi2', 'erms', 'xsavec', ...avx512])

/** An app on a CPU with AVX-512, whose targets have all but that. */
export function situation(rest: Partial<Situation> = {}): Situation {
  return { environment: {}, run: './app', lacking: avx512, source, ...rest }
}

export const glibc: Need = {
  layer: 'glibc-ifunc',
  name: 'glibc',
  features: ['avx512vl'],
  software: { version: '2.36' },
}

export const jvm: Need = {
  layer: 'hotspot',
  name: 'HotSpot',
  features: ['avx512f'],
  software: { version: '17.0.15' },
  program: '/usr/lib/jvm/java-17/bin/java',
}

/** The variables that are set for one need. */
export function variablesFor(
  need: Partial<Need> & Pick<Need, 'layer'>,
  rest: Partial<Situation> = {},
): Readonly<Record<string, string>> {
  const whole = { name: need.layer, features: ['avx512f'], ...need }
  return compose([whole], situation(rest)).environment
}
