import { expect, it } from 'vitest'
import { isSound, tally } from '../../../../scripts/soak/tally.mjs'

it('each run is counted once, and beside that what it left behind', () => {
  const runs = [
    { fault: 'SIGTERM', result: 'right', left: [] },
    { fault: 'SIGTERM', result: 'right', left: ['process 12: sleep'] },
    { fault: 'none', result: 'wrong', left: [] },
    { fault: 'growing file', result: 'inconclusive', left: [] },
    { fault: 'report disk full', result: 'without report', left: [] },
  ] as const
  expect(tally(runs)).toBe(
    [
      'fault             runs  right  inconclusive  wrong  without report  left behind',
      'SIGTERM              2      2             0      0               0            1',
      'growing file         1      0             1      0               0            0',
      'none                 1      0             0      1               0            0',
      'report disk full     1      0             0      0               1            0',
      'all                  5      2             1      1               1            1',
    ].join('\n'),
  )
  expect(runs.map(isSound)).toEqual([true, false, false, true, false])
})
