import { basename } from 'node:path'
import { listNames } from '../base/text/list.js'
import { type Chooser, chooser } from './catalogue.js'
import type { CodeContext } from './code-context.js'
import { type Layer, makeLayer, quoteName } from './layer-choice.js'
import { layerOfKeys } from './layer-of-keys.js'

const ifunc = chooser('glibc-ifunc')
const resolver = chooser('glibc-dl-runtime-resolve')
const tlsdesc = chooser('glibc-tlsdesc')

/** The layer of code in glibc's own files: variants of functions, and the dynamic linker. */
export function layerOfGlibc(known: Chooser, context: CodeContext): Layer {
  return (
    (known.id === resolver.id ? ofLinker(context) : undefined) ??
    layerOfKeys(context) ??
    ofVariant(known, context)
  )
}

/** Whether the process maps glibc; otherwise its program is static or uses another libc. */
export function mapsGlibc({ mapped }: CodeContext): boolean {
  return mapped.some((path) => ifunc.file?.test(basename(path)))
}

const saves = /^(xsave|xsavec|xsaveopt|xrstor|fxsave|fxrstor)(64)? /

function ofLinker(context: CodeContext): Layer | undefined {
  const name = context.symbol?.name ?? ''
  if (tlsdesc.symbol?.test(name)) {
    const clause = '{name} chose {choice} for thread-local variables when the process started'
    return makeLayer(tlsdesc, clause, context)
  }
  if (resolver.symbol?.test(name)) {
    return makeLayer(
      resolver,
      '{name} chose {choice} for lazy binding when the process started',
      context,
    )
  }
  // The dynamic linker saves all registers for lazy binding, and newer ones for TLS descriptors too.
  if (name === '' && saves.test(context.instruction.text)) {
    const clause = '{name} chose {choice}, most likely for lazy binding, when the process started'
    return makeLayer(resolver, clause, context)
  }
  return undefined
}

function ofVariant(known: Chooser, context: CodeContext): Layer {
  const { name, serves = [] } = context.symbol ?? {}
  const variant = name !== undefined && ifunc.symbol?.test(name) ? name : undefined
  const served = serves.length > 0 ? serves : variant ? servedBy(variant) : []
  if (served.length > 0) {
    const some = served.slice(0, 3)
    const quoted = some.map((one) => quoteName(one) ?? '')
    const choice =
      quoteName(variant ?? name) ?? `its variant of ${listNames(quoted, { last: 'or' })}`
    const clause = `glibc chose {choice} when ${whenBound('called {function}', context)}`
    return makeLayer(ifunc, clause, context, {
      choice,
      function: listNames(some, { last: 'or' }),
    })
  }
  if (known.id !== ifunc.id || context.instruction.features.length === 0) {
    return makeLayer({ ...known, name: 'glibc' }, "glibc's own code uses {it}", context)
  }
  // A glibc that was built for the baseline has such instructions only in variants of functions.
  const certain = context.isaNeeded !== undefined
  const where = 'in a variant of a function for this CPU'
  const clause = `glibc chose {choice}, ${where}, when ${whenBound('called that function', context)}`
  return makeLayer(ifunc, clause, context, { certain })
}

/** A variant is chosen when the function is bound: at its first call, or when the app is loaded. */
function whenBound(call: string, { bindNow }: CodeContext): string {
  return bindNow ? 'the app was loaded' : `the app first ${call}`
}

/** `__memset_avx512_unaligned_erms` is a variant of memset. memcpy and memmove share their variants. */
function servedBy(variant: string): readonly string[] {
  if (variant.startsWith('_ZGV')) return [variant.replace(/_([^_]+|(sse|avx)_wrapper)$/, '')]
  const name = variant
    .replace(/^__/, '')
    .replace(
      /_(evex(256|512)?|avx512|avx2?|sse4_1|sse42?|sse4_2|sse41|ssse3|fma[34]?)(_rtm|_movbe|_unaligned|_erms|_no_vzeroupper)*$/,
      '',
    )
  return name === 'memmove' ? ['memcpy', 'memmove'] : [name]
}
