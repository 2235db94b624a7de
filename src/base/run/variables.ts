import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the environment variables say about Thawcheck's own work. An entry reads them once. */
export interface Variables {
  /** where temporary folders belong; absolute */
  readonly temporaryDirectory: string
  /** where this user's caches are kept; absolute */
  readonly cacheHome: string
  /** whether this is a job of GitHub Actions */
  readonly inRunner: boolean
  /** whether this machine is thrown away after the job, with all that it has cached */
  readonly isEphemeral: boolean
  /** the event that started the job, such as `pull_request`; empty outside of GitHub Actions */
  readonly event: string
}

/** An empty variable counts as unset. */
export function readVariables(env: Readonly<Record<string, string | undefined>>): Variables {
  return {
    temporaryDirectory: env.RUNNER_TEMP || tmpdir(),
    cacheHome: env.XDG_CACHE_HOME || join(homeIn(env), '.cache'),
    inRunner: env.GITHUB_ACTIONS === 'true',
    isEphemeral: env.RUNNER_ENVIRONMENT === 'github-hosted',
    event: env.GITHUB_EVENT_NAME ?? '',
  }
}

/** `/` for a user without HOME whom this system does not know, as in a container. */
function homeIn(env: Readonly<Record<string, string | undefined>>): string {
  if (env.HOME) return env.HOME
  try {
    return homedir()
  } catch {
    return '/'
  }
}
