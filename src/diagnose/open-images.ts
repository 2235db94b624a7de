import { readFileSync, statSync } from 'node:fs'
import { orSaid } from '../base/log/or-said.js'
import { once } from '../base/process/once.js'
import type { Run } from '../base/run/run.js'
import {
  type Checkpoint,
  fileFinder,
  freshFileFinder,
  imagesOf,
  sourceFeatures,
} from '../checkpoint/checkpoint.js'
import { largestElf } from '../formats/elf/elf-file.js'
import { type CpuInfoImage, readCpuInfoImage } from '../formats/images/cpuinfo.js'
import { criuImagesIn } from '../formats/images/find-images.js'
import type { Toolkit } from '../machine/toolkit/toolkit.js'
import { liveProcesses } from './live-processes.js'
import { openProcesses, type Processes } from './processes.js'
import { type Program, readPrograms } from './programs.js'

/** The readable parts of a checkpoint, which hazards and explanations are made from. */
export interface OpenImages {
  /** folder of CRIU's images */
  readonly images: string
  /** why none of it can be read, in a clause; undefined: it can */
  readonly unread: string | undefined
  /** the place on disk of a file that the app saw */
  readonly find: (path: string) => string | undefined
  /** the bytes of a file that the app saw; undefined: it is not there, or too large */
  readonly read: (path: string) => Buffer | undefined
  /** what its processes run; empty: that cannot be read */
  readonly programs: () => readonly Program[]
  /** processes of an app that was started afresh, by what maps.sh sends of them */
  readonly openLive: (maps: string) => Processes
  /** undefined: they cannot be read */
  readonly processes: Processes | undefined
  /** CRIU's information on the source CPU; undefined: CRIU wrote none, or it cannot be read */
  readonly cpuinfo: CpuInfoImage | undefined
  /** features of the source CPU, by the feature table's names */
  readonly source: ReadonlySet<string>
  /** the source CPU's flags in /proc/cpuinfo */
  readonly sourceFlags: readonly string[]
}

/** Opens what can be read. The rest is logged, and explanations then have less detail. */
export function openImages(
  checkpoint: Checkpoint,
  { directory }: Toolkit,
  { log, cancel }: Pick<Run, 'log' | 'cancel'>,
): OpenImages {
  const find = fileFinder(checkpoint)
  const tryRead = <T>(read: () => T): T | undefined =>
    orSaid((what) => log.info(what), 'an image of the checkpoint cannot be read', read)
  const criu = criuImagesIn(imagesOf(checkpoint))
  const ofCriu = <T>(read: (images: string) => T): T | undefined =>
    criu === undefined ? undefined : tryRead(() => read(criu))
  return {
    images: criu ?? imagesOf(checkpoint),
    unread: criu === undefined ? 'its images are not CRIU’s, and others are not read' : undefined,
    find,
    read: (path) => readWhole(find(path)),
    programs: once(() => ofCriu(readPrograms) ?? []),
    openLive: liveProcesses({ find: freshFileFinder(checkpoint), toolkit: directory, cancel }),
    processes: ofCriu((images) => openProcesses({ images, find, toolkit: directory, cancel })),
    cpuinfo: ofCriu(readCpuInfoImage),
    source: sourceFeatures(checkpoint),
    sourceFlags: checkpoint.manifest.source.flags,
  }
}

function readWhole(place: string | undefined): Buffer | undefined {
  try {
    if (place === undefined || statSync(place).size > largestElf) return undefined
    return readFileSync(place)
  } catch {
    // It is gone, or this user may not read it: then nothing is known of it.
    return undefined
  }
}
