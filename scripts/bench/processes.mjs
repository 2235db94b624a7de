// A process and its descendants as /proc shows them. Any of them may be gone at any moment.
import { readdirSync, readFileSync } from 'node:fs'

/** @returns the process and its descendants, each with its arguments */
export function tree(pid, parentsWords) {
  const words = attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '')
  // About to become another program: until then it has its parent's memory, counted there.
  if (words === parentsWords) return []
  const below = attempt(() => readdirSync(`/proc/${pid}/task`), []).flatMap((thread) =>
    attempt(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'), '')
      .split(' ')
      .filter(Boolean),
  )
  return [{ pid, args: words.split('\0') }, ...below.flatMap((child) => tree(child, words))]
}

/** QEMU while it runs a guest, or virtiofsd. */
export function isGuest(process) {
  return isQemu(process) || runs(process, 'virtiofsd')
}

export function isQemu(process) {
  return runs(process, 'qemu') && process.args.includes('-kernel')
}

/** The toolkit's programs are run through its loader; before that, the same words are setpriv's. */
function runs({ args }, program) {
  return args[0] !== 'setpriv' && args.some((word) => word.endsWith(`/bin/${program}`))
}

/**
 * Memory of one process in kB. A guest's is its fair share (PSS), since QEMU and virtiofsd have the
 * guest's memory in common; ours is all that it holds (RSS), since whoever measures is a Node too,
 * and would bear half of the program.
 * @returns `exact` is false where the kernel only tells the RSS, so that memory may count twice
 */
export function memoryOf(process) {
  const rollup = attempt(() => readFileSync(`/proc/${process.pid}/smaps_rollup`, 'utf8'), '')
  const wanted = isGuest(process) ? /^Pss: +(\d+) kB/m : /^Rss: +(\d+) kB/m
  const found = wanted.exec(rollup)
  if (found) return { kB: Number(found[1]), exact: true }
  const status = attempt(() => readFileSync(`/proc/${process.pid}/status`, 'utf8'), '')
  const held = /^VmRSS:\s+(\d+) kB/m.exec(status)
  // A process that is ending has no memory left, and that is exact.
  return { kB: Number(held?.[1] ?? 0), exact: held === null || !isGuest(process) }
}

function attempt(read, otherwise) {
  try {
    return read()
  } catch {
    return otherwise
  }
}
