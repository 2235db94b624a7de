// What was measured, as rows of a table. What must be reached of it is in limits.mjs.
import { baselineCommit } from './baseline.mjs'
import { of, overStart } from './limits.mjs'
import { median } from './numbers.mjs'

const limits = { ours: 200, probes: 0.5 }

/** @typedef {import('./table.mjs').Row} Row */

/** @returns {Row[]} */
export function summary({ small, large, others, toolkit, boots, probes }) {
  return [
    ...(small === undefined ? [] : smallRows(small)),
    ...(large === undefined ? [] : largeRows(large)),
    ...(others === undefined ? [] : otherRows(others)),
    ...(small === undefined ? [] : basicRows({ toolkit, boots, probes })),
    ...(small === undefined ? [] : memoryRows(small.memory)),
  ]
}

function smallRows({ old, alone, one, eight }) {
  const start = ({ start }) => start
  const ready = ({ ready }) => ready
  const busy = ({ busy }) => busy
  const criu = ({ criu }) => criu
  const wall = ({ wall }) => wall
  const thaw = ({ steps }) => steps.thaw
  const firstQemu = (run) => (run.seen - run.started) / 1000
  const oldRow = (what, value) => (old.length === 0 ? [] : [seconds(what, of(old, value))])
  return [
    { what: 'Check with one target' },
    ...oldRow(`start of the target, alone, ${baselineCommit}`, start),
    seconds('the same, first start', of(alone.first, start)),
    seconds('the same, further start', of(alone.further, start)),
    ...oldRow(`until it restores, ${baselineCommit}`, ready),
    seconds('the same, first start', of(alone.first, ready)),
    seconds('the same, further start', of(alone.further, ready)),
    ...oldRow(`QEMU's CPU time until then, ${baselineCommit}`, busy),
    seconds('the same, first start', of(alone.first, busy)),
    seconds('the same, further start', of(alone.further, busy)),
    seconds("CRIU's own restore", of(alone.first, criu)),
    ...(old.length === 0
      ? []
      : [
          {
            what: `target without its watch / (start + CRIU's restore), ${baselineCommit}`,
            value: of(old, overStart),
          },
        ]),
    seconds('from the command to the first QEMU', of(one.first, firstQemu)),
    seconds('thaw phase: control and target, first start', of(one.first, thaw)),
    seconds('the same, further start', of(one.further, thaw)),
    seconds('whole command, first start', of(one.first, wall)),
    seconds('the same, further start', of(one.further, wall)),
    { what: 'Check with eight targets' },
    seconds('thaw phase: control and targets, first starts', of(eight.first, thaw)),
    seconds('the same, further starts', of(eight.further, thaw)),
    seconds('whole command, first starts', of(eight.first, wall)),
    seconds('the same, further starts', of(eight.further, wall)),
  ]
}

function largeRows({ old, gigabyte, four, usage }) {
  const rows = (size, runs) =>
    runs.length === 0
      ? []
      : [
          seconds(
            `restore of ${size}`,
            of(runs, ({ restore }) => restore),
          ),
          seconds(
            `whole check of ${size}`,
            of(runs, ({ wall }) => wall),
          ),
        ]
  return [
    { what: 'Large apps' },
    ...rows(`1 GB, ${baselineCommit}`, old),
    ...rows('1 GB', gigabyte),
    ...rows('4 GB', four),
    ...usageRows('1 GB', usage.gigabyte),
    ...(usage.four === undefined ? [] : usageRows('4 GB', usage.four)),
  ]
}

/**
 * Disk is what files take without their holes: the report, the checkpoint, and what only the run needs.
 * The images are on it once: what guests get of them is in memory, for all of them once.
 */
function usageRows(size, { images, left, steps, most }) {
  const step = (name, what) => [
    seconds(`${what}, ${size}`, steps[name]),
    megabytes('  memory of ours at most', most[name].ours),
    bytes('  disk at most', most[name].disk),
    { what: "  the same / CRIU's images", value: most[name].disk / images },
  ]
  return [
    ...step('checkpoint', 'taking the checkpoint'),
    ...step('thaw', 'thawing it'),
    bytes(`CRIU's images of ${size}`, images),
    { what: '  what stays on the disk / these', value: left / images },
  ]
}

/** @returns {Row} */
function bytes(what, value) {
  return { what, value: value / 1e6, unit: 'MB' }
}

function otherRows({ first, further, virtme, plain }) {
  const row = (what, way) =>
    'missing' in way ? { what, missing: way.missing } : seconds(what, median(way.times))
  return [
    { what: 'From nothing to the first command, same kernel, CPU, memory and cores' },
    seconds('Thawcheck, first start', median(first)),
    seconds('Thawcheck, further start', median(further)),
    row('virtme-ng', virtme),
    row('plain Debian VM', plain),
  ]
}

function basicRows({ toolkit, boots, probes }) {
  return [
    { what: 'Machine' },
    seconds('toolkit, cold: fetched and sealed', toolkit.cold),
    seconds('bare boot to init, without a root', median(boots)),
    {
      ...seconds("probes: what its CPU says and runs, by a guest's clock", median(probes)),
      limit: limits.probes,
    },
  ]
}

function memoryRows({ peak, mostOurs, exact }) {
  return [
    {
      what: `Memory with eight targets${exact ? '' : ' (no PSS here: shared memory counts twice)'}`,
    },
    megabytes('peak of all together', peak.all),
    megabytes('  of it guests (QEMU, virtiofsd)', peak.guests),
    megabytes('  of it ours (Node, its tools)', peak.ours),
    { ...megabytes('ours at most, at any moment', mostOurs), limit: limits.ours },
  ]
}

/** @returns {Row} */
function seconds(what, value) {
  return { what, value, unit: 's' }
}

/** @returns {Row} */
function megabytes(what, kB) {
  return { what, value: (kB * 1024) / 1e6, unit: 'MB' }
}
