import words from './feature-names.json' with { type: 'json' }

const special: Readonly<Record<string, string>> = words

/** A feature as people write it: AVX2, AVX-512 VBMI, SHA. @param name of the feature table */
export function featureWord(name: string): string {
  if (Object.hasOwn(special, name)) return special[name] as string
  return name.toUpperCase().replace(/^AVX512-?/, 'AVX-512 ')
}

/**
 * Several features as people write them, each once. For a CPU without any AVX-512, the parts of
 * AVX-512 become just "AVX-512".
 * @param target features that the CPU has; undefined: unknown
 */
export function featureWords(
  names: readonly string[],
  target: ReadonlySet<string> | undefined,
): string[] {
  const without = target && !target.has('avx512f')
  const merged = names.map((name) => (without && name.startsWith('avx512') ? 'avx512f' : name))
  return [...new Set(merged)].map(featureWord)
}
