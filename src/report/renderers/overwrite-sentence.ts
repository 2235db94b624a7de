import { roomSentence } from '../../diagnose/explain-overwrite.js'
import type { TargetScan } from '../../diagnose/hazards/result.js'

/**
 * The stacks that would be overwritten on a target: one sentence from untrusted parts, without a full
 * stop; undefined: none.
 */
export function overwriteSentence({ name, overwrites }: TargetScan): string | undefined {
  const [first, ...others] = overwrites
  if (first === undefined) return undefined
  const and = others.length === 0 ? '' : `, and those of ${others.length} more`
  const calls =
    first.unbound === 1
      ? 'calls a function that it has not called yet'
      : `first calls one of ${first.unbound.toLocaleString('en')} functions`
  return `restoring on ${name} would overwrite the stack of ${first.name} (${first.pid})${and} when it ${calls}, since glibc's dynamic linker has too little room: ${roomSentence(first, name)}`
}
