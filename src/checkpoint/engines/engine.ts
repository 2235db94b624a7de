import type { EngineOptions } from '../../plan/plan.js'

/**
 * What takes a checkpoint and restores it. Its commands run inside a job, from the script
 * `engine-NAME.sh`, which defines `engine_dump` and `engine_restore`.
 */
export interface Engine {
  readonly name: 'criu'
  /** further words for `engine_dump` */
  dumpWords(options: Pick<EngineOptions, 'cpuCap' | 'dumpOptions'>): string[]
  /** further words for `engine_restore` */
  restoreWords(options: Pick<EngineOptions, 'cpuCap' | 'restoreOptions'>): string[]
  /** What its log says went wrong, in its own words, oldest first. */
  errorsIn(log: string): string[]
}
