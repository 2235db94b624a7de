import { chooser } from './catalogue.js'
import type { Seen } from './code-context.js'
import { choice, type Layer } from './layer-choice.js'
import { layerOfFile } from './layer-of-file.js'
import { layerOfMadeCode } from './layer-of-made-code.js'

export type { Seen } from './code-context.js'
export type { Layer } from './layer-choice.js'

/** Files that hold no program's code but what is made at run time: .NET's, ORC's, shared memory. */
const made = /^\/memfd:|^\/dev\/zero\b|^\/SYSV|^\/anon_hugepage|(^|\/)orcexec\.[^/]*$/

/** Who chose an instruction, from what is seen of the place where it lies. */
export function layerOf(seen: Seen): Layer {
  const { mapping } = seen
  if (seen.of === 'criu') {
    const criu = chooser('criu')
    return choice(criu, "CRIU's own code, which runs before the app does, uses {it}", seen)
  }
  if (mapping?.kind === 'file' && !made.test(mapping.path)) return layerOfFile(mapping.path, seen)
  if (mapping?.kind === 'anonymous' && /^(vdso|vsyscall)$/.test(mapping.what)) {
    const vdso = chooser('vdso')
    return choice(vdso, vdso.uses ?? '', seen)
  }
  return layerOfMadeCode(seen)
}
