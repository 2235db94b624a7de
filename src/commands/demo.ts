import { dirname } from 'node:path'
import { here } from '../base/here.js'
import { givenByFlags } from '../plan/from-flags.js'
import { makePlan } from '../plan/make-plan.js'
import type { Plan } from '../plan/plan.js'

/** A check of the app in examples/: its OpenSSL uses SHA instructions, which a Haswell lacks. */
export function demoPlan(further: readonly string[]): Plan {
  const flags = {
    run: 'node examples/orders/server.js',
    'ready-log': 'listening',
    verify: 'node examples/orders/ask.js',
    watch: '5s',
    cpus: 'EPYC-Rome;Haswell',
    // The result depends on the source CPU, which is the same everywhere under TCG.
    accel: 'tcg',
    'checkpoint-on': 'guest',
    'working-directory': dirname(here),
  }
  const given = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
  return makePlan(givenByFlags([...given, ...further], process.env, process.cwd()))
}
