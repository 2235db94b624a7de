import type { Log } from './log.js'

/** How often it is told what is still running, in milliseconds. */
const interval = 20_000

/** Tells what happens on which target, and now and then what is running since when. */
export class Progress {
  private readonly running = new Map<string, { phase: string; since: number }>()
  private readonly timer: NodeJS.Timeout

  constructor(private readonly log: Log) {
    this.timer = setInterval(() => this.tellRunning(), interval)
    this.timer.unref()
  }

  enter(target: string, phase: string): void {
    this.running.set(target, { phase, since: Date.now() })
    this.log.info(`${target}: ${phase}`)
  }

  leave(target: string, result: string): void {
    this.running.delete(target)
    this.log.info(`${target}: ${result}`)
  }

  stop(): void {
    clearInterval(this.timer)
  }

  private tellRunning(): void {
    for (const [target, { phase, since }] of this.running) {
      const lasts = Date.now() - since
      if (lasts < interval / 2) continue
      this.log.info(`${target}: still ${phase}, since ${Math.round(lasts / 1000)} s`)
    }
  }
}
