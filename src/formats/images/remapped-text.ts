import type { Mapping } from './mapping.js'

/**
 * Gives code that was moved to huge pages back to its file. Programs such as node with
 * `--use-largepages` put anonymous memory in place of a part of their own code, with the same bytes:
 * then what lies on both sides is mapped from one file, at offsets that fit together.
 * @param mappings ascending, without overlap
 */
export function withRemappedText(mappings: readonly Mapping[]): readonly Mapping[] {
  const moved = new Map<Mapping, Mapping>()
  let before: Mapping | undefined
  let between: Mapping[] = []
  for (const mapping of mappings) {
    const follows = (between.at(-1) ?? before)?.end === mapping.start && mapping.execute
    if (follows && mapping.backing.kind === 'anonymous') {
      between.push(mapping)
      continue
    }
    if (follows) for (const one of between) moved.set(one, inFile(one, before, mapping))
    before = mapping.execute && mapping.backing.kind === 'file' ? mapping : undefined
    between = []
  }
  return moved.size === 0 ? mappings : mappings.map((one) => moved.get(one) ?? one)
}

/** @param before,after what lies on both sides */
function inFile(one: Mapping, before: Mapping | undefined, after: Mapping): Mapping {
  if (before?.backing.kind !== 'file' || after.backing.kind !== 'file') return one
  const { file, offset } = before.backing
  const fits = after.backing.offset - offset === after.start - before.start
  if (after.backing.file !== file || !fits) return one
  return { ...one, backing: { kind: 'file', file, offset: offset + one.start - before.start } }
}
