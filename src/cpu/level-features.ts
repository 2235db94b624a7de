import { parseTargets } from './target.js'

/**
 * The highest level of the x86-64 psABI that a text names, with its features.
 * @param text such as `x86-64-baseline, x86-64-v3`
 * @returns undefined if the text names no level above the baseline
 */
export function levelNamed(
  text: string,
): { readonly name: string; readonly features: ReadonlySet<string> } | undefined {
  const name = text
    .match(/\bx86-64-v[234]\b/g)
    ?.sort()
    .at(-1)
  if (name === undefined) return undefined
  const read = parseTargets(name)
  const features = 'targets' in read ? read.targets[0]?.features : undefined
  return features && { name, features }
}
