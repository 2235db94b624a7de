import { execFileSync } from 'node:child_process'

/** Ids of the processes with a text in their words, such as the path of a run's temporary folder. */
export function processesOf(text: string): string[] {
  try {
    return execFileSync('pgrep', ['-f', text], { encoding: 'utf8' }).trim().split('\n')
  } catch {
    return []
  }
}
