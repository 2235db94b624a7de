/*
 * What the lines of elfutils' eu-nm and eu-readelf mean (0.188 and 0.192). Addresses are those that
 * the linker assigned, before the file is loaded anywhere.
 */

export interface ElfSymbol {
  readonly name: string
  readonly start: number
  /** 0: not known */
  readonly size: number
  /** resolver: of an IFUNC; label: neither of a function nor of data */
  readonly type: 'function' | 'resolver' | 'label' | 'data'
  readonly global: boolean
}

/** A line of `eu-nm -f posix`: NAME TYPE ADDRESS SIZE. Undefined symbols have no address. */
export function listedSymbol(line: string): ElfSymbol | undefined {
  const [, name, letter, start, size] = /^(.+) (.) ([0-9a-f]{16}) ([0-9a-f]{16})$/.exec(line) ?? []
  if (name === undefined || letter === undefined || letter === 'U') return undefined
  return {
    name,
    start: parseHex(start),
    size: parseHex(size),
    type: letterTypes.get(letter) ?? 'data',
    global: letter === letter.toUpperCase(),
  }
}

/** eu-nm has no letter for an IFUNC. W is a weak function, V is weak data. */
const letterTypes = new Map<string, ElfSymbol['type']>([
  ['t', 'function'],
  ['T', 'function'],
  ['w', 'function'],
  ['W', 'function'],
  ['n', 'label'],
  ['N', 'label'],
  [' ', 'resolver'],
])

const tableRow = /^ +\d+: ([0-9a-f]{16}) +(\d+) (\w+) +(\w+) +\w+ +(\w+) (\S.*)$/

/** A line of `eu-readelf -s`. */
export function tabledSymbol(line: string): ElfSymbol | undefined {
  const [, start, size, type, bind, section, name] = tableRow.exec(line) ?? []
  if (name === undefined || section === 'UNDEF' || section === 'ABS') return undefined
  const types = { FUNC: 'function', GNU_IFUNC: 'resolver', NOTYPE: 'label' } as const
  return {
    name,
    start: parseHex(start),
    size: Number(size),
    type: types[type as keyof typeof types] ?? 'data',
    global: bind !== 'LOCAL',
  }
}

function parseHex(digits: string | undefined): number {
  return Number.parseInt(digits ?? '0', 16)
}
