/**
 * What is done to a run, and what it may lead to besides the truth.
 *
 * @typedef {'checkpoint' | 'control' | 'target'} Job
 * @typedef {'inconclusive' | 'error' | 'no report' | 'cancelled'} Excuse
 *   `no report`: exit status 4, which says why
 * @typedef {object} Fault
 * @property {'kill' | 'fill' | 'signal' | 'grow'} [does]
 * @property {'qemu' | 'virtiofsd'} [victim] of `kill`
 * @property {number} [times] of `kill`: 2 kills the second try as well
 * @property {'report' | 'temporary'} [disk] of `fill`
 * @property {readonly number[]} [sizes] of `fill`: of the whole disk, in KiB
 * @property {readonly string[]} [apps] all, unless given
 * @property {(job: Job) => readonly Excuse[]} [excuses] none, unless given; by the job that it hits
 *
 * @typedef {'kept' | 'guest' | 'auto'} Place where the checkpoint comes from: kept before, or taken in
 *   the run, in a guest or wherever `checkpoint-on: auto` has it (with root, on this machine itself)
 */

/** @type {Fault['excuses']} */
const brokenTwice = (job) => [job === 'target' ? 'inconclusive' : 'error']

/** @type {Readonly<Record<string, Fault>>} */
export const faults = {
  none: {},
  // The guest is tried once more, so one kill excuses nothing.
  'QEMU killed': { does: 'kill', victim: 'qemu', times: 1 },
  'QEMU killed twice': { does: 'kill', victim: 'qemu', times: 2, excuses: brokenTwice },
  'virtiofsd killed': { does: 'kill', victim: 'virtiofsd', times: 1 },
  'virtiofsd killed twice': { does: 'kill', victim: 'virtiofsd', times: 2, excuses: brokenTwice },
  'report disk full': {
    ...{ does: 'fill', disk: 'report', sizes: [4, 16, 64, 256, 1024] },
    excuses: () => ['error', 'no report'],
  },
  'temporary disk full': {
    ...{ does: 'fill', disk: 'temporary', sizes: [256, 4096, 16384, 32768, 65536, 98304] },
    excuses: () => ['inconclusive', 'error', 'no report'],
  },
  SIGTERM: { does: 'signal', excuses: () => ['cancelled'] },
  'growing file': {
    ...{ does: 'grow', apps: ['holds a file'] },
    excuses: () => ['inconclusive', 'error'],
  },
}
