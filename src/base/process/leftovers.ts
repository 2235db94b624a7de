import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'

/**
 * Ends every process whose command line names the temporary folder of a run, and removes it.
 * @returns what was ended, as "PID NAME"
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
      // It ended by itself meanwhile, or is somebody else's.
    }
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  return ended
}

function commandLine(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}
