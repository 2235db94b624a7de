import { basename } from 'node:path'
import { type Chooser, chooser } from './catalogue.js'
import type { Seen } from './code-context.js'
import { choice, type Layer, quoted } from './layer-choice.js'

const ifunc = chooser('glibc-ifunc')
const resolver = chooser('glibc-dl-runtime-resolve')
const tlsdesc = chooser('glibc-tlsdesc')

/** glibc's own files: its variants of functions, and its dynamic linker. */
export function layerOfGlibc(known: Chooser, seen: Seen): Layer {
  return (known.id === resolver.id ? ofLinker(seen) : undefined) ?? ofVariant(known, seen)
}

/** Whether the process has glibc as a library; otherwise its program is static, or of another libc. */
export function mapsGlibc({ mapped }: Seen): boolean {
  return mapped.some((path) => ifunc.file?.test(basename(path)))
}

const saves = /^(xsave|xsavec|xsaveopt|xrstor|fxsave|fxrstor)(64)? /

function ofLinker(seen: Seen): Layer | undefined {
  const name = seen.symbol?.name ?? ''
  if (tlsdesc.symbol?.test(name)) {
    const clause = '{name} chose {it} for thread-local variables when the process started'
    return choice(tlsdesc, clause, seen)
  }
  if (resolver.symbol?.test(name)) {
    return choice(resolver, '{name} chose {it} for lazy binding when the process started', seen)
  }
  // Nothing else in it saves all registers, but newer ones do it for thread-local variables too.
  if (name === '' && saves.test(seen.instruction.text)) {
    const clause = '{name} chose {it}, most likely for lazy binding, when the process started'
    return choice(resolver, clause, seen)
  }
  return undefined
}

function ofVariant(known: Chooser, seen: Seen): Layer {
  const { name, serves = [] } = seen.symbol ?? {}
  const variant = name !== undefined && ifunc.symbol?.test(name) ? name : undefined
  const served = serves.length > 0 ? serves : variant ? servedBy(variant) : []
  if (served.length > 0) {
    const some = served.slice(0, 3).map((one) => quoted(one) ?? '')
    const thing = quoted(variant ?? name) ?? `its variant of ${some.join(' or ')}`
    const clause = `glibc chose {it} when ${first('called {function}', seen)}`
    return choice(ifunc, clause, seen, { thing, function: either(served) })
  }
  if (known.id !== ifunc.id || seen.instruction.features.length === 0) {
    return choice({ ...known, name: 'glibc' }, "glibc's own code uses {it}", seen)
  }
  // A glibc that was built for the baseline has such instructions in its variants only.
  const certain = seen.isaNeeded !== undefined
  const variantOf = 'in a variant of a function that suits the CPU'
  const clause = `glibc chose {it}, ${variantOf}, when ${first('called that', seen)}`
  return choice(ifunc, clause, seen, { certain })
}

/** A choice is made when a function is looked up: at the first call, or all at the start. */
function first(call: string, { bindNow }: Seen): string {
  return bindNow ? 'the app was loaded' : `the app first ${call}`
}

/** `__memset_avx512_unaligned_erms` is memset's. memcpy's variants are memmove's. */
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

function either(names: readonly string[]): string {
  return names.slice(0, 3).join(' or ')
}
