import { describe, expect, it } from 'vitest'
import type { ChangeSet } from '../../../../src/remedy/change.js'
import { takingWith, thawWith, whyNotApplied } from '../../../../src/remedy/proof/apply.js'
import { planOf, takingOf } from '../../plan/make.js'

const nothing: ChangeSet = {
  ...{ environment: {}, replaced: {}, unmerged: [], flags: [], files: [], parts: [], unhelped: [] },
}
const node = { program: 'node', flags: ['--no-enable-avx2'] }

describe('a change', () => {
  it('goes to variables, to the command and to CRIU', () => {
    const taking = takingOf({ run: 'exec node app.js', env: 'A=1;B=2' })
    const changes: ChangeSet = {
      ...{ ...nothing, environment: { B: '3', C: '4' }, flags: [node], cpuCap: 'none' },
    }
    expect(takingWith(changes, taking)).toMatchObject({
      app: { run: 'exec node --no-enable-avx2 app.js', environment: { A: '1', B: '3', C: '4' } },
      engine: { cpuCap: 'none' },
    })
    const { thaw } = planOf({ env: 'A=1;B=2' })
    expect(thawWith(changes, thaw)).toMatchObject({
      ...{ environment: { A: '1', B: '3', C: '4' }, engine: { cpuCap: 'none' } },
    })
  })

  it("leaves the user's own value for CRIU", () => {
    const taking = takingOf({ 'cpu-cap': 'fpu' })
    expect(takingWith(nothing, taking)).toEqual(taking)
  })

  it('that has no place here is not tried', () => {
    const app = { run: './start.sh' }
    expect(whyNotApplied({ ...nothing, flags: [node] }, app)).toEqual({
      ...{ kind: 'no-place', programs: ['node'] },
    })
    expect(whyNotApplied({ ...nothing, flags: [node] }, { run: 'node x' })).toBeUndefined()
    expect(whyNotApplied({ ...nothing, unmerged: ['X'] }, app)).toMatchObject({ kind: 'unmerged' })
    const files = [{ path: '/etc/gcrypt/hwf.deny', lines: ['intel-avx2'] }]
    expect(whyNotApplied({ ...nothing, files }, app)).toEqual({
      ...{ kind: 'files', paths: ['/etc/gcrypt/hwf.deny'] },
    })
  })
})
