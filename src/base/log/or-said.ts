import { messageOf } from '../text/error-message.js'

/**
 * Does work that the rest does not depend on. If it fails, that is said, and the result is undefined.
 * @param what failed, as a clause
 */
export function orSaid<T>(
  say: (what: string) => void,
  what: string,
  work: () => Promise<T>,
): Promise<T | undefined>
export function orSaid<T>(say: (what: string) => void, what: string, work: () => T): T | undefined
export function orSaid<T>(
  say: (what: string) => void,
  what: string,
  work: () => T | Promise<T>,
): T | undefined | Promise<T | undefined> {
  const fail = (error: unknown): undefined => {
    say(`${what}: ${messageOf(error)}`)
    return undefined
  }
  try {
    const result = work()
    return result instanceof Promise ? result.catch(fail) : result
  } catch (error) {
    return fail(error)
  }
}
