import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scratchPrefix } from './scratch.js'

/**
 * Gives the run a temporary folder of its own, and removes it at the end. The run fails if anything
 * but the tests' own folders is left in it: the command and what it starts must clean up.
 * THAWCHECK_KEEP_SCRATCH=yes keeps the folder, to look at the reports in it.
 */
export function setup(): () => void {
  // Short, because the length of a socket's path is limited.
  const folder = mkdtempSync(join(tmpdir(), 'tc-'))
  // Other users may traverse it, because some tests run the command as another user.
  chmodSync(folder, 0o711)
  process.env.TMPDIR = folder
  // The command prefers the runner's own temporary folder.
  if (process.env.RUNNER_TEMP) process.env.RUNNER_TEMP = folder
  return () => {
    const left = leftIn(folder)
    const mounts = mountsIn(folder)
    if (process.env.THAWCHECK_KEEP_SCRATCH === 'yes') console.log(`Kept: ${folder}`)
    // Below a mount that was left, this would remove this machine's own files.
    else if (mounts.length === 0) rmSync(folder, { recursive: true, maxRetries: 3 })
    if (left.length + mounts.length === 0) return
    console.error(`\nFAILED: not left by tests: ${[...left, ...mounts].join(', ')}`)
    // vitest would only print an error that is thrown here.
    process.exitCode = 1
  }
}

/** The command's temporary folder is in this one or, in some tests, in the folder of a test. */
function leftIn(folder: string): string[] {
  const names = readdirSync(folder)
  const isOwn = (name: string) => name.startsWith(scratchPrefix)
  const within = names.filter(isOwn).flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((inner) => inner.startsWith('thawcheck-'))
      .map((inner) => `${name}/${inner}`),
  )
  return [...names.filter((name) => !isOwn(name)), ...within]
}

function mountsIn(folder: string): string[] {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n')
  return mounts.map((line) => line.split(' ')[4] ?? '').filter((at) => at.startsWith(folder))
}
