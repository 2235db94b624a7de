import table from './start-refusals.json' with { type: 'json' }

const patterns = table.lines.map(({ pattern }) => new RegExp(`^.*${pattern}.*$`, 'm'))

/** The first line in which a program says that it does not start on this CPU. @param text not trusted */
export function startRefusalIn(text: string): string | undefined {
  return patterns.map((pattern) => pattern.exec(text)?.[0].trim()).find(Boolean)
}
