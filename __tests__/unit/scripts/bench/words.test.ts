import { describe, expect, it } from 'vitest'
import { readWords } from '../../../../scripts/bench/words.mjs'

/** What is wanted, or the first line of the problem. */
function read(...words: string[]): unknown {
  const result = readWords(words)
  if ('problem' in result) return result.problem.split('\n')[0]
  return [result.repetitions, ...result.wanted]
}

describe('the words of the bench', () => {
  it('measures the small part three times by default', () => {
    expect(read()).toEqual([3, 'small'])
    expect(read('1')).toEqual([1, 'small'])
  })

  it('measures the parts that are named, and no other', () => {
    expect(read('large', '5', 'others')).toEqual([5, 'large', 'others'])
    expect(read('all')).toEqual([3, 'small', 'large', 'huge', 'others'])
  })

  it('measures the large part too where the huge one is compared with it', () => {
    expect(read('huge')).toEqual([3, 'huge', 'large'])
  })

  it('quotes what it does not know', () => {
    expect(read('--large')).toBe('"--large" is neither a number nor a part')
    expect(read('0')).toBe('"0" is neither a number nor a part')
    expect(read('1.5')).toBe('"1.5" is neither a number nor a part')
  })
})
