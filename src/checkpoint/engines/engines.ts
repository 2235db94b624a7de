import type { EngineName } from '../../plan/plan.js'
import { crac } from './crac/engine.js'
import { criu } from './criu/engine.js'
import { custom } from './custom/engine.js'
import type { Engine } from './engine.js'

const engines: Readonly<Record<EngineName, Engine>> = { criu, crac, custom }

export function engineNamed(name: EngineName): Engine {
  return engines[name]
}
