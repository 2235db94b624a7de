import { getPriority, setPriority } from 'node:os'
import { join } from 'node:path'
import { here } from '../../base/here.js'
import { howItEnded, supervise } from '../../base/process/supervise.js'
import type { Run } from '../../base/run/run.js'
import { messageOf } from '../../base/text/error-message.js'
import type { HazardAnswer, HazardRequest } from './answer.js'
import { type Hazards, hazardsOf, notScanned, unreadCode, whyNoScan } from './hazards.js'
import type { ScanTarget } from './result.js'
import { searchLimit } from './search-limit.js'

/** What hazards are looked for in, and what is known of the CPUs. */
export interface HazardSearch extends Pick<HazardRequest, 'images' | 'layers' | 'toolkit'> {
  /** features of the source CPU, by the table's names */
  readonly source: ReadonlySet<string>
  readonly targets: readonly ScanTarget[]
  /** undefined: the app is restored on no other system */
  readonly elsewhere?: HazardRequest['elsewhere']
}

/** In bytes. A real answer is much shorter, but a checkpoint may be made to give a long one. */
const longestAnswer = 64 * 1024 ** 2

/** The kernel's. A higher number means a lower priority. */
const lowestPriority = 19

const ourselves = [process.execPath, join(here, 'hazards.js')]

/**
 * Looks for hazards in a child process. A search in this process would block its event loop for
 * seconds, so that guests, limits and signals would have to wait. `cancel` kills the child at once.
 * @param program argv of a program that answers a HazardRequest
 * @param limitSeconds when the child is killed, and the search has failed
 * @returns hazards without a scan if the search fails, which then changes no verdict; they and the log
 *   say why, unless the search was cancelled
 */
export async function findHazardsInChild(
  { log, cancel }: Pick<Run, 'log' | 'cancel'>,
  { images, layers, toolkit, source, targets, elsewhere = null }: HazardSearch,
  program: readonly string[] = ourselves,
  limitSeconds = searchLimit(images),
): Promise<Hazards> {
  const request: HazardRequest = {
    images,
    layers,
    toolkit,
    elsewhere,
    source: [...source],
    targets: targets.map(({ name, features, state }) => ({
      name,
      features: features ? [...features] : null,
      state: state ?? null,
    })),
  }
  try {
    const { said, ...code } = await ask(program, request, limitSeconds, { log, cancel })
    for (const what of said) log.info(what)
    return hazardsOf(code, source)
  } catch (error) {
    const reason = messageOf(error)
    if (!cancel.aborted) log.info(whyNoScan(reason))
    return hazardsOf({ ...notScanned(reason), silent: unreadCode(reason) }, source)
  }
}

/** @throws Error that says why there is no answer; the reason of `cancel` once that is aborted */
async function ask(
  program: readonly string[],
  request: HazardRequest,
  limitSeconds: number,
  { log, cancel }: Pick<Run, 'log' | 'cancel'>,
): Promise<HazardAnswer> {
  const child = supervise(program, { cancel, request: JSON.stringify(request) })
  letOthersGoFirst(child.pid)
  const chunks: Buffer[] = []
  let size = 0
  child.output.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= longestAnswer) chunks.push(chunk)
    else void child.end()
  })
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    void child.end()
  }, limitSeconds * 1000)
  const ended = await child.ended
  clearTimeout(timer)
  cancel.throwIfAborted()
  const words = child.lastWords()
  if (words !== '') log.debug(words)
  if (isLate) throw new Error(`the search did not end within ${limitSeconds} s`)
  if (size > longestAnswer) throw new Error('the answer of the search is too long')
  if (ended.code !== 0) throw new Error(`the search ${howItEnded(ended)}`)
  return readAnswer(Buffer.concat(chunks).toString('utf8'))
}

/** Guests restore meanwhile, and then idle while they are watched: the search has time enough. */
function letOthersGoFirst(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, Math.min(lowestPriority, getPriority() + 10))
  } catch {
    // It has ended, or may not be changed: then guests only take longer.
  }
}

/** Checks little, because the program is our own. */
function readAnswer(text: string): HazardAnswer {
  try {
    const answer: HazardAnswer = JSON.parse(text)
    if (answer.silent && answer.certain && answer.said) return answer
  } catch {
    // Not JSON.
  }
  throw new Error('the search gave no answer')
}
