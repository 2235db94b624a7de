import type { EngineOptions } from '../../plan/plan.js'

/**
 * The program that takes checkpoints and restores them. A job calls it through the script
 * `engine-NAME.sh`, which defines `engine_dump` and `engine_restore`.
 */
export interface Engine {
  readonly name: 'criu'
  /** further words for `engine_dump` */
  dumpWords(options: Pick<EngineOptions, 'cpuCap' | 'dumpOptions'>): string[]
  /** further words for `engine_restore` */
  restoreWords(options: Pick<EngineOptions, 'cpuCap' | 'restoreOptions'>): string[]
  /** The error messages in its log, oldest first. */
  errorsIn(log: string): string[]
}
