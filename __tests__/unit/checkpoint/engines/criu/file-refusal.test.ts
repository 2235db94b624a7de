import { describe, expect, it } from 'vitest'
import { fileRefusal } from '../../../../../src/checkpoint/engines/criu/file-refusal.js'
import { judge } from '../../../../../src/trial/verdict/judge.js'
import { featuresOf } from '../../../cpu/make.js'
import { expected, seen } from '../../../trial/make.js'

const size = 'File usr/lib/x86_64-linux-gnu/libc.so.6 has bad size 2003408 (expect 1926256)'
const noXsave = "x86: FPU xsave area present, but host cpu doesn't support it"

describe('a refusal for a file', () => {
  it.each<[string, string, string, number?, number?]>([
    [size, 'size', '/usr/lib/x86_64-linux-gnu/libc.so.6', 1_926_256, 2_003_408],
    ['File opt/a b has bad build-ID', 'build-id', '/opt/a b'],
    ['File opt/a has bad build-ID length 20 (expect 16)', 'build-id', '/opt/a'],
    ['File app has bad mode 0100750 (expect 0100755)', 'mode', '/app', 0o100755, 0o100750],
    ["Can't open file opt/lib.so on restore: No such file or directory", 'missing', '/opt/lib.so'],
  ])('%s', (error, how, path, was, is) => {
    const errors = [error, "`- Can't open vma", 'Restoring FAILED.']
    expect(fileRefusal(errors)).toEqual({
      ...{ error, index: 0 },
      file: { path, how, ...(was !== undefined && { was, is }) },
    })
  })

  it('is the first that CRIU names, and none where a file cannot be opened for another reason', () => {
    const other = "Can't open file opt/a on restore: Permission denied"
    expect(fileRefusal([other, size, 'File opt/b has bad build-ID'])).toMatchObject({ index: 1 })
    expect(fileRefusal([other, 'Restoring FAILED.'])).toBeUndefined()
  })
})

describe('judge', () => {
  const refused = (...errors: string[]) => seen({ criu: { status: 1, errors }, state: undefined })
  const source = featuresOf('Skylake-Server')

  it('says of files that differ that they say nothing of the CPU', () => {
    const verdict = judge(refused(size), expected('Nehalem', { source }))
    expect(verdict).toMatchObject({
      verdict: 'inconclusive',
      reason: {
        ...{ kind: 'files-differ', fault: 'thaw-1:criu-1', error: size },
        file: { how: 'size', path: '/usr/lib/x86_64-linux-gnu/libc.so.6' },
      },
    })
  })

  it('believes a refusal that the real CPU would get as well, whatever files differ', () => {
    const verdict = judge(refused(size, noXsave), expected('Nehalem', { source }))
    expect(verdict).toMatchObject({ verdict: 'fail', reason: { kind: 'refused', cpu: true } })
  })

  it('asks for the right files before it blames a guest', () => {
    const guest = expected('Haswell', { source, shortfalls: ['xsave'] })
    expect(judge(refused(noXsave), guest)).toMatchObject({ reason: { kind: 'refused-by-guest' } })
    expect(judge(refused(noXsave, size), guest)).toMatchObject({
      reason: { kind: 'files-differ', fault: 'thaw-1:criu-2' },
    })
  })
})
