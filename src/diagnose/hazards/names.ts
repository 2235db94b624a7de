import { nameWords } from '../../formats/elf/symbol.js'
import type { Processes } from '../processes.js'
import type { Example } from './findings.js'
import type { ScanResult } from './result.js'

/**
 * Names the functions of a result's examples, as far as symbols tell: `__memset_evex in libc.so.6`.
 * @throws ImageDamaged where the images are; MachineryFailure if the toolkit's elfutils do not run
 */
export async function withNames(
  result: ScanResult,
  processes: Pick<Processes, 'locate'>,
): Promise<ScanResult> {
  const names = new Map<string, string>()
  const all = result.targets.flatMap(({ findings }) => findings.flatMap(({ examples }) => examples))
  for (const { pid, address, where } of all) {
    const key = `${pid} ${address}`
    if (names.has(key)) continue
    const { symbol } = await processes.locate(pid, BigInt(address))
    const file = where.replace(/\+0x[0-9a-f]+$/, '')
    const name = symbol?.exact ? symbol.name : undefined
    names.set(key, name === undefined ? where : `${nameWords(name)} in ${file}`)
  }
  const named = (one: Example) => ({
    ...one,
    where: names.get(`${one.pid} ${one.address}`) ?? one.where,
  })
  return {
    ...result,
    targets: result.targets.map((target) => ({
      ...target,
      findings: target.findings.map((finding) => ({
        ...finding,
        examples: finding.examples.map(named),
      })),
    })),
  }
}
