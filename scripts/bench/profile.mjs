// Where the time of one target goes.
import { baselineCommit } from './baseline.mjs'
import { of } from './limits.mjs'
import { columns } from './table.mjs'

const phases = {
  'checkpoint, whole': ({ steps }) => steps.checkpoint,
  'the target: before its QEMU starts': ({ phases }) => phases.before,
  "  QEMU's start to the guest's first word": ({ phases }) => phases.boot,
  '  set-up and proof of its CPU': ({ phases }) => phases.setUp,
  '  restore': ({ phases }) => phases.restore,
  "    of it CRIU's own": ({ criu }) => criu,
  '  watch': ({ phases }) => phases.watch,
  '  its end, evidence and verdict': ({ phases }) => phases.rest,
  'whole command': ({ wall }) => wall,
}

/** @returns tables, with an empty line after each */
export function profiles({ small, large }) {
  return [
    ...(small === undefined
      ? []
      : profile('One target of a small app, alone (s)', [
          [baselineCommit, small.old],
          ['first start', small.alone.first],
          ['further start', small.alone.further],
        ])),
    ...(large === undefined
      ? []
      : profile('One target of a large app (s)', [
          [`1 GB, ${baselineCommit}`, large.old],
          ['1 GB', large.gigabyte],
          ['4 GB', large.four],
        ])),
  ]
}

function profile(heading, columnsOfRuns) {
  const named = columnsOfRuns
    .filter(([, runs]) => runs.length > 0)
    .map(([name, runs]) => [
      name,
      Object.fromEntries(Object.entries(phases).map(([phase, value]) => [phase, of(runs, value)])),
    ])
  return [columns(heading, named), '']
}
