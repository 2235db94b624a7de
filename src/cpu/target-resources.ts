import { mebibytes } from '../base/text/mebibytes.js'
import { nearest } from './nearest.js'

/** What a target says about its guest besides the CPU. */
export interface TargetResources {
  /** 1 to 64; undefined: the same as every guest */
  readonly cores: number | undefined
  /** MiB; undefined: the same as every guest */
  readonly memory: number | undefined
  /** whether CPUID shows a hypervisor; undefined: the target does not say */
  readonly hypervisor: boolean | undefined
  /** name of the container image whose files it has; undefined: the target does not say */
  readonly image: string | undefined
}

const mostCores = 64
const names = ['cores', 'memory', 'hypervisor', 'image']
const expected = 'expected @cores=4, @memory=2G, @hypervisor=off or @image=NAME'

/**
 * Where a target ends and what it says of its guest begins. An `@` also stands before the digest of an
 * image, as in `@image=debian@sha256:...`, and belongs to its name.
 */
export const resourceSeparator = /\s*,?\s*@(?!sha(?:256|384|512):)\s*/

/**
 * Reads the texts after each `@` of a target, such as `cores=4` and `memory=2G`. The name of an image
 * needs no quotes: it has no blank, no comma and no semicolon.
 * @returns the resources, or the first mistake, which quotes the value
 */
export function readResources(texts: readonly string[]): TargetResources | string {
  const values = new Map<string, string>()
  for (const text of texts) {
    const [, name = '', value] = /^([^=,\s]*)\s*(?:=\s*(.*))?$/s.exec(text) ?? []
    if (!names.includes(name)) return unknown(text, name)
    if (!value) return `@${name} has no value; ${expected}`
    if (values.has(name)) return `${name} is given twice: "${values.get(name)}" and "${value}"`
    const [, own = value, rest = ''] = /^([^,\s]*)[,\s]+(.+)$/s.exec(value) ?? []
    if (rest) return `"${rest}" stands behind @${name}=${own}; features come before the first @`
    values.set(name, value)
  }
  return resourcesOf(values)
}

function unknown(text: string, name: string): string {
  const near = nearest(name, names)
  const known = near.length > 0 ? `nearest: ${near.join(', ')}` : expected
  return `there is no resource "${name || text}"; ${known}`
}

function resourcesOf(values: ReadonlyMap<string, string>): TargetResources | string {
  const [cores, memory, hypervisor, image] = names.map((name) => values.get(name))
  const count = cores === undefined || /^\d+$/.test(cores) ? Number(cores ?? 1) : 0
  if (count < 1 || count > mostCores) {
    return `cores: "${cores}" is not a whole number from 1 to ${mostCores}`
  }
  const size = memory === undefined || memory === 'auto' ? undefined : mebibytes(memory)
  if (typeof size === 'string') return `memory: "${memory}" ${size}`
  if (hypervisor !== undefined && !/^(on|off)$/.test(hypervisor)) {
    return `hypervisor: "${hypervisor}" is neither on nor off`
  }
  return {
    cores: cores === undefined ? undefined : count,
    memory: size,
    hypervisor: hypervisor === undefined ? undefined : hypervisor === 'on',
    image,
  }
}
