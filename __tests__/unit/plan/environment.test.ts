import { describe, expect, it } from 'vitest'
import { planOf, takingOf } from './make.js'

const caller = { TOKEN: 'secret', SHAPE: 'round', EMPTY: '' }
const environmentOf = (env: string) =>
  planOf({ env }, { callerEnvironment: caller }).thaw.environment

describe('env', () => {
  it('is empty where nothing is named', () => {
    expect(environmentOf('')).toEqual({})
  })

  it('passes on what is named, even where it is empty', () => {
    expect(environmentOf('SHAPE;EMPTY;A=b=c; D=')).toEqual({
      SHAPE: 'round',
      EMPTY: '',
      A: 'b=c',
      D: '',
    })
  })

  it('separates by lines alone where there are any, so that values may contain ;', () => {
    expect(environmentOf('A=b;c\n')).toEqual({ A: 'b;c' })
    expect(environmentOf('A=b;c\r\n  SHAPE\r\n')).toEqual({ A: 'b;c', SHAPE: 'round' })
  })

  it('takes __proto__ for a name like any other', () => {
    expect(Object.entries(environmentOf('__proto__=x'))).toEqual([['__proto__', 'x']])
  })
})

describe('what is passed on unasked', () => {
  const ofShell = {
    PATH: '/opt/jdk/bin:/usr/bin',
    JAVA_HOME: '/opt/jdk',
    JAVA_HOME_21_X64: '/opt/jdk-21',
    LC_ALL: 'C.UTF-8',
    LD_LIBRARY_PATH: '/opt/python/lib',
  }
  const others = {
    GITHUB_TOKEN: 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    NODE_OPTIONS: '--inspect',
    LD_PRELOAD: '/x.so',
    JAVA_HOME_SECRET: 'secret',
    LANG: '',
    path: '/y',
    HOME: '/root',
  }
  const given = { callerEnvironment: { ...ofShell, ...others } }

  it('is what a shell finds commands and toolchains by, and nothing else', () => {
    const { app } = takingOf({}, given)
    expect(app.environment).toEqual(ofShell)
    expect(app.passedOn).toEqual(Object.keys(ofShell))
    expect(planOf({}, given).thaw.environment).toEqual(ofShell)
  })

  it('is replaced by what `env` says', () => {
    const { app } = takingOf({ env: 'PATH=/bin;LC_ALL=;JAVA_HOME' }, given)
    expect(app.environment).toEqual({ ...ofShell, PATH: '/bin', LC_ALL: '' })
    expect(app.passedOn).toEqual(['JAVA_HOME_21_X64', 'LD_LIBRARY_PATH'])
  })
})
