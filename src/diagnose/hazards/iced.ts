export type Iced = typeof import('iced-x86')

/** Its 1.7 MB are loaded only when something has to be decoded. */
export async function loadIced(): Promise<Iced> {
  return (await import('iced-x86')).default
}
