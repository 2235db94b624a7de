import { mebibytes } from '../base/text/mebibytes.js'
import { nearest } from './nearest.js'

/** What a target says of the machine around its CPU. */
export interface Machine {
  /** 1 to 64; undefined: as many as every guest has */
  readonly cores: number | undefined
  /** MiB; undefined: as much as every guest has */
  readonly memory: number | undefined
  /** whether the guest shows that it is one; undefined: nothing was said */
  readonly hypervisor: boolean | undefined
}

const mostCores = 64
const resources = ['cores', 'memory', 'hypervisor']
const expected = 'expected @cores=4, @memory=2G or @hypervisor=off'

/**
 * Reads what stands behind the CPU: the texts between the `@`s, such as `cores=4` and `memory=2G`.
 * @returns the machine, or the first mistake, quoting the value
 */
export function readMachine(texts: readonly string[]): Machine | string {
  const values = new Map<string, string>()
  for (const text of texts) {
    const [, name = '', value] = /^([^=,\s]*)\s*(?:=\s*(.*))?$/s.exec(text) ?? []
    if (!resources.includes(name)) return unknown(text, name)
    if (!value) return `@${name} has no value; ${expected}`
    if (values.has(name)) return `${name} is given twice: "${values.get(name)}" and "${value}"`
    const [, own = value, rest = ''] = /^([^,\s]*)[,\s]+(.+)$/s.exec(value) ?? []
    if (rest) return `"${rest}" stands behind @${name}=${own}; features come before the first @`
    values.set(name, value)
  }
  return machineOf(values)
}

function unknown(text: string, name: string): string {
  const near = nearest(name, resources)
  const known = near.length > 0 ? `nearest: ${near.join(', ')}` : expected
  return `there is no resource "${name || text}"; ${known}`
}

function machineOf(values: ReadonlyMap<string, string>): Machine | string {
  const [cores, memory, hypervisor] = resources.map((name) => values.get(name))
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
  }
}
