/**
 * Waits for work that cannot be ended from outside. A cancellation ends the waiting, and the work
 * goes on by itself.
 * @throws the reason of `cancel` as soon as that is aborted
 */
export async function untilCancelled<T>(work: Promise<T>, cancel: AbortSignal): Promise<T> {
  let giveUp = () => {}
  const cancelled = new Promise<never>((_, reject) => {
    giveUp = () => reject(cancel.reason)
  })
  cancel.addEventListener('abort', giveUp)
  if (cancel.aborted) giveUp()
  try {
    return await Promise.race([work, cancelled])
  } finally {
    cancel.removeEventListener('abort', giveUp)
  }
}
