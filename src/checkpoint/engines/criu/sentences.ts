import { hex } from '../../../base/text/hex.js'
import { listNames } from '../../../base/text/list.js'
import { featureNamed, inTableOrder } from '../../../cpu/features.js'
import { difference, intersection } from '../../../cpu/sets.js'
import type { CpuInfoImage } from '../../../formats/images/cpuinfo.js'
import { type CheckedError, registersOf } from './checks.js'
import type { CriuCpus, Differences } from './differences.js'
import type { CriuMessage } from './messages.js'

/** Everything that is known of a check with which CRIU refused a CPU. */
export interface Refused {
  readonly checked: CheckedError
  readonly cpus: CriuCpus
  readonly cpuinfo: CpuInfoImage | undefined
  readonly differing: Differences
  /** features that the target lacks, and without which a program can fail */
  readonly telling: readonly string[]
  readonly benign: readonly string[]
  readonly onlyGuest: readonly string[]
  readonly difference: 'real' | 'benign' | 'guest' | 'unknown'
}

/** The first names, for a sentence. The details of the report list all of them. */
function listed(names: readonly string[]): string {
  return listNames(names, { most: 6, last: 'and' })
}

/** Why CRIU refused, in one sentence. */
export function refusalSentence(refused: Refused): string {
  const { checked, cpus, differing, telling, benign, onlyGuest, difference } = refused
  const { name } = cpus
  const refuses = `CRIU refuses ${name}`
  const { id } = checked.check
  if (id === 'vendor') {
    return `${refuses}: it supports CPUs of Intel, AMD and Hygon only, and treats one of ${checked.found[1]} as a CPU without any feature`
  }
  if (id === 'xsave size') return sizeSentence(refused)
  if (difference === 'real' && telling.length > 0) {
    const had =
      id === 'xsave area'
        ? "which saved the checkpoint's registers"
        : "which the checkpoint's CPU had"
    return `${refuses}: it lacks ${listed(telling)}, ${had}`
  }
  if (difference === 'guest' && onlyGuest.length > 0) {
    return `CRIU refuses this guest, which lacks ${listed(onlyGuest)}; a real ${name} has ${onlyGuest.length === 1 ? 'it' : 'them'}`
  }
  if (telling.length > 0) {
    return `CRIU refuses this guest because of ${listed(telling)}; whether it would refuse a real ${name} is not known`
  }
  const missing = benign.filter((one) => differing.missing.includes(one))
  if (missing.length > 0) {
    return `${refuses} only because it lacks ${listed(missing)}, which no program needs`
  }
  if (differing.more.length > 0) {
    return `${refuses} because it has more features than the checkpoint's CPU: ${listed(differing.more)}`
  }
  return `${refuses}, but the difference is not known: ${checked.error}`
}

function sizeSentence({ checked, cpus, differing, onlyGuest, difference }: Refused): string {
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
  return `CRIU refuses ${who}: its registers take ${host} bytes and took ${image} on the checkpoint's CPU${why && `, because it ${why}`}${real}`
}

/** What the checkpoint has of what CRIU compared. */
export function describeImage({ checked, cpuinfo, differing }: Refused): string {
  const registers = describeMask(cpuinfo?.xfeatures)
  const { id } = checked.check
  if (id === 'xsave area') return withDetail('registers saved with XSAVE', registers)
  if (id === 'xsave size') return withDetail(`${checked.found[1]} bytes`, registers)
  if (id === 'xfeatures') return registers ?? listed(differing.missing)
  return describeCpu(cpuinfo?.vendor, cpuinfo?.name, 'with', differing.missing)
}

/** What CRIU found at the restore. */
export function describeHost({ checked, cpus, differing }: Refused): string {
  const { here } = cpus
  const registers = describeMask(here?.xfeatures)
  const { id } = checked.check
  if (id === 'vendor') return `${checked.found[1]}`
  if (id === 'xsave size') return withDetail(`${checked.found[2]} bytes`, registers)
  if (id === 'xfeatures') return registers ?? `without ${listed(differing.missing)}`
  const without = describeCpu(here?.vendor, here?.model, 'without', differing.missing)
  if (differing.more.length === 0) return without
  const relation = differing.missing.length > 0 ? 'but with' : 'with'
  return `${without}, ${relation} ${listed(differing.more)}`
}

function describeMask(mask: bigint | undefined): string | undefined {
  return mask === undefined ? undefined : `${hex(mask)} (${listNames(registersOf(mask))})`
}

function withDetail(text: string, detail: string | undefined): string {
  return detail === undefined ? text : `${text}: ${detail}`
}

function describeCpu(
  vendor: string | undefined,
  model: string | undefined,
  relation: string,
  names: readonly string[],
): string {
  const cpu = [vendor, model].filter(Boolean).join(' ')
  if (names.length === 0) return cpu || 'a CPU'
  return `${cpu ? `${cpu},` : 'a CPU'} ${relation} ${listed(names)}`
}

/** What `--cpu-cap=none` would do. @param checked undefined: CRIU did not compare CPUs */
export function effectOfCapNone(
  { none }: CriuMessage,
  cpus: CriuCpus,
  checked: CheckedError | undefined,
): string {
  if (none !== 'past') return '`--cpu-cap=none` does not help'
  const effects = [...lostRegisters(cpus, checked), effectOnApp(cpus)]
  return `\`--cpu-cap=none\` gets past it; ${effects.join(', and ')}`
}

/** Registers that CRIU saves and restores, by the feature that they belong to. */
const saved = new Map([
  ['avx', 'AVX'],
  ['avx512f', 'AVX-512'],
  ['pku', 'PKRU'],
])

/** CRIU does not restore registers that the CPU lacks, whatever they contain. */
function lostRegisters(cpus: CriuCpus, checked: CheckedError | undefined): string[] {
  const id = checked?.check.id
  if (id === 'vendor')
    return ['CRIU then restores x87 and SSE registers only, whatever the CPU has']
  if (id === 'xsave size') {
    return [
      'code that saves all registers into an area sized for the other CPU, as glibc does at the first call of a function, can overrun it on the CPU with more registers',
    ]
  }
  const lost = difference(cpus.source, cpus.target)
  if (lost.has('xsave')) return ['CRIU drops all registers but those of x87 and SSE']
  const names = [...intersection(saved.keys(), lost)].map((name) => saved.get(name) ?? name)
  return names.length === 0
    ? []
    : [`CRIU silently drops the ${listNames(names, { last: 'and' })} registers`]
}

function effectOnApp({ name, source, target }: CriuCpus): string {
  const lacking = inTableOrder(difference(source, target))
  const absent = (kind: string) => lacking.filter((one) => featureNamed(one)?.absent === kind)
  const traps = absent('#UD')
  if (traps.length > 0) {
    const any = traps.length === 1 ? '' : 'any of '
    return `on ${name} the app gets SIGILL at its first instruction that needs ${any}${listed(traps)}`
  }
  const silent = absent('other meaning')
  if (silent.length > 0) return `${listed(silent)} has another meaning on ${name}`
  return `${name} has every instruction that the checkpoint's CPU had`
}
