import { dirname } from 'node:path'
import { here } from '../base/here.js'
import { givenByFlags } from '../plan/from-flags.js'
import { makePlan } from '../plan/make-plan.js'
import type { Plan } from '../plan/plan.js'

/** The app of examples/: OpenSSL in it uses the source CPU's SHA instructions, which a Haswell lacks. */
export function demoPlan(further: readonly string[]): Plan {
  const flags = {
    run: 'node examples/orders/server.js',
    'ready-log': 'listening',
    verify: 'node examples/orders/ask.js',
    watch: '5s',
    cpus: 'EPYC-Rome;Haswell',
    // What becomes of it depends on the source CPU, and TCG's is the same everywhere.
    accel: 'tcg',
    'checkpoint-on': 'guest',
    'working-directory': dirname(here),
    // The node that runs this may not be where a fresh shell looks for one.
    env: `PATH=${process.env.PATH}`,
  }
  const given = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
  return makePlan(givenByFlags([...given, ...further], process.env, process.cwd()))
}
