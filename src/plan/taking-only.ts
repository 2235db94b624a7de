import type { InputName } from './inputs.js'

/** Inputs without a default that apply only when a checkpoint is taken. */
export const takingOnly: readonly InputName[] = [
  'run',
  'ready',
  'ready-log',
  'checkpoint-cpu',
  'checkpoint-command',
  'criu-dump-options',
]
