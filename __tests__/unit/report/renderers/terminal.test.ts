import { describe, expect, it } from 'vitest'
import { renderTerminal } from '../../../../src/report/renderers/terminal.js'
import {
  errorOf,
  failed,
  hostile,
  hostileTo,
  neverStarts,
  open,
  passed,
  refused,
  reportOf,
} from '../make.js'

const source =
  "source: the checkpoint saw QEMU TCG CPU version 2.5+ (max), so what an app chooses for avx512f, which this machine's own CPU has, is not tested"
const toolkit = 'toolkit: qemu 10.0.3 (Debian 1:10.0.3+ds-0+deb13u1), criu 4.1.1'

describe('the report on a terminal', () => {
  it('has the answer first, then aligned lines', () => {
    const words = open.words.concat(':\r\nlast line of its console')
    expect(renderTerminal(reportOf([passed, refused, { ...open, words }]), '/tmp/report/')).toBe(
      `Thawcheck: 1 of 3 targets fails, 1 is inconclusive
  pass          Haswell   alive after 10.02 s, verified
  FAIL          Nehalem   CRIU refused: x86: FPU xsave area present, but host cpu doesn't support it
                          evidence: /tmp/report/targets/Nehalem
  inconclusive  max,-avx  the guest broke twice: its kernel panicked:
                          last line of its console
                          evidence: /tmp/report/targets/max,-avx
${source}
${toolkit}
`,
    )
  })

  it('has all names of a target', () => {
    const report = reportOf([{ ...failed, name: 'aws:m5', also: ['aws:r5', 'aws:c5'] }])
    expect(renderTerminal(report)).toMatch(/^ {2}FAIL {2}aws:m5 = aws:r5 = aws:c5 {2}/m)
  })

  it('says whether the app itself starts there', () => {
    const lines = renderTerminal(reportOf([neverStarts])).split('\n')
    expect(lines[2]).toBe(
      `${' '.repeat(17)}starts fresh there: no: it needs avx (\`vmovdqa xmm0,xmm1\` in /usr/bin/java): nothing about checkpoints will help`,
    )
  })

  it('leaves long names and words whole', () => {
    const name = `max,${'-avx512f,'.repeat(20)}-avx`
    const words = 'x'.repeat(5000)
    const lines = renderTerminal(reportOf([passed, { ...failed, name, words }])).split('\n')
    expect(lines[1]).toBe(`  pass  ${'Haswell'.padEnd(40)}  alive after 10.02 s, verified`)
    expect(lines[2]).toBe(`  FAIL  ${name}  ${words}`)
  })

  it('is the message of an error', () => {
    const taken = reportOf([]).source
    const words = 'CRIU could not dump the app.\n  Its errors:\n    no'
    const report = errorOf(words, { source: taken })
    expect(renderTerminal(report)).toBe(
      `Thawcheck: CRIU could not dump the app.
    Its errors:
      no
  evidence: checkpoint
${source}
`,
    )
  })

  it('holds nothing that steers a terminal or a runner', () => {
    for (const text of [
      renderTerminal(reportOf([hostileTo(failed), hostileTo(neverStarts), hostileTo(open)])),
      renderTerminal(errorOf(hostile)),
      renderTerminal(errorOf('::error::x')),
    ]) {
      expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u)
      expect(text).not.toMatch(/^\s*::|##\[/m)
    }
  })
})
