import { chooser } from './catalogue.js'
import type { CodeContext } from './code-context.js'
import { type Layer, makeLayer } from './layer-choice.js'
import { layerOfFile } from './layer-of-file.js'
import { layerOfMadeCode } from './layer-of-made-code.js'

export type { CodeContext } from './code-context.js'
export type { Layer } from './layer-choice.js'

/** Files with code that is made at run time: those of .NET and ORC, and shared memory. */
const made = /^\/memfd:|^\/dev\/zero\b|^\/SYSV|^\/anon_hugepage|(^|\/)orcexec\.[^/]*$/

/** Decides who chose an instruction, from what is known of its place. */
export function layerOf(context: CodeContext): Layer {
  const { mapping } = context
  if (context.of === 'criu') {
    const criu = chooser('criu')
    return makeLayer(criu, "CRIU's own code, which runs before the app does, uses {it}", context)
  }
  if (mapping?.kind === 'file' && !made.test(mapping.path))
    return layerOfFile(mapping.path, context)
  if (mapping?.kind === 'anonymous' && /^(vdso|vsyscall)$/.test(mapping.what)) {
    const vdso = chooser('vdso')
    return makeLayer(vdso, vdso.uses ?? '', context)
  }
  return layerOfMadeCode(context)
}
