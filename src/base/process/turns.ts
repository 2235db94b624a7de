import { untilCancelled } from './until-cancelled.js'

/** Lets at most `limit` pieces of work go on at a time. The others wait, in the order in which they came. */
export class Turns {
  private readonly waiting: (() => void)[] = []
  private taken = 0

  constructor(private readonly limit: number) {}

  /**
   * Waits for a turn.
   * @returns ends the turn; a second call does nothing
   * @throws the reason of `cancel` as soon as that is aborted
   */
  async take(cancel: AbortSignal): Promise<() => void> {
    let isOver = false
    const end = () => {
      if (!isOver) this.pass()
      isOver = true
    }
    if (this.taken < this.limit) {
      this.taken++
      return end
    }
    let come = () => {}
    const turn = new Promise<void>((resolve) => {
      come = resolve
    })
    this.waiting.push(come)
    try {
      await untilCancelled(turn, cancel)
      return end
    } catch (error) {
      const place = this.waiting.indexOf(come)
      // It may have come in the same moment.
      if (place < 0) end()
      else this.waiting.splice(place, 1)
      throw error
    }
  }

  private pass(): void {
    const next = this.waiting.shift()
    if (next === undefined) this.taken--
    else next()
  }
}
