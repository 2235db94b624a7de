/**
 * Numbers that look random and follow from a seed (mulberry32, in the public domain).
 * @param {number} seed an integer
 * @returns a function whose results are from 0 up to, but not including, 1
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * @template T
 * @param {() => number} random
 * @param {readonly T[]} choices at least one
 */
export function oneOf(random, choices) {
  return choices[Math.floor(random() * choices.length)]
}

/**
 * Deals cards like a player: every card once in random order, then all of them again.
 * @template T
 * @param {() => number} random
 * @param {readonly T[]} cards at least one
 * @returns {() => T} deals the next card
 */
export function dealer(random, cards) {
  let left = []
  return () => {
    if (left.length === 0) left = [...cards]
    const [card] = left.splice(Math.floor(random() * left.length), 1)
    return card
  }
}
