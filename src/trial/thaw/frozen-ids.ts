import { eventsOf, forkOf } from './trace-events.js'

/**
 * The ids that processes and threads have in the images, by those that the machine's kernel gave them: in a
 * namespace of their own they are other ones. CRIU asks the kernel for the old id whenever it creates one.
 * @param life the trace of the process tree
 */
export function frozenIds(life: string): ReadonlyMap<number, number> {
  const ids = new Map<number, number>()
  const asked = new Map<number, number>()
  for (const event of eventsOf(life)) {
    const { tid } = event
    const id = event.event === 'asked' ? /\bid=(\d+)/.exec(event.rest)?.[1] : undefined
    if (id !== undefined) asked.set(tid, Number(id))
    const fork = forkOf(event)
    const wanted = asked.get(tid)
    if (fork === undefined || wanted === undefined) continue
    ids.set(fork.child, wanted)
    asked.delete(tid)
  }
  return ids
}

/** More than any id of Linux (PID_MAX_LIMIT of linux/threads.h). */
const beyond = 2 ** 22

/**
 * Gives processes the ids that they have in the images. Others keep theirs, unless an image has that one.
 * @returns undefined: the ids are the same
 */
export function byFrozenId(life: string): ((id: number) => number) | undefined {
  const ids = frozenIds(life)
  if ([...ids].every(([id, frozen]) => id === frozen)) return undefined
  const taken = new Set(ids.values())
  return (id) => ids.get(id) ?? (taken.has(id) ? id + beyond : id)
}
