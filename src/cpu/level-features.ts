import { parseTargets } from './target.js'

/**
 * The features of the highest of some levels of the x86-64 psABI.
 * @param text in which they are named, such as `x86-64-baseline, x86-64-v3`
 * @returns its name and features; undefined where none above the baseline is named
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
