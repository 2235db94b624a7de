import { readElf } from '../../formats/elf/file.js'
import { sectionNamed } from '../../formats/elf/sections.js'

/** What a kernel module says that must be loaded before it: names, with `_` for `-`. */
export interface ModuleInfo {
  readonly depends: readonly string[]
  /** what it asks the kernel to load, if there is such a module */
  readonly before: readonly string[]
}

/** Source: Linux, include/linux/module.h, MODULE_INFO; scripts/mod/modpost.c, add_depends. */
export function moduleInfo(module: Buffer): ModuleInfo {
  const elf = readElf(module)
  const section = elf && sectionNamed(elf, '.modinfo')
  if (section === undefined) throw new Error('it is no kernel module')
  const end = section.offset + section.size
  const entries = module.toString('latin1', section.offset, end).split('\0')
  const valuesOf = (key: string) =>
    entries.flatMap((entry) => (entry.startsWith(`${key}=`) ? [entry.slice(key.length + 1)] : []))
  const names = (text: string) =>
    text
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((name) => name.replaceAll('-', '_'))
  return {
    depends: valuesOf('depends').flatMap(names),
    before: valuesOf('softdep').flatMap((text) =>
      names(/\bpre:(.*?)(?:\bpost:|$)/.exec(text)?.[1] ?? ''),
    ),
  }
}
