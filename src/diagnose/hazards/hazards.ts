import { messageOf } from '../../base/text/error-message.js'
import { oneLine } from '../../base/text/text.js'
import type { Target } from '../../cpu/target.js'
import { AddressSpaces } from '../../formats/images/address-space.js'
import type { Processes } from '../processes.js'
import { type ScanResult, type ScanTarget, scanResult } from './result.js'
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

/** The code in which there are hazards. Plain data, so that another process can send it. */
export interface HazardousCode {
  /** code that may fault on the targets; undefined: the checkpoint could not be scanned */
  readonly scan: ScanResult | undefined
  readonly silent: SilentCode
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
 * means something else there. Takes seconds, and seldom lets other work run meanwhile. Never throws:
 * no verdict depends on hazards.
 * @param source features of the source CPU, by the table's names
 * @param say is told why something could not be looked at
 */
export async function findHazards(
  { images, find, processes }: HazardSources,
  source: ReadonlySet<string>,
  targets: readonly ScanTarget[],
  say: (what: string) => void,
): Promise<HazardousCode> {
  const spaces = attempt(() => new AddressSpaces(images))
  const silent = await attemptEach(spaces, (read) => findSilentCode(read, find))
  const scan = await attemptEach(spaces, async (read) =>
    scanResult(await scanCheckpoint(read, find, source), targets, processes, say),
  )
  if ('value' in scan) return { scan: scan.value, silent: orUnread(silent) }
  say(whyNoScan(scan.failure))
  return { scan: undefined, silent: orUnread(silent) }
}

/** What the log says where there is no scan. */
export function whyNoScan(reason: string): string {
  return `the checkpoint cannot be scanned: ${reason}`
}

/** The result where no code could be read. */
export function unreadCode(reason: string): SilentCode {
  return { found: [], unread: [oneLine(reason)] }
}

/** @param source features of the source CPU, by the table's names */
export function hazardsOf({ scan, silent }: HazardousCode, source: ReadonlySet<string>): Hazards {
  return {
    scan,
    // Nothing can be said of a CPU whose features are not known.
    silentOn: ({ features }) => (features ? silentHazards(silent, source, features) : []),
  }
}

function orUnread(silent: Attempt<SilentCode>): SilentCode {
  return 'failure' in silent ? unreadCode(silent.failure) : silent.value
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
