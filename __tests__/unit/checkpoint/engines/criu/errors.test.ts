import { describe, expect, it } from 'vitest'
import { criuErrors } from '../../../../../src/checkpoint/engines/criu/errors.js'
import { golden } from '../../../golden/read.js'

describe('criuErrors', () => {
  it('finds in a real log what a person would search for', () => {
    expect(criuErrors(golden('refused.criu.txt').toString('utf8'))).toEqual([
      "x86: FPU xsave area present, but host cpu doesn't support it",
      '10007 exited, status=1',
      'Restoring FAILED.',
    ])
  })

  it.each([
    ['before any process', '(00.000123) Error (criu/crtools.c:1): Bad', 'Bad'],
    [
      'with the process padded',
      '(00.010007)  12: Error (criu/tty.c:405): tty: No task found with sid 22997',
      'tty: No task found with sid 22997',
    ],
    [
      'of the architecture',
      '(01.150000) 10008: Error (criu/arch/x86/cpu.c:395): cpu: CPU xsave size mismatch (2696/832)',
      'cpu: CPU xsave size mismatch (2696/832)',
    ],
    [
      'of compel',
      '(00.002) Error (compel/arch/x86/src/lib/cpu.c:9): fpu: No FPU detected',
      'fpu: No FPU detected',
    ],
    [
      'below -v3, where lines have no time',
      '  1234: Error (criu/cr-restore.c:1258): Restoring FAILED.',
      'Restoring FAILED.',
    ],
    ['of many minutes', '(1234.567890) 1: Error (criu/net.c:1): a: b (c): d', 'a: b (c): d'],
  ])('takes an error line %s', (_, line, message) => {
    expect(criuErrors(line)).toEqual([message])
  })

  it.each([
    ['a warning', '(00.000000) Warn  (criu/config.c:1060): --network-lock will be ignored'],
    ['talk of an error', '(00.000000) sockets: Error (criu/x.c:1): is what others may say'],
    ['an error without a time', 'Error: Could not process rule: No such file or directory'],
    ['an error without words', '(00.000000) Error (criu/x.c:1): '],
    ['a line that was cut', '(00.000000) Error (criu/x.c'],
    [
      'what CRIU goes on after',
      "(00.025241) Error (criu/util.c:1533): rlimit: Can't setup RLIMIT_NOFILE for self: Operation not permitted",
    ],
    ['nothing', ''],
  ])('passes over %s', (_, line) => {
    expect(criuErrors(line)).toEqual([])
  })

  it('keeps their order', () => {
    const log = ['b', 'a', 'c'].map((word, index) => `(00.00${index}) Error (x.c:1): ${word}`)
    expect(criuErrors(log.join('\n'))).toEqual(['b', 'a', 'c'])
  })

  // The restorer and the parasite speak so; their other lines are in every real log.
  it('takes an error line of the restorer', () => {
    const line =
      '(00.854827) pie: 10008: Error (criu/pie/restorer.c:2057): Unable to create a thread: -17'
    expect(criuErrors(line)).toEqual(['Unable to create a thread: -17'])
  })

  it.each(
    ['\r', '\u2028'].map((character) => [JSON.stringify(character), character]),
  )('takes an error line that quotes a name with %s', (_, character) => {
    const message = `Can't open file a${character}b on restore`
    expect(criuErrors(`(00.100000) Error (criu/files-reg.c:1): ${message}`)).toEqual([message])
  })
})
