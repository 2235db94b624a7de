import { stringAt } from './bytes.js'
import type { Elf } from './file.js'
import { sectionNamed, sectionType } from './sections.js'

/** NT_GNU_BUILD_ID, NT_GNU_PROPERTY_TYPE_0; GNU_PROPERTY_X86_ISA_1_NEEDED of the x86-64 psABI. */
const noteType = { buildId: 3, property: 5 }
const isaNeededProperty = 0xc0008002
const longestBuildId = 64
const longestFileName = 255

/** The build id, in hexadecimal. It identifies one build of a file, and its separate debug file. */
export function buildId(elf: Elf): string | undefined {
  for (const { type, content } of gnuNotes(elf)) {
    const { length } = content
    if (type === noteType.buildId && length >= 2 && length <= longestBuildId) {
      return content.toString('hex')
    }
  }
  return undefined
}

/** The level of x86-64 that the file says it needs, such as `x86-64-v3`; undefined: it says none. */
export function isaNeeded(elf: Elf): string | undefined {
  for (const { type, content } of gnuNotes(elf)) {
    if (type !== noteType.property) continue
    for (let at = 0; at + 12 <= content.length; ) {
      const size = content.readUInt32LE(at + 4)
      // A bit for each level, the lowest for the baseline.
      const bits = content.readUInt8(at + 8)
      if (content.readUInt32LE(at) === isaNeededProperty && size >= 1 && bits > 0) {
        return `x86-64-v${Math.min(4, 32 - Math.clz32(bits))}`
      }
      at += 8 + Math.ceil(size / 8) * 8
    }
  }
  return undefined
}

/** Whether Go's linker made the file. Stripping leaves this section in it. */
export function isGo(elf: Elf): boolean {
  return sectionNamed(elf, '.go.buildinfo') !== undefined
}

/** The name of the separate debug file, without a folder. */
export function debugLink(elf: Elf): string | undefined {
  const section = sectionNamed(elf, '.gnu_debuglink')
  if (section === undefined) return undefined
  const name = stringAt(elf.bytes, section.offset, Math.min(section.size, longestFileName))
  return name === '' || name.includes('/') ? undefined : name
}

/** By the sections: the program headers of a separate debug file are not reliable. */
function* gnuNotes({ bytes, sections }: Elf) {
  for (const { type, offset, size, align } of sections) {
    if (type !== sectionType.note) continue
    const end = Math.min(offset + size, bytes.length)
    const padded = (length: number) =>
      Math.ceil(length / (align === 8 ? 8 : 4)) * (align === 8 ? 8 : 4)
    for (let at = offset; at + 12 <= end; ) {
      const nameSize = bytes.readUInt32LE(at)
      const contentSize = bytes.readUInt32LE(at + 4)
      const content = at + padded(12 + nameSize)
      const after = content + padded(contentSize)
      const isGnu = bytes.toString('latin1', at + 12, at + 12 + Math.min(nameSize, 4)) === 'GNU\0'
      if (isGnu && content + contentSize <= end) {
        yield {
          type: bytes.readUInt32LE(at + 8),
          content: bytes.subarray(content, content + contentSize),
        }
      }
      at = after
    }
  }
}
