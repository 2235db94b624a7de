import type { CriuCpus } from '../../../src/checkpoint/engines/criu/differences.js'
import { missingFeatures } from '../../../src/cpu/instruction.js'
import { catalogue } from '../../../src/diagnose/catalogue.js'
import { faultSentence } from '../../../src/diagnose/fault-sentence.js'
import { layerOf } from '../../../src/diagnose/layer.js'
import { clauseOf, makeLayer } from '../../../src/diagnose/layer-choice.js'
import { cpus, explained } from '../checkpoint/engines/criu/make.js'
import { targetOf } from '../cpu/make.js'
import { type Code, contextOf, describeLayer, type Place } from '../diagnose/code-context.js'
import type { Said } from './verdict-sentences.js'

/** What faults mean. */
export async function explanationSentences(): Promise<Said[]> {
  return [...ofChecks(), ...ofMessages(), ...(await ofLayers()), ...(await ofFaults())]
}

const bits = (mask: string) => `cpu: CPU xfeatures has unsupported bits (${mask})`
const fpu = 'cpu: FPU feature required by image is not supported on host'
const all = 'cpu: CPU capabilities do not match run time'

/** CRIU's checks of the CPU: each check, and each kind of difference. */
function ofChecks(): Said[] {
  const lacking = { shortfalls: ['avx512f', 'pku'] }
  const examples: readonly (readonly [string, string, CriuCpus])[] = [
    [
      'xsave area',
      "x86: FPU xsave area present, but host cpu doesn't support it",
      cpus('Haswell', 'Nehalem'),
    ],
    ['fpu bits', `${fpu} (fpu:0 fxsr:0 osxsave:0 xsaves:1)`, cpus('Skylake-Server-v4', 'Haswell')],
    ['xfeatures', bits('0xe0'), cpus('Skylake-Server', 'Haswell')],
    ['xfeatures, of the guest', bits('0x2e0'), cpus('Skylake-Server', 'Icelake-Server', lacking)],
    ['xfeatures, unknown', bits('0x400'), cpus('Skylake-Server', 'Haswell')],
    ['xsave size', 'cpu: CPU xsave size mismatch (2696/832)', cpus('Skylake-Server', 'Haswell')],
    [
      'xsave size, of the guest',
      'cpu: CPU xsave size mismatch (2696/832)',
      cpus('Skylake-Server', 'Icelake-Server', lacking),
    ],
    [
      'xsave size, more',
      'cpu: CPU xsave max size mismatch (832/2696)',
      cpus('Haswell', 'Skylake-Server'),
    ],
    [
      'instructions',
      'cpu: CPU instruction capabilities do not match run time',
      cpus('Skylake-Server', 'Haswell'),
    ],
    [
      'instructions, benign',
      'cpu: CPU instruction capabilities do not match run time',
      cpus('Haswell', 'Haswell,-erms'),
    ],
    ['all words', all, cpus('Haswell', 'Haswell,-fma')],
    ['all words, more', all, cpus('Haswell', 'Broadwell')],
    ['all words, unknown', all, cpus('Haswell', 'Haswell')],
    ['vendor', 'cpu: Unsupported CPU vendor CentaurHauls', cpus('Haswell', 'YongFeng')],
  ]
  return examples.map(([what, error, both]) => {
    const found = explained([error], both)
    return [
      `check of the CPU: ${what}`,
      [
        found?.words,
        found?.compared && `CRIU checked ${found.compared}`,
        found?.image && `the checkpoint: ${found.image}`,
        found?.host && `here: ${found.host}`,
        found?.capNone,
      ].filter((sentence) => sentence !== undefined),
    ]
  })
}

/** CRIU's other messages: one of each kind. */
function ofMessages(): Said[] {
  const errors = {
    cpu: 'cpu: fpu: No FPU detected',
    instruction: 'Task 42 killed by signal 4',
    cpuinfo: 'cpu: No cpuinfo image',
    registers: "Can't obtain FPU registers for 42: Bad address",
    use: "Unknown FPU mode `fast' selected",
    other: 'Connected TCP socket, consider using --tcp-established option.',
    'not in the table': 'Something that nobody knows',
  }
  return Object.entries(errors).map(([what, error]): Said => {
    const found = explained([error], cpus('Skylake-Server', 'Haswell'))
    return [
      `CRIU's message: ${what}`,
      [found?.words, found?.capNone].filter((sentence) => sentence !== undefined),
    ]
  })
}

const debian = '/usr/lib/x86_64-linux-gnu'
const named = (name: string, ...serves: string[]) => ({ symbol: { name, serves } })
const made = { mapping: { kind: 'anonymous', what: 'private memory' } } as const

/** Who chose an instruction: each row of the catalogue, and each clause of the code. */
async function ofLayers(): Promise<Said[]> {
  const context = await contextOf('avx2', {})
  const path = '/opt/lib/libfile.so'
  const rows = catalogue.flatMap((row) => [
    makeLayer(row, clauseOf(row, false), context, { path }).chose,
    ...(row.makes ? [makeLayer(row, row.makes, context, { path }).chose] : []),
  ])
  const linker = `${debian}/ld-linux-x86-64.so.2`
  const libc = `${debian}/libc.so.6`
  const hotspot = { ...made, mapped: ['/usr/lib/jvm/lib/server/libjvm.so'] }
  const places: readonly (readonly [Code, Place])[] = [
    ['xsavec', { of: 'criu', path: '/run/criu' }],
    ['xsavec', { path: linker, ...named('_dl_runtime_resolve_xsavec') }],
    ['xsavec', { path: linker, ...named('_dl_tlsdesc_dynamic_xsavec') }],
    ['xsavec', { path: linker }],
    ['avx512', { path: libc, ...named('__memset_avx512_unaligned', 'memset') }],
    ['avx512', { path: libc, bindNow: true, ...named('__memset_avx512_unaligned', 'memset') }],
    ['avx512', { path: libc, symbol: { serves: ['memcpy', 'memmove', 'mempcpy', '__mempcpy'] } }],
    ['avx512', { path: libc }],
    ['plain', { path: libc }],
    ['avx2', { path: libc, isaNeeded: 'x86-64-v3' }],
    ['avx2', { path: '/usr/lib64/glibc-hwcaps/x86-64-v3/libfoo.so.1' }],
    ['avx2', { path: '/srv/app', mapped: ['/srv/app'], ...named('__memchr_avx2') }],
    ['sha', { path: '/srv/app', ...named('sha256_block_data_order_shaext') }],
    ['avx2', { path: '/srv/app', ...named('work') }],
    ['avx2', { path: '/srv/app' }],
    ['avx2', { ...made, mapped: [`${debian}/libpcre2-8.so.0.11.2`] }],
    ['clwb', hotspot],
    [
      'avx2',
      { ...hotspot, crash: { runtime: 'HotSpot', compiler: 'c2', method: 'Sum.work([I)I' } },
    ],
    ['avx2', { ...hotspot, crash: { runtime: 'HotSpot', compiler: 'interpreter' } }],
    [
      'avx2',
      {
        ...hotspot,
        crash: { runtime: 'HotSpot', compiler: 'stub', frame: 'v  ~StubRoutines::jint_fill 0x7f' },
      },
    ],
    ['avx2', made],
    ['avx2', {}],
    ['avx2', { mapped: [] }],
  ]
  const others = await Promise.all(places.map(([code, place]) => describeLayer(code, place)))
  return [
    ['who chose it: the catalogue', [...new Set(rows)]],
    ['who chose it: other places', others],
  ]
}

async function ofFaults(): Promise<Said[]> {
  const places: readonly (readonly [string, Code, Place])[] = [
    [
      'missing',
      'avx512',
      { path: `${debian}/libc.so.6`, ...named('__memset_avx512_erms', 'memset') },
    ],
    ['missing, a guess', 'sha', { path: '/usr/bin/node', executable: '/usr/bin/node' }],
    ['present', 'avx2', { path: '/srv/app' }],
    ['a trap', 'ud2', { path: '/srv/app' }],
    ['no instruction', 'nothing', { path: '/srv/app' }],
    ['nothing missing', 'plain', { path: '/srv/app' }],
    ['an unknown place', 'avx512', { mapped: [] }],
  ]
  const target = targetOf('Haswell')
  return Promise.all(
    places.map(async ([what, code, place]): Promise<Said> => {
      const context = await contextOf(code, place)
      const missing = missingFeatures(context.instruction, target.features)
      const sentence = faultSentence(layerOf(context), context.instruction, missing, target)
      return [`fault: ${what}`, [sentence]]
    }),
  )
}
