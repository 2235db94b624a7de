import { messageOf } from '../../base/text/error-message.js'
import { oneLine } from '../../base/text/text.js'
import type { Target } from '../../cpu/target.js'
import { AddressSpaces } from '../../formats/images/address-space.js'
import type { CertainHazard } from '../../trial/verdict/certain-hazard.js'
import type { Processes } from '../processes.js'
import { type ComparedSystem, compareSystems, type OwnFiles } from './compare-systems.js'
import type { OtherFiles } from './other-files.js'
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
  /** other systems whose files are compared; undefined: there are none */
  readonly elsewhere?: { readonly own: OwnFiles; readonly systems: readonly ComparedSystem[] }
}

/** The code in which there are hazards. Plain data, so that another process can send it. */
export interface HazardousCode extends ScannedHazards {
  readonly silent: SilentCode
  /** files that differ, by the id of the system; a system that could not be compared is left out */
  readonly others?: Readonly<Record<string, OtherFiles>>
}

/** What a scan of the checkpoint found, or why there was none. */
export interface ScannedHazards {
  /** code that may fault on the targets; undefined: the checkpoint could not be scanned */
  readonly scan: ScanResult | undefined
  /** what is certain to fault where needed features are missing, the most important first */
  readonly certain: readonly CertainHazard[]
  /** why the checkpoint could not be scanned; one line, not trusted */
  readonly unscanned?: string | undefined
}

/** What has not happened in a thaw and still can. */
export interface Hazards extends ScannedHazards {
  /** Instructions that a target runs with another meaning, without a fault. */
  readonly silentOn: (target: Pick<Target, 'features'>) => SilentHazard[]
  readonly others?: HazardousCode['others']
}

/**
 * Looks through a checkpoint for the code that may fault on the targets, and for the code that
 * means something else there. Takes seconds, and seldom lets other work run meanwhile. Never throws:
 * a search that fails changes no verdict.
 * @param source features of the source CPU, by the table's names
 * @param say is told why something could not be looked at
 */
export async function findHazards(
  { images, find, processes, elsewhere }: HazardSources,
  source: ReadonlySet<string>,
  targets: readonly ScanTarget[],
  say: (what: string) => void,
): Promise<HazardousCode> {
  const spaces = attempt(() => new AddressSpaces(images))
  const silent = await attemptEach(spaces, (read) => findSilentCode(read, find))
  const scanned = await attemptEach(spaces, async (read) => {
    const scan = await scanCheckpoint(read, find, source)
    return { scan: await scanResult(scan, targets, processes, say), certain: scan.certain }
  })
  const compared = await attemptEach(spaces, async (read) =>
    elsewhere ? compareSystems(read, elsewhere.own, elsewhere.systems) : {},
  )
  if (elsewhere && 'failure' in compared)
    say(`the files of the other system cannot be compared: ${compared.failure}`)
  const found = {
    silent: orUnread(silent),
    others: 'value' in compared ? compared.value : {},
  }
  if ('value' in scanned) return { ...scanned.value, ...found }
  say(whyNoScan(scanned.failure))
  return { ...notScanned(scanned.failure), ...found }
}

export function notScanned(reason: string): ScannedHazards {
  return { scan: undefined, certain: [], unscanned: oneLine(reason) }
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
export function hazardsOf(
  { silent, ...scanned }: HazardousCode,
  source: ReadonlySet<string>,
): Hazards {
  return {
    ...scanned,
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
