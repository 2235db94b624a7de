import { describe, expect, it } from 'vitest'
import { checkpointPlanOf, planOf, problemsIn, takingOf } from './make.js'

const commands = { 'checkpoint-command': './freeze', 'restore-command': './revive' }

describe('the engine', () => {
  it('is CRIU, unless another one is named', () => {
    expect(takingOf({}).engine.name).toBe('criu')
    expect(takingOf({ engine: 'crac' }).engine.name).toBe('crac')
  })

  it('has the commands of the user', () => {
    expect(takingOf({ engine: 'custom', ...commands }).engine).toMatchObject({
      ...{ name: 'custom', checkpointCommand: './freeze', restoreCommand: './revive' },
    })
  })

  it('may be the app itself, which is then frozen without a command', () => {
    const { engine } = takingOf({ engine: 'custom', 'restore-command': './revive' })
    expect(engine.checkpointCommand).toBeUndefined()
  })

  it.each([
    ['a command to CRIU', commands, /^checkpoint-command: .*engine criu; expected engine custom$/],
    ['no command that restores', { engine: 'custom' }, /^restore-command: missing/],
    ['options of CRIU', { engine: 'custom', ...commands, 'cpu-cap': 'none' }, /^cpu-cap: .*custom/],
    ['this machine', { engine: 'crac', 'checkpoint-on': 'runner' }, /^checkpoint-on: runner/],
    ['an export', { engine: 'crac', export: '/tmp/x.tar' }, /^export: cannot be used with .* crac/],
    [
      'readiness where the app freezes itself',
      { engine: 'custom', 'restore-command': 'x', 'ready-log': 'up' },
      /^ready: cannot be used where the app freezes itself/,
    ],
    ['a name that is none', { engine: 'cruu' }, /^engine: "cruu" is not one of criu, crac, custom/],
  ])('is refused with %s', (_, values, problem) => {
    expect(problemsIn(() => planOf(values))).toContainEqual(expect.stringMatching(problem))
  })

  it('is checked where a checkpoint is only kept, too', () => {
    expect(problemsIn(() => checkpointPlanOf({ 'restore-command': 'x' }))).toEqual([
      'restore-command: cannot be used with engine criu; expected engine custom',
    ])
  })

  it('of a checkpoint that was kept can be replaced by a command', () => {
    const plan = planOf({ run: '', checkpoint: '.', 'restore-command': './revive' })
    expect(plan.thaw.engine.restoreCommand).toBe('./revive')
  })
})
