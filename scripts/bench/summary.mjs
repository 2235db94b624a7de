// Figures and their aims, as rows of a table.
import { watchTime } from './check-run.mjs'
import { median } from './numbers.mjs'

const aims = { overFloor: 1.5, eightOverOne: 4.5, ours: 200, probes: 0.5 }

/** The aim for eight targets applies to this number of cores. */
const aimedCores = 2

/** @param measured what bench.mjs measured; times in seconds */
export function summary({ toolkit, boots, probes, one, alone, eight, scans, memory, cores }) {
  const of = (runs, value) => median(runs.map(value))
  const boot = median(boots)
  const criu = of(alone, (run) => run.criu)
  const floor = boot + criu
  const target = (runs) => of(runs, (run) => run.targets[0].times.total)
  const overFloor = (runs) => (target(runs) - watchTime) / floor
  const ratio = (value) => of(eight, value) / of(one, value)
  const eightOverOne = ratio((run) => run.thaw)
  const judged = cores === aimedCores
  const probing = median(probes)

  return [
    ['Toolkit'],
    ['cold: fetched and sealed', toolkit.cold, 's'],
    ['warm: found and verified', median(toolkit.warm), 's'],
    ['Check with one target'],
    ['start to the first QEMU, warm', of(one, (run) => (run.seen - run.started) / 1000), 's'],
    ['boot of the thawing guest, alone', of(alone, (run) => run.targets[0].times.boot), 's'],
    ['restore, alone', of(alone, (run) => run.targets[0].times.restore), 's'],
    ['that target in all, alone, watch included', target(alone), 's'],
    ['the same beside the control', target(one), 's'],
    ['thaw phase: control and target', of(one, (run) => run.thaw), 's'],
    ['whole command', of(one, (run) => run.wall), 's'],
    ['Check with eight targets'],
    ['thaw phase: control and targets', of(eight, (run) => run.thaw), 's'],
    ['whole command', of(eight, (run) => run.wall), 's'],
    ['Probes'],
    [
      ...["what its CPU says and runs, by a guest's clock", probing, 's'],
      ...[`at most ${aims.probes}`, probing <= aims.probes],
    ],
    ...(scans.length > 0 ? [['Scan'], ['a JVM with 256 MB of heap', median(scans), 's']] : []),
    ['Floor'],
    ['bare boot to init, alone', boot, 's'],
    ["CRIU's own restore", criu, 's'],
    ['sum', floor, 's'],
    ['Ratios'],
    [
      ...['target without its watch / floor', overFloor(alone), ''],
      ...[`at most ${aims.overFloor}`, overFloor(alone) <= aims.overFloor],
    ],
    ['  the same beside the control', overFloor(one), ''],
    [
      ...['thaw phase of eight / of one', eightOverOne, ''],
      `at most ${aims.eightOverOne}${judged ? '' : `, on ${aimedCores} cores`}`,
      judged ? eightOverOne <= aims.eightOverOne : undefined,
    ],
    ['whole command of eight / of one', ratio((run) => run.wall)],
    ...memoryRows(memory),
  ]
}

function memoryRows({ peak, mostOurs, exact }) {
  const ours = megabytes(mostOurs)
  return [
    [`Memory with eight targets${exact ? '' : ' (no PSS here: shared memory counts twice)'}`],
    ['peak of all together', megabytes(peak.all), 'MB'],
    ['  of it guests (QEMU, virtiofsd)', megabytes(peak.guests), 'MB'],
    ['  of it ours (Node, its tools)', megabytes(peak.ours), 'MB'],
    ['ours at most, at any moment', ours, 'MB', `at most ${aims.ours}`, ours <= aims.ours],
  ]
}

function megabytes(kB) {
  return (kB * 1024) / 1e6
}
