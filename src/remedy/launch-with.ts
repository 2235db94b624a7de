import type { Launch } from '../checkpoint/launch.js'
import { commandWith } from './add-flags.js'
import type { ChangeSet } from './change.js'

/** How the app is started with a change; lines of files are not part of it. */
export function launchWith(
  launch: Launch,
  { environment, flags }: Pick<ChangeSet, 'environment' | 'flags'>,
): Launch {
  return {
    ...launch,
    run: commandWith(flags, launch.run),
    environment: { ...launch.environment, ...environment },
  }
}
