import { basename } from 'node:path'
import { bounded, oneLine } from '../base/text/text.js'
import type { Chooser } from './catalogue.js'
import type { Seen } from './code-context.js'

/** Who chose an instruction. */
export interface Layer {
  /** of the catalogue; `app`, `app-library`, `library` and `jit` for what it has no row for */
  readonly id: string
  /** unknown: nothing is known of the place */
  readonly layer: Chooser['layer'] | 'unknown'
  /** one line, not trusted */
  readonly name: string
  /** who chose it and when, a clause that begins with who: `glibc chose it when ...` */
  readonly how: string
  /** the same clause, with the function or the instruction in place of `it` */
  readonly chose: string
  /** false: a guess */
  readonly certain: boolean
}

export type Who = Pick<Layer, 'id' | 'layer' | 'name'>

interface Words {
  /** what `{it}` stands for, in a sentence */
  readonly thing?: string | undefined
  /** path that `{file}` is the name of */
  readonly path?: string | undefined
  /** what `{function}` stands for */
  readonly function?: string | undefined
  readonly certain?: boolean
}

/**
 * @param clause with `{it}`, and `{name}`, `{file}` and `{function}` where they are wanted. Whoever
 *   chose chose a function, if its name is known; whoever uses it uses an instruction.
 */
export function choice(who: Who, clause: string, seen: Seen, words: Words = {}): Layer {
  const named = clause.includes('chose {it}') ? quoted(seen.symbol?.name) : undefined
  const { path = '', thing = named ?? instructionName(seen) } = words
  const fillings: Readonly<Record<string, string>> = {
    name: who.name,
    file: nameOf(path),
    function: words.function ?? '',
  }
  const filled = (it: string) =>
    clause.replace(/\{(\w+)\}/g, (_, key: string) => (key === 'it' ? it : (fillings[key] ?? '')))
  const { id, layer, name } = who
  return {
    ...{ id, layer, name },
    ...{ how: filled('it'), chose: filled(thing), certain: words.certain ?? true },
  }
}

/** The clause for a chooser's code in a file. @param linked into a file of another's */
export function clauseOf(by: Chooser, linked: boolean): string {
  if (by.uses) return by.uses
  if (!by.from && !by.when) return "{name}'s own code uses {it}"
  const who = linked ? '{name}, which is linked into {file},' : '{name}'
  return `${who} chose {it}${by.from ? ` from ${by.from}` : ''} when ${by.when ?? 'it was loaded'}`
}

/** The instruction without its operands, as in `lock cmpxchg16b`. */
export function instructionName({ instruction }: Seen): string {
  const [name = ''] = /^(?:(?:lock|rep|repe|repne|bnd|notrack|xacquire|xrelease) )*\S+/.exec(
    instruction.text,
  ) ?? ['']
  return `\`${name}\``
}

/** A function's name for a sentence. */
export function quoted(name: string | undefined): string | undefined {
  return name ? `\`${bounded(oneLine(name), 120)}\`` : undefined
}

/** A file's name for a sentence. */
export function nameOf(path: string): string {
  return bounded(oneLine(basename(path)), 120)
}
