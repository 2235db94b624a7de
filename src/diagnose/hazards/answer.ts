import { findFile } from '../../checkpoint/roots/find-file.js'
import type { RegisterState } from '../../cpu/register-state.js'
import { openProcesses, type Processes } from '../processes.js'
import { findHazards, type HazardousCode, type HazardSources } from './hazards.js'

/** A search for hazards in a process of its own. Sent as JSON. */
export interface HazardRequest {
  /** folder of CRIU's images */
  readonly images: string
  /** the folders that the app saw as `/`, the uppermost layer first */
  readonly layers: readonly string[]
  /** null: the app is restored on no other system */
  readonly elsewhere: NonNullable<HazardSources['elsewhere']> | null
  /** directory of the toolkit, whose elfutils read symbols */
  readonly toolkit: string
  /** features of the source CPU, by the table's names */
  readonly source: readonly string[]
  /** `features` or `state` is null: they are not known */
  readonly targets: readonly {
    readonly name: string
    readonly features: readonly string[] | null
    readonly state: RegisterState | null
  }[]
}

/** What was found. Sent as JSON. */
export interface HazardAnswer extends HazardousCode {
  /** why something could not be looked at; not trusted */
  readonly said: readonly string[]
}

/** Searches in this process. @param text a HazardRequest @returns a HazardAnswer */
export async function answerRequest(text: string): Promise<string> {
  const { images, layers, elsewhere, toolkit, source, targets }: HazardRequest = JSON.parse(text)
  const find = (path: string) => findFile(path, layers)
  const said: string[] = []
  const code = await findHazards(
    {
      ...{ images, find, processes: readable({ images, find, toolkit }) },
      ...(elsewhere && { elsewhere }),
    },
    new Set(source),
    targets.map(({ name, features, state }) => ({
      name,
      features: features ? new Set(features) : undefined,
      state: state ?? undefined,
    })),
    (what) => said.push(what),
  )
  const answer: HazardAnswer = { ...code, said }
  return JSON.stringify(answer)
}

/** Does not say why they cannot be read: the check reads the same images, and says so itself. */
function readable(sources: Parameters<typeof openProcesses>[0]): Processes | undefined {
  try {
    return openProcesses(sources)
  } catch {
    return undefined
  }
}
