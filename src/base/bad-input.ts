/** What the user got wrong. Told in one line each, without a stack; the exit status is 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput'

  /** @param problems one sentence per mistake: the value as given, and what was expected */
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}
