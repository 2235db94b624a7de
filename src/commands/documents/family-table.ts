import { families } from '../../cpu/families.js'
import { markdownTable } from './markdown-table.js'

/** All families with their CPUs. Families that have the same CPUs share a row. */
export function familyTable(): string {
  const namesOf = new Map<string, string[]>()
  for (const { name, cpus } of families) {
    const list = cpus.map(({ id, real }) => `\`/${id}\` ${real}`).join('; ')
    namesOf.set(list, [...(namesOf.get(list) ?? []), `\`${name}\``])
  }
  const rows = [...namesOf].map(([list, names]) => [names.join(' '), list])
  return markdownTable(['family', 'its CPUs'], rows)
}
