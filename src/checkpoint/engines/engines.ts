import { criu } from './criu/engine.js'
import type { Engine } from './engine.js'

const engines: Readonly<Record<Engine['name'], Engine>> = { criu }

export function engineNamed(name: Engine['name']): Engine {
  return engines[name]
}
