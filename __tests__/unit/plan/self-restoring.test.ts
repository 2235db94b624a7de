import { describe, expect, it } from 'vitest'
import { makePlan } from '../../../src/plan/make-plan.js'
import { givenOf, problemsIn } from './make.js'

const planOf = (values: Record<string, string>) =>
  makePlan(givenOf({ rootfs: '/', 'restore-command': './back', cpus: 'Haswell', ...values }))

describe('an image that restores itself', () => {
  it('is a root with a command that restores, and no app to start', () => {
    expect(planOf({}).origin).toEqual({
      kind: 'self-restoring',
      root: { kind: 'rootfs', path: '/' },
      restoreCommand: './back',
      workingDirectory: undefined,
      sourceCpu: undefined,
    })
    expect(planOf({ 'working-directory': '/srv', 'source-cpu': 'EPYC' }).origin).toMatchObject({
      workingDirectory: '/srv',
      sourceCpu: { name: 'EPYC' },
    })
  })

  it.each([
    ['ready', './ready'],
    ['ready-log', 'up'],
    ['checkpoint-cpu', 'max'],
    ['checkpoint-command', './freeze'],
    ['criu-dump-options', '-v4'],
    ['cpu-cap', 'none'],
    ['criu-restore-options', '-v4'],
  ])('has no use for %s', (name, value) => {
    expect(problemsIn(() => planOf({ [name]: value }))).toEqual([
      expect.stringMatching(`^${name}: cannot be used with an image that restores itself`),
    ])
  })

  it('is none where an app is started, or another engine asked for', () => {
    expect(planOf({ run: './app', engine: 'custom' }).origin.kind).toBe('take')
    expect(planOf({ engine: 'custom' }).origin.kind).toBe('take')
  })

  it('cannot be exported', () => {
    expect(problemsIn(() => planOf({ export: '/tmp/x.tar' }))).toEqual([
      expect.stringMatching(/^export: /),
    ])
  })
})
