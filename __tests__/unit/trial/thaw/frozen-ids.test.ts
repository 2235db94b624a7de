import { describe, expect, it } from 'vitest'
import { byFrozenId, frozenIds } from '../../../../src/trial/thaw/frozen-ids.js'
import { readTrace } from '../../../../src/trial/thaw/trace.js'
import { illAt, line, releases, starts } from '../make.js'

const asks = (id: number) => `asked: (alloc_pid+0x0/0x460) count=0x1 id=${id}`

/** CRIU (209) restores process 1 of a namespace and a thread of it, 7, which the kernel calls 227 and 228. */
const life = [
  line('criu', 209, starts(215, '0'), 209, 10),
  line('criu', 209, asks(1), 209, 11),
  line('criu', 209, starts(227, '0'), 209, 11),
  line('criu', 227, asks(7), 227, 12),
  line('criu', 227, starts(228, '10000'), 227, 12),
  line('criu', 209, releases(227), 209, 13),
  line('criu', 209, releases(228), 209, 13),
].join('')

describe('the ids of the images', () => {
  it('are those that CRIU asked for, in the order of its forks', () => {
    expect(frozenIds(life)).toEqual(
      new Map([
        [227, 1],
        [228, 7],
      ]),
    )
  })

  it('are what the trace tells processes by', () => {
    const fault = line('app', 228, illAt('1000', '62e1fe487f07'), 227, 14)
    const trace = readTrace(life, fault, 1, 'thaw', byFrozenId(life))
    expect(trace).toMatchObject({
      sawApp: true,
      sigills: [{ pid: 7, of: 'app', lineage: [7, 1] }],
    })
  })

  it('are not given to others: whoever has one of them by chance gets another', () => {
    const idOf = byFrozenId(life)
    expect(idOf?.(7)).toBe(7 + 2 ** 22)
    expect(idOf?.(209)).toBe(209)
  })

  it('change nothing where the app had no namespace of its own', () => {
    const same =
      line('criu', 209, asks(10000), 209, 11) + line('criu', 209, starts(10000, '0'), 209, 11)
    expect(byFrozenId(same)).toBeUndefined()
    expect(byFrozenId('')).toBeUndefined()
  })
})
