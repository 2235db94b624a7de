import type { EngineName, EngineOptions } from '../../plan/plan.js'

/**
 * The program that takes checkpoints and restores them. A job calls it through the script
 * `engine-NAME.sh`.
 */
export interface Engine {
  readonly name: EngineName
  /** in sentences */
  readonly title: string
  /**
   * Whether 0, as its exit status at a restore, proves that the app was restored. Others may have started
   * it afresh: what they did is looked for in the kernel's trace, and in logs.
   */
  readonly provesItself: boolean
  /** further words at the dump */
  dumpWords(options: Pick<EngineOptions, 'cpuCap' | 'dumpOptions'>): string[]
  /** further words at the restore, of a checkpoint that was taken with these `dumpOptions` */
  restoreWords(options: Pick<EngineOptions, 'cpuCap' | 'dumpOptions' | 'restoreOptions'>): string[]
  /**
   * The error messages in its logs, oldest first.
   * @param said what the command printed that called it
   */
  errorsIn(log: string, said: string): string[]
}
