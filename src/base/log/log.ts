/**
 * Where a run reports its progress. A Log escapes all texts, because they may come from a guest.
 */
export interface Log {
  /** A phase of the run. What is logged during it is grouped below its title where possible. */
  phase<T>(title: string, work: () => Promise<T>): Promise<T>
  info(text: string): void
  /** Details such as command lines, shown only to those who ask for them. */
  debug(text: string): void
}
