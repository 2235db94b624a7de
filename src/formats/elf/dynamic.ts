import { word } from './bytes.js'
import type { Elf } from './file.js'

/** DT_* of the gABI; DT_FLAGS_1 of glibc's elf.h. */
const tags = new Map([
  [3, 'pltGot'],
  [24, 'bindNow'],
  [30, 'flags'],
  [0x6ffffffb, 'flags1'],
] as const)

type Tag = 'pltGot' | 'bindNow' | 'flags' | 'flags1'

/** The entries of the dynamic linker's table that are used here. */
export function* dynamicEntries({
  bytes,
  dynamic,
}: Elf): Generator<{ readonly tag: Tag; readonly value: number }> {
  if (dynamic === undefined) return
  const end = dynamic.offset + dynamic.size
  for (let at = dynamic.offset; at + 16 <= end; at += 16) {
    const number = word(bytes, at)
    if (number === 0) return
    const tag = tags.get(number as 3 | 24 | 30 | 0x6ffffffb)
    if (tag !== undefined) yield { tag, value: word(bytes, at + 8) }
  }
}

/** DF_BIND_NOW, DF_1_NOW */
const now = { flags: 8, flags1: 1 }

/** Whether the file asks for all its functions to be bound when it is loaded. */
export function bindsNow(elf: Elf): boolean {
  for (const { tag, value } of dynamicEntries(elf)) {
    if (tag === 'bindNow') return true
    if ((tag === 'flags' || tag === 'flags1') && Math.floor(value / now[tag]) % 2 === 1) return true
  }
  return false
}
