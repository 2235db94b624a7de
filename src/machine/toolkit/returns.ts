import { type Elf, readElf } from '../../formats/elf/file.js'
import { type Section, sectionNamed, sectionType } from '../../formats/elf/sections.js'

/** `jmp rel32`, which a compiler leaves where a function returns; `ret` and four `int3` are as long. */
const jump = { opcode: 0xe9, size: 5 }
const plainReturn = Buffer.from('c3cccccccc', 'hex')

/**
 * A kernel whose functions return by themselves. Debian's jump to a thunk instead, which slows down attacks
 * by speculation, and a kernel that is told `mitigations=off` replaces each of its 58,000 jumps while it
 * boots. It decodes each instruction first, which is a tenth of a boot under TCG. This leaves the same code,
 * and an empty list of places. Source: Linux's arch/x86/kernel/alternative.c, apply_returns.
 * @param kernel an ELF file
 * @returns undefined: this kernel is another one than expected, and stays as it is
 */
export function withPlainReturns(kernel: Buffer): Buffer | undefined {
  const elf = readElf(kernel)
  const sites = elf && sectionNamed(elf, '.return_sites')
  const code = elf && sectionNamed(elf, '.init.text')
  if (elf === undefined || sites === undefined || code === undefined) return undefined
  const jumps = jumpsOf(elf, sites)
  const list = callOf(elf, sites, code)
  if (jumps === undefined || list === undefined) return undefined
  const changed = Buffer.from(kernel)
  for (const at of jumps) plainReturn.copy(changed, at)
  changed.writeUInt32LE(list.start, list.endAt)
  return changed
}

/** Offsets of the jumps in the file; undefined if there is anything but jumps to one place. */
function jumpsOf(elf: Elf, sites: Section): number[] | undefined {
  const { bytes } = elf
  const loaded = elf.sections
    .filter(
      ({ type, offset, size }) => type === sectionType.content && offset + size <= bytes.length,
    )
    .map((section) => ({ section, start: addressOf(elf, section) }))
  const offsetOf = (address: number) => {
    const found = loaded.find(
      ({ section, start }) => start <= address && address + jump.size <= start + section.size,
    )
    return found && found.section.offset + address - found.start
  }
  const first = addressOf(elf, sites)
  const offsets: number[] = []
  const targets = new Set<number>()
  for (let at = 0; at < sites.size; at += 4) {
    // Each is the distance from its own place.
    const address = (first + at + bytes.readInt32LE(sites.offset + at)) >>> 0
    const offset = offsetOf(address)
    if (offset === undefined || bytes[offset] !== jump.opcode) return undefined
    targets.add((address + jump.size + bytes.readInt32LE(offset + 1)) >>> 0)
    offsets.push(offset)
  }
  return targets.size === 1 ? offsets : undefined
}

/** The only place where the kernel goes through the list: where it loads its end, and then its start. */
function callOf(elf: Elf, sites: Section, code: Section) {
  const start = addressOf(elf, sites)
  const words = Buffer.from('48c7c60000000048c7c700000000e8', 'hex') // mov rsi, end; mov rdi, start; call
  const place = { end: 3, start: 10 }
  words.writeUInt32LE((start + sites.size) >>> 0, place.end)
  words.writeUInt32LE(start, place.start)
  const within = elf.bytes.subarray(code.offset, code.offset + code.size)
  const at = within.indexOf(words)
  if (at < 0 || within.lastIndexOf(words) !== at) return undefined
  return { start, endAt: code.offset + at + place.end }
}

/** The lower half of an address: a kernel lies in the highest 2 GiB, where numbers are not exact. */
function addressOf({ bytes, sections }: Elf, section: Section): number {
  const table = Number(bytes.readBigUInt64LE(40))
  return bytes.readUInt32LE(table + 64 * sections.indexOf(section) + 16)
}
