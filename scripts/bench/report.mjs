// What the bench prints.
import { baselineCommit } from './baseline.mjs'
import { watchTime } from './check-run.mjs'
import { limitRows } from './limits.mjs'
import { profiles } from './profile.mjs'
import { summary } from './summary.mjs'
import { table } from './table.mjs'

/**
 * @param {string} machine a line about it
 * @param {any} measured
 * @returns `complete` is false if something that was wanted could not be measured
 */
export function report(machine, measured) {
  const rows = [...limitRows(measured), ...summary(measured)]
  const lines = [
    machine,
    `Each app is watched for ${watchTime} s; median of ${measured.repetitions}. Old is ${baselineCommit}.`,
    '',
    table(rows),
    '',
    ...profiles(measured),
    ...notes(measured),
  ]
  return { text: lines.join('\n'), complete: rows.every(({ missing }) => missing === undefined) }
}

const aboutStarts = `A start is the time from the log's first line about a target to the first word of its guest, so what
is done before QEMU counts. A first start finds nothing kept but the toolkit; a further start is the
same check once more. QEMU's CPU time depends less on what else the machine does. The thaw phase lasts
from the end of the checkpoint to the end of the command. The control is part of it, so two guests are
compared with nine.`
const aboutOthers = `To the first command, packages and images are there, and everything runs on the same QEMU CPU. Thawcheck:
to the restore, with the app's root and disk mounted and the CPU proven. virtme-ng: vng of Debian to
--exec, its own set-up of the root included. Plain VM: Debian's kernel and initramfs, to a unit that
multi-user.target wants.`

function notes(measured) {
  const { small, large, others } = measured
  return [
    ...(small || large ? [aboutStarts] : []),
    ...(others ? [aboutOthers] : []),
    ...caveats(measured),
  ]
}

/** Remarks on what makes the figures less reliable. */
function caveats({ small, large }) {
  const runs = [
    ...(small ? [small.alone, small.one, small.eight] : []).flatMap((pair) => [
      ...pair.first,
      ...pair.further,
    ]),
    ...(large ? [...large.gigabyte, ...large.four] : []),
  ]
  const again = runs.flatMap(({ guests }) => guests).filter(({ attempts }) => attempts > 1).length
  const notWatched = runs.flatMap(({ targets }) => targets).filter((one) => one.verdict !== 'pass')
  const names = [...new Set(notWatched.map(({ name, verdict }) => `${name} (${verdict})`))]
  return [
    ...(again > 0 ? [`${again} guests broke and were booted twice.`] : []),
    ...(names.length > 0 ? [`Not watched to the end: ${names.join(', ')}.`] : []),
    ...(small ? [howStarted(small.alone)] : []),
  ]
}

/** From what the reports say of the guests of the targets that ran alone. */
export function howStarted({ first, further }) {
  const counted = (runs) => {
    const loaded = runs.filter(({ how }) => how === 'state').length
    return `${loaded} of ${runs.length}`
  }
  if ([...first, ...further].every(({ how }) => how === undefined)) {
    return 'The reports do not say how guests started.'
  }
  return `From a saved state started: first starts ${counted(first)}, further ${counted(further)}.`
}
