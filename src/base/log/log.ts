/** Where a run tells what it does. Texts may come from a guest: a Log makes them harmless. */
export interface Log {
  /** A phase of the run; what is told during it is folded below its title where that is possible. */
  phase<T>(title: string, work: () => Promise<T>): Promise<T>
  info(text: string): void
}
