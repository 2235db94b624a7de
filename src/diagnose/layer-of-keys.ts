import { basename } from 'node:path'
import { chooser } from './catalogue.js'
import type { CodeContext } from './code-context.js'
import { type Layer, makeLayer, type Who } from './layer-choice.js'

/** Functions of glibc that read and write what a key of the kernel's memory protection allows (PKU). */
const functions = /^pkey_[gs]et$/
const v8 = chooser('v8')
const app: Who = { id: 'app', layer: 'app', name: 'the app' }

/**
 * The layer of glibc's functions for protection keys. There are no variants of them: they are called by
 * whoever was given a key by the kernel, which has some if the CPU has.
 */
export function layerOfKeys(context: CodeContext): Layer | undefined {
  const { symbol, executable } = context
  if (!functions.test(symbol?.name ?? '')) return undefined
  const isV8 = v8.executable?.test(basename(executable ?? '')) ?? false
  const clause =
    '{name} asked the kernel for keys that protect memory, and calls {choice} with them'
  return makeLayer(isV8 ? v8 : app, clause, context, { certain: isV8 })
}
