import { basename } from 'node:path'
import { bounded, oneLine } from '../base/text/text.js'
import type { Chooser } from './catalogue.js'
import type { CodeContext } from './code-context.js'

/** Who chose an instruction. */
export interface Layer {
  /** id in the catalogue; `app`, `app-library`, `library` or `jit` if it has no row */
  readonly id: string
  /** unknown: nothing is known about the place */
  readonly layer: Chooser['layer'] | 'unknown'
  /** one line, not trusted */
  readonly name: string
  /** who chose it and when, as a clause such as `glibc chose it when ...` */
  readonly how: string
  /** the same clause with what was chosen instead of `it` */
  readonly chose: string
  /** false: a guess */
  readonly certain: boolean
}

export type Who = Pick<Layer, 'id' | 'layer' | 'name'>

interface LayerDetails {
  /** text for `{choice}`; by default the function, if its name is known, else the instruction */
  readonly choice?: string | undefined
  /** path whose last part is the text for `{file}` */
  readonly path?: string | undefined
  /** text for `{function}` */
  readonly function?: string | undefined
  readonly certain?: boolean
}

/**
 * @param clause contains `{it}` for the instruction, or `{choice}` for what was chosen. It may also
 *   contain `{name}`, `{file}` and `{function}`.
 */
export function makeLayer(
  who: Who,
  clause: string,
  context: CodeContext,
  details: LayerDetails = {},
): Layer {
  const it = instructionName(context)
  const choice = details.choice ?? quoteName(context.symbol?.name) ?? it
  const values: Readonly<Record<string, string>> = {
    name: who.name,
    file: fileName(details.path ?? ''),
    function: details.function ?? '',
  }
  const fill = (own: Readonly<Record<string, string>>) =>
    clause.replace(/\{(\w+)\}/g, (_, key: string) => own[key] ?? values[key] ?? '')
  return {
    id: who.id,
    layer: who.layer,
    name: who.name,
    how: fill({ it: 'it', choice: 'it' }),
    chose: fill({ it, choice }),
    certain: details.certain ?? true,
  }
}

/** The clause for code of a chooser. @param linked whether it is linked into another's file */
export function clauseOf(chooser: Chooser, linked: boolean): string {
  const { uses, from, when = 'it was loaded' } = chooser
  if (uses) return uses
  if (!from && !chooser.when) return "{name}'s own code uses {it}"
  const who = linked ? '{name}, which is linked into {file},' : '{name}'
  return `${who} chose {choice}${from ? ` from ${from}` : ''} when ${when}`
}

/** The instruction without its operands, such as `lock cmpxchg16b`. */
function instructionName({ instruction }: CodeContext): string {
  const [name = ''] = /^(?:(?:lock|rep|repe|repne|bnd|notrack|xacquire|xrelease) )*\S+/.exec(
    instruction.text,
  ) ?? ['']
  return `\`${name}\``
}

/** The name of a function, for a sentence. */
export function quoteName(name: string | undefined): string | undefined {
  return name ? `\`${bounded(oneLine(name), 120)}\`` : undefined
}

/** The name of a file without its folders, for a sentence. */
export function fileName(path: string): string {
  return bounded(oneLine(basename(path)), 120)
}
