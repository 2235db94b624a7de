/** The time in seconds, as the machine with the job says it, and as it is here at that moment. */
export interface Moment {
  readonly there: number
  readonly here: number
}

/** Seconds by which the first moment may be noticed late here. */
const late = 1

/**
 * Whether the clock of a guest ran so fast that an app that seems to have been watched was not: a kernel that
 * measures its time stamp counter on a busy machine can be wrong by far.
 * @returns what it did, as a clause; undefined: it was right, as far as can be told
 */
export function fastClock(begin: Moment, end: Moment): string | undefined {
  const counted = end.there - begin.there
  const passed = end.here - begin.here
  if (!(counted > 1.5 * passed + late)) return undefined
  return `its clock counted ${counted.toFixed(1)} s in ${passed.toFixed(1)} s`
}
