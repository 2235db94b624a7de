import { listNames } from '../../../base/text/list.js'
import { featureNamed, inTableOrder } from '../../../cpu/features.js'
import { difference, intersection } from '../../../cpu/sets.js'
import type { CpuInfoImage } from '../../../formats/images/cpuinfo.js'
import { type CheckedError, registersOf } from './checks.js'
import type { CriuCpus, Differences } from './differences.js'
import type { CriuMessage } from './messages.js'

/** All that is known of a check of CRIU's that refused a CPU. */
export interface Refused {
  readonly checked: CheckedError
  readonly cpus: CriuCpus
  readonly cpuinfo: CpuInfoImage | undefined
  readonly differing: Differences
  /** what the target lacks and a program can die of */
  readonly telling: readonly string[]
  readonly benign: readonly string[]
  readonly onlyGuest: readonly string[]
  readonly difference: 'real' | 'benign' | 'guest' | 'unknown'
}

/** Names for a sentence. The details have all of them. */
export function listed(names: readonly string[], most = 6): string {
  return listNames(names, { most })
}

/** Why CRIU refused, in one sentence. */
export function refusalWords(refused: Refused): string {
  const { checked, cpus, differing, telling, benign, onlyGuest, difference } = refused
  const { name } = cpus
  const refuses = `CRIU refuses ${name}`
  const { id } = checked.check
  if (id === 'vendor') {
    return `${refuses}: it knows CPUs of Intel, AMD and Hygon only, and takes one of ${checked.found[1]} for a CPU without a single feature`
  }
  if (id === 'xsave size') return sizeWords(refused)
  if (difference === 'real' && telling.length > 0) {
    const had =
      id === 'xsave area'
        ? "which saved the checkpoint's registers"
        : "which the checkpoint's CPU had"
    return `${refuses}: it lacks ${listed(telling)}, ${had}`
  }
  if (difference === 'guest' && onlyGuest.length > 0) {
    return `CRIU refuses this guest, which lacks ${listed(onlyGuest)}; a real ${name} has it`
  }
  if (telling.length > 0) {
    return `${refuses} or its guest for ${listed(telling)}, of which no more is known`
  }
  const missing = benign.filter((one) => differing.missing.includes(one))
  if (missing.length > 0) {
    return `${refuses} for nothing but ${listed(missing)}, which it lacks and no program needs`
  }
  if (differing.more.length > 0) {
    return `${refuses} for what it has more than the checkpoint's CPU: ${listed(differing.more)}`
  }
  return `${refuses}, and in what it differs is not known: ${checked.error}`
}

function sizeWords({ checked, cpus, differing, onlyGuest, difference }: Refused): string {
  const [, image, host] = checked.found
  const who = difference === 'guest' ? 'this guest' : cpus.name
  const { missing, more } = differing
  const why = [
    ...(missing.length > 0 ? [`lacks the registers of ${listed(missing)}`] : []),
    ...(more.length > 0 ? [`also has the registers of ${listed(more)}`] : []),
  ].join(' and ')
  const real =
    difference === 'guest' && onlyGuest.length > 0
      ? `; a real ${cpus.name} has ${listed(onlyGuest)}`
      : ''
  return `CRIU refuses ${who}: its registers take ${host} bytes and took ${image} on the checkpoint's CPU${why && `, since it ${why}`}${real}`
}

/** What the checkpoint had of what CRIU looked at. */
export function imageWords({ checked, cpuinfo, differing }: Refused): string {
  const registers = cpuinfo?.xfeatures === undefined ? '' : `: ${maskWords(cpuinfo.xfeatures)}`
  const { id } = checked.check
  if (id === 'xsave area') return `registers saved with XSAVE${registers}`
  if (id === 'xsave size') return `${checked.found[1]} bytes${registers}`
  if (id === 'xfeatures') return registers.slice(2) || listed(differing.missing)
  return cpuWords(cpuinfo?.vendor, cpuinfo?.name, 'with', differing.missing)
}

/** What CRIU found where it was to restore. */
export function hostWords({ checked, cpus, differing }: Refused): string {
  const { here } = cpus
  const registers = here?.xfeatures === undefined ? '' : `: ${maskWords(here.xfeatures)}`
  const { id } = checked.check
  if (id === 'vendor') return `${checked.found[1]}`
  if (id === 'xsave size') return `${checked.found[2]} bytes${registers}`
  if (id === 'xfeatures') return registers.slice(2) || `without ${listed(differing.missing)}`
  const without = cpuWords(here?.vendor, here?.model, 'without', differing.missing)
  return differing.more.length > 0 ? `${without}, with ${listed(differing.more)}` : without
}

function maskWords(mask: bigint): string {
  return `0x${mask.toString(16)} (${registersOf(mask).join(', ')})`
}

function cpuWords(
  vendor: string | undefined,
  model: string | undefined,
  relation: string,
  names: readonly string[],
): string {
  const cpu = [vendor, model].filter(Boolean).join(' ') || 'a CPU'
  return names.length === 0 ? cpu : `${cpu}, ${relation} ${listed(names)}`
}

/** What `--cpu-cap=none` would do. @param checked undefined: CRIU did not compare CPUs */
export function afterNone(
  { none }: CriuMessage,
  cpus: CriuCpus,
  checked: CheckedError | undefined,
): string {
  if (none !== 'past') return '`--cpu-cap=none` changes nothing about it'
  return `\`--cpu-cap=none\` gets past it; ${[...dropped(cpus, checked), then(cpus)].join(', and ')}`
}

/** Registers that CRIU saves and restores, by the feature that a CPU has them with. */
const saved = new Map([
  ['avx', 'AVX'],
  ['avx512f', 'AVX-512'],
  ['pku', 'PKRU'],
])

/** Registers that CRIU leaves out where the CPU has none of the kind, whatever is in them. */
function dropped(cpus: CriuCpus, checked: CheckedError | undefined): string[] {
  const id = checked?.check.id
  if (id === 'vendor')
    return ['CRIU then restores x87 and SSE registers only, whatever the CPU has']
  if (id === 'xsave size') {
    return [
      'code that saves all registers into an area measured on the other CPU, as glibc does at the first call of a function, can overrun it where there are more of them',
    ]
  }
  const lost = difference(cpus.source, cpus.target)
  if (lost.has('xsave')) return ['CRIU drops all registers but those of x87 and SSE']
  const names = [...intersection(saved.keys(), lost)].map((name) => saved.get(name))
  return names.length === 0 ? [] : [`CRIU drops the ${names.join(', ')} registers without a word`]
}

function then({ name, source, target }: CriuCpus): string {
  const lacking = inTableOrder(difference(source, target))
  const absent = (kind: string) => lacking.filter((one) => featureNamed(one)?.absent === kind)
  const traps = absent('#UD')
  if (traps.length > 0) {
    return `the app gets SIGILL at the first instruction of ${listed(traps)} that it comes to on ${name}`
  }
  const silent = absent('other meaning')
  if (silent.length > 0) return `${listed(silent)} runs with another meaning on ${name}`
  return `${name} has every instruction that the checkpoint's CPU had`
}
