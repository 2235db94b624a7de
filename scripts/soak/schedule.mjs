import { apps, targets } from './apps.mjs'
import { faults } from './faults.mjs'
import { dealer, oneOf, randomFrom } from './random.mjs'

/**
 * One run of the soak. Everything in it follows from the seed.
 * @typedef {object} Planned
 * @property {number} number from 1
 * @property {string} fault
 * @property {string} app
 * @property {import('./faults.mjs').Place} place
 * @property {readonly string[]} targets
 * @property {Moment} moment when the fault comes; a full disk is full from the start
 * @property {number} [size] of the full disk, in KiB
 *
 * @typedef {object} Moment so long after the log says that a job begins a phase
 * @property {import('./faults.mjs').Job} job
 * @property {string} phase
 * @property {number} delay milliseconds
 * @property {number} again milliseconds from the start of the second try to the second kill
 */

/** The phases of each job, and in milliseconds how long they last at least, on a machine with two cores. */
const phases = {
  checkpoint: { starting: 1000, dumping: 1000 },
  control: { starting: 2500, restoring: 1500, watching: 900 },
  target: { starting: 2500, restoring: 1500, watching: 900 },
}

/** To take a checkpoint takes time, and most faults concern the thaw. */
const places = /** @type {const} */ (['kept', 'kept', 'kept', 'guest', 'auto'])

/**
 * Plans runs. Every fault comes up as often as the others. The first runs of a longer plan are the
 * same as those of a shorter one.
 * @param {number} seed
 * @param {number} runs
 * @param {(fault: string) => boolean} [isPossible] whether this machine can do a fault
 * @returns {Planned[]}
 */
export function schedule(seed, runs, isPossible = () => true) {
  const random = randomFrom(seed)
  const nextFault = dealer(random, Object.keys(faults).filter(isPossible))
  const nextPlace = dealer(random, places)
  const nextApp = dealer(random, Object.keys(apps))
  return Array.from({ length: runs }, (_, index) =>
    plan(index + 1, nextFault(), nextPlace, nextApp, random),
  )
}

/** @returns {Planned} */
function plan(number, fault, nextPlace, nextApp, random) {
  const { apps: fitting, sizes, does } = faults[fault]
  const place = nextPlace()
  const app = fits(
    nextApp,
    (one) =>
      (fitting === undefined || fitting.includes(one)) && (place !== 'auto' || apps[one].anywhere),
  )
  const taken = place === 'kept' ? [] : /** @type {const} */ (['checkpoint'])
  // Where this machine itself takes the checkpoint, only targets have guests.
  const inGuest = does === 'kill' && place === 'auto' ? [] : [...taken, 'control']
  const job = oneOf(random, /** @type {const} */ ([...inGuest, 'target']))
  const phase = oneOf(random, Object.keys(phases[job]))
  const delay = () => Math.floor(random() * phases[job][phase])
  return {
    number,
    fault,
    app,
    place,
    targets: someTargets(random),
    moment: { job, phase, delay: delay(), again: delay() },
    ...(sizes === undefined ? {} : { size: oneOf(random, sizes) }),
  }
}

/** One or two: each is a guest more. */
function someTargets(random) {
  const first = oneOf(random, targets)
  const others = targets.filter((name) => name !== first)
  return random() < 0.75 ? [first] : [first, oneOf(random, others)]
}

/** The next card that fits. */
function fits(next, isFitting) {
  for (;;) {
    const card = next()
    if (isFitting(card)) return card
  }
}
