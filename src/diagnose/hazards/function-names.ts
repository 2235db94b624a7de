import type { Processes } from '../processes.js'

/** An address in a process. */
export interface CodePlace {
  readonly pid: number
  readonly address: number
}

/** The names of the functions that instructions lie in, as the files have them; not trusted. */
export type FunctionNames = (place: CodePlace) => string | undefined

export const noNames: FunctionNames = () => undefined

/**
 * Looks up functions, as far as symbols name them: `__memset_evex`.
 * @throws ImageDamaged where the images are; MachineryFailure if elfutils cannot be started
 */
export async function functionNames(
  places: Iterable<CodePlace>,
  processes: Pick<Processes, 'locate'>,
): Promise<FunctionNames> {
  const names = new Map<string, string | undefined>()
  for (const { pid, address } of places) {
    const key = `${pid} ${address}`
    if (names.has(key)) continue
    const { symbol } = await processes.locate(pid, BigInt(address))
    names.set(key, symbol?.exact ? symbol.name : undefined)
  }
  return ({ pid, address }) => names.get(`${pid} ${address}`)
}
