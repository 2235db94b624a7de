import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { removeFolder } from './remove-folder.js'

/**
 * Kills every process whose command line names the temporary folder of a run, and removes the
 * folder.
 * @returns the killed processes, as "PID NAME"
 * @throws MachineryFailure if something of the folder stays
 */
export async function removeLeftovers(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const ended: string[] = []
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const words = commandLine(pid)
    if (Number(pid) === process.pid || !words.some((word) => word.includes(folder))) continue
    try {
      process.kill(Number(pid), 'SIGKILL')
      ended.push(`${pid} ${words[0]}`)
    } catch {
      // It has ended meanwhile, or belongs to another user.
    }
  }
  await removeFolder(folder)
  return ended
}

function commandLine(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}
