import { describe, expect, it } from 'vitest'
import type { Need } from '../../../../src/remedy/need.js'
import type { Attempt, Try } from '../../../../src/remedy/proof/attempt.js'
import { leaveOut, type Proving, tryInRounds } from '../../../../src/remedy/proof/rounds.js'
import { type Course, settleProof } from '../../../../src/remedy/proof/settle.js'
import { glibc, jvm } from '../make.js'
import { composeFor, failing, passing, provingOf, thawed } from './make.js'

const own: Need = { layer: 'app', name: 'spin', features: ['avx512f'] }
const before = [failing('A', glibc.layer), failing('B', glibc.layer)]

function courseOf(rest: Partial<Course> = {}): Course {
  const changes = composeFor([glibc])
  const decisive = new Set([glibc.layer])
  return {
    ...{ failing: before, hopeless: new Set<string>(), changes, decisive, tries: [], seconds: 3 },
    ...rest,
  }
}

async function proofOf(proving: Proving, rest: Partial<Course> = {}) {
  const tries: Try[] = []
  await tryInRounds(proving, tries)
  await leaveOut(proving, tries)
  return settleProof(courseOf({ tries, ...rest }))
}

const tried = (attempt: Attempt, needs = [glibc]): Try => ({
  ...{ needs, changes: composeFor(needs), attempt },
})
const answers = (course: Partial<Course>) =>
  settleProof(courseOf(course)).proof.targets.map(({ proof }) => proof)

describe('what is proven', () => {
  it('is what a target passes with, and no more than that', async () => {
    const { changes, proof } = await proofOf(provingOf([glibc, jvm], [glibc]))
    expect(proof.targets).toMatchObject([
      { target: 'A', proof: 'proven', reason: { kind: 'lived' } },
      { target: 'B', proof: 'proven' },
    ])
    expect(changes.parts.map(({ layer }) => layer)).toEqual(['glibc-ifunc'])
    expect(proof.notNeeded).toEqual([
      { layer: 'hotspot', name: 'HotSpot', setting: 'JDK_JAVA_OPTIONS' },
    ])
    expect(proof.unchecked).toEqual([])
    expect(proof.tries.map(({ without, passed }) => [without.length, passed.length])).toEqual([
      [0, 2],
      [1, 2],
    ])
  })

  it('says what was not looked at', () => {
    const all = [passing('A'), passing('B')]
    const { proof } = settleProof(courseOf({ tries: [tried(thawed(all), [glibc, jvm])] }))
    expect(proof.unchecked).toMatchObject([{ layer: 'hotspot' }])
  })

  it('is shown for the targets that pass, where others fail of something else', async () => {
    const attempt = thawed([passing('A'), failing('B', 'openssl', ['sha-ni'])])
    expect(answers({ tries: [tried(attempt)] })).toEqual(['proven', 'helped'])
  })

  it('is nothing on a target that passes with another change only', () => {
    const first = tried(thawed([passing('A'), failing('B', 'hotspot')]))
    const second = tried(thawed([failing('A', 'hotspot'), passing('B')]), [glibc, jvm])
    const { changes, proof } = settleProof(courseOf({ tries: [first, second] }))
    expect(changes).toEqual(first.changes)
    expect(proof.targets).toMatchObject([
      { proof: 'proven' },
      { proof: 'unknown', why: { kind: 'apart' } },
    ])
  })
})

describe('a change that was tried', () => {
  it('does not help where the same faults, as with a wrong entry of the catalogue', async () => {
    const { changes, proof } = await proofOf(provingOf([glibc], [glibc], () => false))
    expect(proof.targets).toMatchObject([
      { proof: 'not-helped', left: { layer: 'glibc-ifunc', features: ['avx512f'] } },
      { proof: 'not-helped' },
    ])
    expect(changes.parts).toHaveLength(1)
  })

  it('leads to what no setting helps', async () => {
    const { proof } = await proofOf(provingOf([glibc, own], [glibc, own]))
    expect(proof.targets[0]).toMatchObject({
      ...{ proof: 'unfixable', why: { kind: 'no-setting', left: { layer: 'app' } } },
    })
  })

  it.each<[string, Attempt, object]>([
    [
      'breaks the app',
      { kind: 'breaks-app', how: 'it exited with 7', evidence: 'remedy-1' },
      { proof: 'breaks-app', how: 'it exited with 7', evidence: 'remedy-1' },
    ],
    [
      'proves nothing where the machinery failed',
      { kind: 'machinery', what: 'no guest', evidence: 'remedy-1' },
      { proof: 'unknown', why: { kind: 'machinery', what: 'no guest', evidence: 'remedy-1' } },
    ],
    [
      'proves nothing where a thaw is inconclusive',
      thawed(
        before.map(({ target }) => ({
          ...passing(target),
          decision: { verdict: 'inconclusive', reason: { kind: 'out-of-memory' } },
        })),
      ),
      { proof: 'unknown', why: { kind: 'inconclusive', reason: { kind: 'out-of-memory' } } },
    ],
  ])('%s', (_, attempt, expected) => {
    const { proof } = settleProof(courseOf({ tries: [tried(attempt)] }))
    expect(proof.targets).toMatchObject([expected, expected])
  })

  it('stays proven where the next one breaks the app', () => {
    const first = tried(thawed([passing('A'), failing('B', 'hotspot')]))
    const second = tried({ kind: 'breaks-app', how: 'x', evidence: 'remedy-2' }, [glibc, jvm])
    const { changes, proof } = settleProof(courseOf({ tries: [first, second] }))
    expect(proof.targets.map((one) => one.proof)).toEqual(['proven', 'breaks-app'])
    expect(changes).toEqual(first.changes)
  })
})

describe('a target that was not tried', () => {
  it('is unfixable where the app itself does not start there', () => {
    const hopeless = new Set(['A'])
    const { proof } = settleProof(courseOf({ hopeless, tries: [tried(thawed([passing('B')]))] }))
    expect(proof.targets).toMatchObject([
      { proof: 'unfixable', why: { kind: 'needs-cpu' } },
      { proof: 'proven' },
    ])
  })

  it('is unfixable where no setting is known', () => {
    const two = [failing('A', 'app')]
    const { proof } = settleProof(courseOf({ failing: two, changes: composeFor([own]) }))
    expect(proof.targets).toMatchObject([{ proof: 'unfixable', why: { kind: 'no-setting' } }])
    expect(proof.tries).toEqual([])
  })

  it('says that it was not, or that the time was over', () => {
    const notTried = { kind: 'unmerged', names: ['X'] } as const
    expect(settleProof(courseOf({ notTried })).proof).toMatchObject({
      notTried,
      targets: [{ proof: 'unknown', why: { kind: 'not-tried' } }, {}],
    })
    const stopped = { kind: 'time', limit: 600 } as const
    expect(settleProof(courseOf({ stopped })).proof.targets[0]).toMatchObject({ why: stopped })
    // A target that was left failing might have been helped by the next round.
    const tries = [tried(thawed([passing('A'), failing('B', 'hotspot')]))]
    expect(settleProof(courseOf({ stopped, tries })).proof.targets).toMatchObject([
      { proof: 'proven' },
      { proof: 'unknown', why: stopped },
    ])
  })
})
