export type Iced = typeof import('iced-x86')

/** Loads the decoder, of 1.7 MB, only when there is something to decode. */
export async function loadIced(): Promise<Iced> {
  return (await import('iced-x86')).default
}
