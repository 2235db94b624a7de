import { describe, expect, it } from 'vitest'
import { planOf } from './make.js'

const caller = { TOKEN: 'secret', LANG: 'C', EMPTY: '' }
const environmentOf = (env: string) =>
  planOf({ env }, { callerEnvironment: caller }).thaw.environment

describe('env', () => {
  it('is empty where nothing is named', () => {
    expect(environmentOf('')).toEqual({})
  })

  it('passes on what is named, even where it is empty', () => {
    expect(environmentOf('LANG;EMPTY;A=b=c; D=')).toEqual({ LANG: 'C', EMPTY: '', A: 'b=c', D: '' })
  })

  it('separates by lines alone where there are any, so that values may contain ;', () => {
    expect(environmentOf('A=b;c\n')).toEqual({ A: 'b;c' })
    expect(environmentOf('A=b;c\r\n  LANG\r\n')).toEqual({ A: 'b;c', LANG: 'C' })
  })

  it('takes __proto__ for a name like any other', () => {
    expect(Object.entries(environmentOf('__proto__=x'))).toEqual([['__proto__', 'x']])
  })
})
