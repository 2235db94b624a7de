/*
 * What the lines of elfutils' eu-readelf and eu-nm say (0.188 and 0.192). Numbers are as in the
 * file: addresses are those that the linker gave out, before the file is loaded anywhere.
 */

/** A part of a file that is loaded. */
export interface Segment {
  /** in the file; bytes */
  readonly offset: number
  readonly address: number
  /** in the file; bytes */
  readonly size: number
  readonly execute: boolean
}

export interface ElfSymbol {
  readonly name: string
  readonly start: number
  /** 0: not known */
  readonly size: number
  /** resolver: of an IFUNC; label: neither of a function nor of data */
  readonly type: 'function' | 'resolver' | 'label' | 'data'
  readonly global: boolean
}

/** What the dynamic linker writes at an address. */
export interface Relocation {
  readonly slot: number
  /** symbol: the address of one; resolved: what the resolver at `resolver` returns */
  readonly of:
    | { readonly kind: 'symbol'; readonly name: string }
    | { readonly kind: 'resolved'; readonly resolver: number }
}

const segment =
  /^ {2}LOAD +0x([0-9a-f]+) 0x([0-9a-f]+) 0x[0-9a-f]+ 0x([0-9a-f]+) 0x[0-9a-f]+ ([ R][ W][ E])/

/** A line of `eu-readelf -l`. */
export function segmentIn(line: string): Segment | undefined {
  const [, offset, address, size, flags] = segment.exec(line) ?? []
  if (flags === undefined) return undefined
  return {
    ...{ offset: hex(offset), address: hex(address), size: hex(size) },
    execute: flags.endsWith('E'),
  }
}

const section = /^\[ *\d+\] .* PROGBITS +([0-9a-f]{16}) [0-9a-f]{8,} ([0-9a-f]{8,}) +\d+ [A-Z]*X/

/** A line of `eu-readelf -S`, if the section is of code. */
export function codeSectionIn(line: string): { start: number; end: number } | undefined {
  const [, start, size] = section.exec(line) ?? []
  return size === undefined ? undefined : { start: hex(start), end: hex(start) + hex(size) }
}

/** A line of `eu-readelf -n`. */
export function buildIdIn(line: string): string | undefined {
  return /^ +Build ID: ([0-9a-f]{4,128})$/.exec(line)?.[1]
}

/** A line of `eu-readelf -p.gnu_debuglink`: the name of a file, without a folder. */
export function debugLinkIn(line: string): string | undefined {
  return /^ {2}\[ {5}0\] {2}([^/]+)$/.exec(line)?.[1]
}

/** A line of `eu-nm -f posix`: NAME TYPE ADDRESS SIZE; undefined symbols have no address. */
export function listedSymbol(line: string): ElfSymbol | undefined {
  const [, name, letter, start, size] = /^(.+) (.) ([0-9a-f]{16}) ([0-9a-f]{16})$/.exec(line) ?? []
  if (name === undefined || letter === undefined || letter === 'U') return undefined
  return {
    ...{ name, start: hex(start), size: hex(size), type: letterTypes.get(letter) ?? 'data' },
    global: letter === letter.toUpperCase(),
  }
}

/** eu-nm has no letter for an IFUNC. Weak is W, but for data V. */
const letterTypes = new Map<string, ElfSymbol['type']>([
  ...(['t', 'T', 'w', 'W'] as const).map((letter) => [letter, 'function'] as const),
  ...(['n', 'N'] as const).map((letter) => [letter, 'label'] as const),
  [' ', 'resolver'],
])

const tableRow = /^ +\d+: ([0-9a-f]{16}) +(\d+) (\w+) +(\w+) +\w+ +(\w+) (\S.*)$/

/** A line of `eu-readelf -s`. */
export function tabledSymbol(line: string): ElfSymbol | undefined {
  const [, start, size, type, bind, section, name] = tableRow.exec(line) ?? []
  if (name === undefined || section === 'UNDEF' || section === 'ABS') return undefined
  const types = { FUNC: 'function', GNU_IFUNC: 'resolver', NOTYPE: 'label' } as const
  return {
    ...{ name, start: hex(start), size: Number(size), global: bind !== 'LOCAL' },
    type: types[type as keyof typeof types] ?? 'data',
  }
}

/** Reads the lines of `eu-readelf -N --debug-dump=frames`: where functions begin and end. */
export function frameReader(): (line: string) => { start: number; end: number } | undefined {
  let start: number | undefined
  return (line) => {
    const location = /^ {3}initial_location: +\+?0x([0-9a-f]+)/.exec(line)?.[1]
    if (location !== undefined) start = hex(location)
    const range = /^ {3}address_range: +0x([0-9a-f]+)/.exec(line)?.[1]
    if (range === undefined || start === undefined) return undefined
    const found = { start, end: start + hex(range) }
    start = undefined
    return found.end > found.start ? found : undefined
  }
}

/** glibc's name of it; what follows in its symbol tells how it saves registers: `_xsavec`, `_fxsave`. */
export const lazyBinder = '_dl_runtime_resolve'

const relocation =
  /^ {2}0x([0-9a-f]+) +X86_64_(GLOB_DAT|JUMP_SLOT|64|IRELATIV\w*) +(?:0x)?[0-9a-f]+ +([+-]\d+) ?(.*)$/

/**
 * A line of `eu-readelf -d -r`, if what is written there can be the address of a function. The third
 * word of the table at PLTGOT has no relocation: there is what binds functions at their first call.
 * Source: System V ABI, AMD64 supplement, "Procedure Linkage Table".
 */
export function relocationIn(line: string): Relocation | undefined {
  const table = /^ {2}PLTGOT +0x([0-9a-f]+)$/.exec(line)?.[1]
  if (table !== undefined) {
    return { slot: hex(table) + 16, of: { kind: 'symbol', name: lazyBinder } }
  }
  const [, slot, type, addend, name] = relocation.exec(line) ?? []
  if (slot === undefined || name === undefined) return undefined
  if (type?.startsWith('IRELATIV')) {
    return { slot: hex(slot), of: { kind: 'resolved', resolver: Number(addend) } }
  }
  if (name === '' || Number(addend) !== 0) return undefined
  return { slot: hex(slot), of: { kind: 'symbol', name } }
}

function hex(digits: string | undefined): number {
  return Number.parseInt(digits ?? '0', 16)
}

/** A line of `eu-readelf -d`: whether it asks for all functions to be looked up at the start. */
export function bindNowIn(line: string): true | undefined {
  return /^ {2}FLAGS(_1)? .*\b(BIND_)?NOW\b/.test(line) || undefined
}

/** GNU_PROPERTY_X86_ISA_1_NEEDED, a bit for each level. Source: the x86-64 psABI. */
const isaNeeded = /^ +X86 0xc0008002 data: ([0-9a-f]{2}) /

/** A line of `eu-readelf -n`, if it says which level of x86-64 the file needs: `x86-64-v3`. */
export function isaNeededIn(line: string): string | undefined {
  const found = isaNeeded.exec(`${line} `)?.[1]
  if (found === undefined) return undefined
  const highest = Math.min(4, 32 - Math.clz32(hex(found)))
  return highest === 0 ? undefined : `x86-64-v${highest}`
}
