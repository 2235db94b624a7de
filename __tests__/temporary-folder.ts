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
  // Short, since the paths of sockets are limited.
  const folder = mkdtempSync(join(tmpdir(), 'tc-'))
  // Another user may pass through: some tests run the command as one.
  chmodSync(folder, 0o711)
  process.env.TMPDIR = folder
  // The command prefers the runner's own temporary folder.
  if (process.env.RUNNER_TEMP) process.env.RUNNER_TEMP = folder
  return () => {
    const left = leftIn(folder)
    const mounts = mountsIn(folder)
    if (process.env.THAWCHECK_KEEP_SCRATCH === 'yes') console.log(`Kept: ${folder}`)
    // What is removed below a mount could be this machine's own files.
    else if (mounts.length === 0) rmSync(folder, { recursive: true, maxRetries: 3 })
    if (left.length + mounts.length === 0) return
    console.error(`\nFAILED: not left by tests: ${[...left, ...mounts].join(', ')}`)
    // vitest would only print what is thrown here.
    process.exitCode = 1
  }
}

/** The command has its temporary folder in this one or, in some tests, in a test's folder. */
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
