/** One line for a run: what is done. @param {import('./schedule.mjs').Planned} planned */
export function planLine({ number, fault, app, place, targets, moment, size }, runs) {
  const origin = { kept: 'kept', guest: 'taken in a guest', auto: 'taken where auto has it' }[place]
  const moments = {
    none: '',
    'report disk full': ` (${size} KiB)`,
    'temporary disk full': ` (${size} KiB)`,
  }
  const when = moments[fault] ?? ` (${moment.job}: ${moment.phase} + ${moment.delay} ms)`
  return `${number}/${runs} an app that ${app}, ${origin}, on ${targets.join(' and ')}; ${fault}${when}`
}

/** What came out, in one line if it is as it must be. */
export function resultLines(done, seconds) {
  const { result, why, fired, fault, left, evidence, lastSaid = [] } = done
  const late = fired || fault === 'none' ? '' : ', before the fault came'
  return [
    `${result}, ${why}${late} (${seconds} s)`,
    ...left.map((one) => `    left behind: ${one}`),
    ...(evidence === undefined ? [] : [`    evidence: ${evidence}`, '    it last said:']),
    ...lastSaid.map((line) => `      ${line}`),
  ].join('\n')
}
