/** How programs other than node pass flags on to V8. */
const passing: readonly {
  readonly program: RegExp
  readonly option: string
  readonly by: string
}[] = [
  { program: /^deno$/, option: '--v8-flags=', by: ',' },
  { program: /^(chrome|chromium|electron)$/, option: '--js-flags=', by: ' ' },
]

/**
 * The words that follow the name of a program for some of V8's flags.
 * @param name of the program, without folders
 */
export function v8Flags(
  name: string,
  flags: readonly string[],
): { readonly program: string; readonly words: readonly string[] } {
  const other = passing.find(({ program }) => program.test(name))
  if (other) return { program: name, words: [`${other.option}${flags.join(other.by)}`] }
  return { program: name === 'nodejs' ? name : 'node', words: flags }
}
