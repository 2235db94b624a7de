import { childEnds } from '../../../../src/trial/verdict/children.js'
import { ends, expected, programs, root, seen, worker } from '../make.js'
import { decides, gone } from './decides.js'

const ran = (...all: Parameters<typeof programs>) => seen({ trace: programs(...all) })
const withControl = (...all: Parameters<typeof programs>) =>
  expected('Haswell', { control: { lived: true, children: childEnds(ran(...all)) } })

const failed = ran([1, 'convert', 127], [2, 'convert', 132], [3, 'date', 0])
const well = withControl([1, 'convert', 0], [2, 'date', 0])

decides('a program that never broke in the control, and here', well, [
  [
    'broke each time',
    failed,
    'inconclusive',
    { kind: 'child-failed', comm: 'convert', status: 132, unlike: true },
  ],
  ['ran once', ran([1, 'convert', 127], [2, 'convert', 0]), 'pass'],
  ['did not end', ran([3, 'date', 0]), 'pass'],
  ['gave another answer, like grep', ran([1, 'convert', 1]), 'pass'],
  ['was ended in a shell by SIGTERM', ran([1, 'convert', 143]), 'pass'],
  ['was only forked, like a worker', seen({ trace: ends([worker, { status: 1 }]) }), 'pass'],
  [
    'was ended by a signal',
    seen({ trace: { ...programs([worker, 'convert', 0]), ...ends([worker, { signal: 15 }]) } }),
    'pass',
  ],
  ['is the app itself', seen({ ...gone, trace: programs([root, 'convert', 1]) }), 'fail exit'],
  [
    'crashed, which is a fail',
    seen({ trace: { ...programs([worker, 'convert', 0]), ...ends([worker, { signal: 11 }]) } }),
    'fail signal',
  ],
])

decides(
  'a program that broke here each time, and in the control',
  withControl([1, 'convert', 0], [2, 'convert', 127]),
  [['broke at times', failed, 'pass']],
)

decides('a program that broke here each time, and in the control', withControl([2, 'date', 0]), [
  ['did not end', failed, 'pass'],
])

decides(
  'a program that broke here each time, where the control was not traced',
  expected('Haswell', { control: { lived: true, children: undefined } }),
  [['is to be compared', failed, 'inconclusive', { kind: 'child-failed', unlike: false }]],
)

decides('the programs of the control itself', expected('Haswell', { control: undefined }), [
  ['may fail', failed, 'pass'],
])
