/**
 * CPUs that the soak thaws on. All checkpoints but those of this machine itself are taken on TCG's
 * `max`, which has AVX2 everywhere.
 */
export const targets = /** @type {const} */ (['EPYC', 'Haswell', 'max,-avx2'])

/**
 * The apps, and what is known of them. They are all app.c.
 * @type {Readonly<Record<string, App>>}
 *
 * @typedef {'pass' | 'fail' | 'error'} Truth `error`: it does not survive the control either
 * @typedef {object} App
 * @property {string} words arguments of app.c
 * @property {Truth} truth what becomes of it on every target, but for those in `on`
 * @property {Readonly<Record<string, Truth>>} [on]
 * @property {string} watch long enough for what the app does after the thaw
 * @property {boolean} [anywhere] whether the truth holds as well where this machine itself froze it
 */
export const apps = {
  lives: { words: 'live', truth: 'pass', watch: '1s', anywhere: true },
  'holds a file': { words: 'hold held.txt', truth: 'pass', watch: '1s', anywhere: true },
  'uses AVX2': { words: 'avx2', truth: 'pass', on: { 'max,-avx2': 'fail' }, watch: '1s' },
  'exits with 0': { words: 'exit', truth: 'pass', watch: '5s' },
  crashes: { words: 'crash', truth: 'error', watch: '5s' },
}

/** The file that an app holds open, in the folder that it starts in. */
export const heldFile = 'held.txt'

/** @param {string} app @param {string} target @returns {Truth} */
export function truthOf(app, target) {
  const { truth, on = {} } = apps[app]
  return on[target] ?? truth
}
