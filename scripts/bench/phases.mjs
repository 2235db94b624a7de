// The phases of a check, from the moments at which its log says what begins.

/**
 * @typedef {{ at: number, text: string }} Said a line of the log, and its time in seconds
 * @typedef {{ begin: number, restoring: number, watching: number, end: number }} Moments
 */

const verdict = /^(?:pass|fail|inconclusive|error)\b/

/**
 * When a guest's phases began. `begin` is before anything of the guest exists; `end` is its verdict.
 * A guest that was tried twice counts as a whole, with the phases of its last try.
 * @param {readonly Said[]} log
 * @param {string} name of a target, or `control`
 * @returns {Moments}
 * @throws Error if a phase is missing, which the app's restore or watch did not reach
 */
export function momentsOf(log, name) {
  const own = log.flatMap(({ at, text }) =>
    text.startsWith(`  ${name}: `) ? [{ at, what: text.slice(name.length + 4) }] : [],
  )
  const last = (pattern) => own.findLast(({ what }) => pattern.test(what))?.at
  const moments = {
    begin: own[0]?.at,
    restoring: last(/^restoring\b/),
    watching: last(/^watching\b/),
    end: last(verdict),
  }
  const missing = Object.entries(moments).find(([, at]) => at === undefined)
  if (missing) throw new Error(`the log does not say when ${name} came to ${missing[0]}`)
  return moments
}

/**
 * The parts of one target's time in seconds; together they are its whole time.
 * @param {Moments} moments
 * @param {number} age of its QEMU when it was restoring
 * @param {number} boot as the report has it, from the start of QEMU
 * @param {number} watch
 */
export function phasesOf({ begin, restoring, watching, end }, age, boot, watch) {
  return {
    before: restoring - begin - age,
    boot,
    setUp: age - boot,
    restore: watching - restoring,
    watch,
    rest: end - watching - watch,
  }
}

/**
 * The parts of the whole command in seconds.
 * @param {readonly Said[]} log with times from the start of the command
 * @param {number} wall
 */
export function stepsOf(log, wall) {
  const at = (pattern) => log.find(({ text }) => pattern.test(text))?.at
  const checkpoint = at(/^Checkpoint\b/)
  const thaw = at(/^Thaw (?:the control|on)\b/)
  if (thaw === undefined) throw new Error('the log does not say when the thaw began')
  // Of a checkpoint that was kept.
  if (checkpoint === undefined) return { before: thaw, checkpoint: 0, thaw: wall - thaw }
  return { before: checkpoint, checkpoint: thaw - checkpoint, thaw: wall - thaw }
}
