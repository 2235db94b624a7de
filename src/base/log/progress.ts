import type { Log } from './log.js'

/** How often a phase that is still running is logged. */
const heartbeatMs = 20_000

/** Logs the phases of each target, and a heartbeat for phases that take long. */
export class Progress {
  private readonly running = new Map<string, { phase: string; since: number }>()
  private readonly timer: NodeJS.Timeout

  constructor(private readonly log: Log) {
    this.timer = setInterval(() => this.logRunning(), heartbeatMs)
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

  /** Ends the heartbeat of a target that was ended before it had a result, if it still has one. */
  drop(target: string): void {
    this.running.delete(target)
  }

  stop(): void {
    clearInterval(this.timer)
  }

  private logRunning(): void {
    for (const [target, { phase, since }] of this.running) {
      const lasts = Date.now() - since
      if (lasts < heartbeatMs / 2) continue
      this.log.info(`${target}: still ${phase}, since ${Math.round(lasts / 1000)} s`)
    }
  }
}
