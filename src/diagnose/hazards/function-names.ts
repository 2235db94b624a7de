import { displayName } from '../../formats/elf/code-symbol.js'
import type { Processes } from '../processes.js'
import type { CodeExample, Finding } from './findings.js'

/** The names of the functions that instructions lie in; one line each, not trusted. */
export type FunctionNames = (example: Pick<CodeExample, 'pid' | 'address'>) => string | undefined

export const noNames: FunctionNames = () => undefined

/**
 * Looks up the functions of all examples, as far as symbols name them: `__memset_evex`.
 * @throws ImageDamaged where the images are; MachineryFailure if elfutils cannot be started
 */
export async function functionNames(
  findings: readonly Finding[],
  processes: Pick<Processes, 'locate'>,
): Promise<FunctionNames> {
  const names = new Map<string, string | undefined>()
  for (const { pid, address } of findings.flatMap(({ examples }) => examples)) {
    const key = `${pid} ${address}`
    if (names.has(key)) continue
    const { symbol } = await processes.locate(pid, BigInt(address))
    names.set(key, symbol?.exact && symbol.name ? displayName(symbol.name) : undefined)
  }
  return ({ pid, address }) => names.get(`${pid} ${address}`)
}
