// What must be reached, as ratios of what one run on one machine has measured.
import { baselineCommit } from './baseline.mjs'
import { watchTime } from './check-run.mjs'
import { median } from './numbers.mjs'

/** The limits for eight targets apply to this number of cores. */
const aimedCores = 2

/** @typedef {import('./table.mjs').Row} Row */

/**
 * @param {any} measured what bench.mjs measured; parts that were not wanted are undefined
 * @returns {Row[]}
 */
export function limitRows({ small, large, toolkit, scans, baseline, cores }) {
  const missing = 'missing' in baseline ? baseline.missing : undefined
  if (small === undefined && large === undefined) return []
  return [
    { what: 'What must be reached' },
    ...(small === undefined ? [] : smallRows(small, missing)),
    ...(large === undefined ? [] : largeRows(large, missing)),
    ...(small === undefined ? [] : eightRows(small, cores)),
    ...(small === undefined ? [] : [{ ...toolkitRow(toolkit) }, scanRow(scans)]),
  ]
}

function smallRows({ old, alone }, missing) {
  const first = of(alone.first, ({ start }) => start)
  const further = of(alone.further, ({ start }) => start)
  return [
    against(`first start of a target / ${baselineCommit}`, first, startOf(old), 0.85, missing),
    ...(missing
      ? []
      : [
          {
            what: "  the same in QEMU's CPU time, until it restores",
            value: busyRatio(alone, old),
          },
        ]),
    { what: 'further starts of the same target / first', value: further / first, limit: 0.25 },
    { what: 'further starts of the same target', value: further, unit: 's', limit: 1 },
    {
      what: "target without its watch / (first start + CRIU's restore)",
      value: of(alone.first, overStart),
      limit: 1.15,
    },
    {
      what: "target without its watch / (further start + CRIU's restore)",
      value: of(alone.further, overStart),
      limit: 1.15,
    },
  ]
}

/** How a whole target compares with what it needs at the least. */
export function overStart({ whole, start, criu }) {
  return (whole - watchTime) / (start + criu)
}

function largeRows({ old, gigabyte, four }, missing) {
  const restore = (runs) => of(runs, ({ restore }) => restore)
  const wall = (runs) => of(runs, ({ wall }) => wall)
  const name = `/ ${baselineCommit}`
  return [
    against(`restore of 1 GB ${name}`, restore(gigabyte), restore(old), 0.25, missing),
    ...(four.length === 0
      ? []
      : [
          against(
            `restore of 4 GB ${name}, four times 1 GB`,
            ...[restore(four), 4 * restore(old), 0.25, missing],
          ),
        ]),
    against(`whole check of 1 GB ${name}`, wall(gigabyte), wall(old), 0.4, missing),
  ]
}

function eightRows({ one, eight, kept }, cores) {
  const only = cores === aimedCores ? undefined : `on ${aimedCores} cores`
  const thaw = (runs) => of(runs, ({ steps }) => steps.thaw)
  const first = thaw(kept.eight) / thaw(kept.one)
  const prepared = thaw(eight.first) / thaw(one.first)
  const further = thaw(eight.further) / thaw(one.further)
  return [
    {
      what: 'eight targets / one, first starts, of a kept checkpoint',
      value: first,
      limit: 3.5,
      only,
    },
    { what: '  the same, with what is prepared while one is taken', value: prepared, only },
    { what: 'eight targets / one, further starts', value: further, limit: 3, only },
  ]
}

function toolkitRow({ warm }) {
  return { what: 'toolkit, warm', value: median(warm), unit: 's', limit: 0.2 }
}

function scanRow({ times, missing }) {
  const what = 'scan of a JVM with 256 MB'
  return missing ? { what, missing } : { what, value: median(times), unit: 's', limit: 3 }
}

/** Of first starts and old ones. It depends less on what else the machine does. */
function busyRatio({ first }, old) {
  return of(first, ({ busy }) => busy) / of(old, ({ busy }) => busy)
}

function startOf(runs) {
  return of(runs, ({ start }) => start)
}

/** @returns {Row} */
function against(what, value, old, limit, missing) {
  return missing ? { what, limit, missing } : { what, value: value / old, limit }
}

/** @returns the median; NaN of no runs */
export function of(runs, value) {
  return median(runs.map(value))
}
