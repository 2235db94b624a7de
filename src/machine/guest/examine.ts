import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf } from '../../base/text/error-message.js'
import type { Monitor } from './monitor.js'

/** Where its CPUs are, and which interrupts wait for them. */
const questions = ['info registers -a', 'info lapic', 'info pic', 'info irq']
/** Asked twice, to tell a guest that runs from one that stands still. */
const pauseMs = 500
const limitMs = 5000

/** What QEMU says of a guest that hangs, as text. It takes at most a few seconds, and never fails. */
export async function examineGuest(monitor: Monitor): Promise<string> {
  const late = new AbortController()
  try {
    return await Promise.race([
      ask(monitor),
      sleep(limitMs, `QEMU did not answer within ${limitMs / 1000} s\n`, { signal: late.signal }),
    ])
  } catch (error) {
    return `QEMU cannot be asked: ${messageOf(error)}\n`
  } finally {
    late.abort()
  }
}

async function ask(monitor: Monitor): Promise<string> {
  const once = async () => {
    const answers: string[] = []
    for (const question of questions) {
      const command = { 'command-line': question }
      const answer = await monitor.execute({ execute: 'human-monitor-command', arguments: command })
      answers.push(`== ${question}\n${answer}`)
    }
    return answers.join('\n')
  }
  const first = await once()
  await sleep(pauseMs)
  return `${first}\n== ${pauseMs / 1000} s later\n${await once()}`
}
