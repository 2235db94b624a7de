import { messageOf } from '../../base/text/error-message.js'
import { oneLine } from '../../base/text/text.js'
import type { Target } from '../../cpu/target.js'
import { AddressSpaces } from '../../formats/images/address-space.js'
import type { Processes } from '../processes.js'
import { type ScanResult, scanResult } from './result.js'
import { scanCheckpoint } from './scan.js'
import { type SilentCode, type SilentHazard, silentHazards } from './silent.js'
import { findSilentCode } from './silent-code.js'

/** The files of a checkpoint in which hazards are looked for. */
export interface HazardSources {
  /** folder of CRIU's images */
  readonly images: string
  /** the place on disk of a file that the app saw */
  readonly find: (path: string) => string | undefined
  /** for the names of functions; undefined: functions are given by their offsets */
  readonly processes: Pick<Processes, 'locate'> | undefined
}

/** What has not happened in a thaw and still can. */
export interface Hazards {
  /** code that may fault on the targets; undefined: the checkpoint could not be scanned */
  readonly scan: ScanResult | undefined
  /** Instructions that a target runs with another meaning, without a fault. */
  readonly silentOn: (target: Pick<Target, 'features'>) => SilentHazard[]
}

/**
 * Looks through a checkpoint for the code that may fault on the targets, and for the code that
 * means something else there. Takes seconds. Never throws: no verdict depends on hazards.
 * @param source features of the source CPU, by the table's names
 * @param say is told why something could not be looked at
 */
export async function findHazards(
  { images, find, processes }: HazardSources,
  source: ReadonlySet<string>,
  targets: readonly Target[],
  say: (what: string) => void,
): Promise<Hazards> {
  const spaces = attempt(() => new AddressSpaces(images))
  const silent = await attemptEach(spaces, (read) => findSilentCode(read, find))
  const scan = await attemptEach(spaces, async (read) =>
    scanResult(await scanCheckpoint(read, find, source), targets, processes, say),
  )
  if ('failure' in scan) say(`the checkpoint cannot be scanned: ${scan.failure}`)
  const code: SilentCode =
    'failure' in silent ? { found: [], unread: [oneLine(silent.failure)] } : silent.value
  return {
    scan: 'failure' in scan ? undefined : scan.value,
    // Nothing can be said of a CPU whose features are not known.
    silentOn: ({ features }) => (features ? silentHazards(code, source, features) : []),
  }
}

type Attempt<T> = { readonly value: T } | { readonly failure: string }

function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { value: work() }
  } catch (error) {
    return { failure: messageOf(error) }
  }
}

async function attemptEach<T, U>(
  input: Attempt<T>,
  work: (value: T) => Promise<U>,
): Promise<Attempt<U>> {
  if ('failure' in input) return input
  try {
    return { value: await work(input.value) }
  } catch (error) {
    return { failure: messageOf(error) }
  }
}
