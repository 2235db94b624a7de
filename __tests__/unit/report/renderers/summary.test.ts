import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../src/report/model.js'
import type { EvidenceTexts } from '../../../../src/report/renderers/details.js'
import { renderSummary } from '../../../../src/report/renderers/summary.js'
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
  silent,
} from '../make.js'

const count = (text: string, part: string) => text.split(part).length - 1

/** Every block of HTML ends with a blank line: none may come from within. */
const blocksOf = (text: string) => text.trim().split('\n\n')

describe('summary', () => {
  it('begins with the answer', () => {
    expect(renderSummary(reportOf([passed, failed, open]), silent)).toMatch(
      /^<h3>❌ Thawcheck: 1 of 3 targets fails, 1 is inconclusive<\/h3>\n/,
    )
    expect(renderSummary(reportOf([passed]), silent)).toMatch(
      /^<h3>✅ Thawcheck: the target passes</,
    )
    expect(renderSummary(reportOf([open]), silent)).toMatch(
      /^<h3>⚠️ Thawcheck: the target is inconcl/,
    )
  })

  it('has a row per target', () => {
    const text = renderSummary(reportOf([passed, failed, refused]), silent)
    expect(text).toContain(
      '<tr><td><code>Haswell</code></td><td>✅ pass</td><td>alive after 10.02 s, verified</td><td>-</td><td>1.9 / 0.3 / 14 s</td></tr>',
    )
    expect(text).toContain('<td><code>0x7f3a5c00&#58; c5 f9 6f c1</code></td>')
    expect(text).toContain(
      '<td><code>x86&#58; FPU xsave area present, but host cpu doesn&#39;t support it</code></td>',
    )
  })

  it('says whether the app itself starts on a target, and what shows it', () => {
    const text = renderSummary(reportOf([neverStarts]), silent)
    const answer =
      'Starts fresh there&#58; no&#58; it needs avx (&#96;vmovdqa xmm0,xmm1&#96; in /usr/bin/java)&#58; nothing about checkpoints will help'
    expect(text.replaceAll('<!-- -->', '')).toContain(`<br>${answer}</td>`)
    expect(text.replaceAll('<!-- -->', '')).toContain(`<p>${answer.replace('&#58;', ':')}</p>`)
    expect(text).toContain('evidence in <code>targets/Nehalem/fresh</code></p>')
    expect(count(text, '<li><b>sigill</b>')).toBe(2)
  })

  it('has all names of a target', () => {
    const text = renderSummary(reportOf([{ ...passed, name: 'm5', also: ['r5'] }]), silent)
    expect(count(text, '<code>m5 = r5</code>')).toBe(2)
  })

  it('names source CPU, control and toolkit', () => {
    const text = renderSummary(reportOf([passed]), silent)
    expect(text).toContain(
      '<p>The checkpoint saw QEMU TCG CPU version 2.5+ (max), so what an app chooses for avx512f, which this machine&#39;s own CPU has, is not tested.</p>',
    )
    expect(text).toContain(
      '<p>Checkpoint under Linux <code>6.12.48+deb13-cloud-amd64</code>; ready after 4.4 s, taken after 13 s; guests under TCG (/dev/kvm cannot be opened)</p>',
    )
    expect(text).toContain('<p>The control, a thaw on the same CPU, passes: alive after 10.02 s')
    expect(text).toContain('criu <code>4.1.1</code></p>')
  })

  it('folds the evidence of every thaw', () => {
    const texts = (outcome: Outcome): EvidenceTexts => ({
      criu: `(00.1) Error (criu/x.c:1): of ${outcome.name}`,
      output: Array.from({ length: 50 }, (_, at) => `line ${at}`).join('\r\n'),
      console: '',
    })
    const text = renderSummary(reportOf([passed, failed, open]), texts)
    expect(text).toContain('<details><summary>✅ Control, on the source CPU</summary>')
    expect(text).toContain('<details><summary>❌ <code>Nehalem</code></summary>')
    expect(text).toContain('CPU <code>Nehalem,-xsave</code> under TCG; evidence in <code>targets/N')
    expect(text).toContain(
      '<li><b>sigill</b> <code>java</code> process 412 <code>SIGILL</code> at <code>0x7f3a5c00</code> bytes <code>c5f96fc1</code>: <code>vmovdqa xmm0,xmm1</code></li>',
    )
    expect(text).toContain(
      '<p>CRIU said last:</p>\n<pre>(00.1) Error (criu/x.c&#58;1)&#58; of Nehalem',
    )
    expect(text).toContain('<pre>line 20&#10;line 21&#10;')
    expect(text).not.toContain('line 19&#10;')
    expect(text).not.toContain('The console showed last')
    expect(text).toContain('under TCG, in guest 2; evidence')
  })

  it('has only the message where there is no answer', () => {
    const words = 'CRIU could not dump the app.\n  Its errors:\n\n    <b> of @team'
    const text = renderSummary(errorOf(words), silent)
    expect(text).toBe(
      '<h3>❌ Thawcheck: CRIU could not dump the app.</h3>\n\n<pre>  Its errors&#58;&#10;&#10;    &#60;b&#62; of &#64;team</pre>\n',
    )
  })

  it('shows the control that failed', () => {
    const control = { ...failed, name: 'max', evidence: 'control' }
    const text = renderSummary(errorOf('The control failed.', { control }), silent)
    expect(text).toContain('The control, a thaw on the same CPU, fails: java')
    expect(text).toContain('<details><summary>❌ Control, on the source CPU</summary>')
  })

  it('stays whole whatever a guest says', () => {
    const texts = () => ({ criu: hostile, output: hostile, console: hostile })
    const targets = [hostileTo(passed), hostileTo(neverStarts), hostileTo(open)]
    const tame = renderSummary(reportOf([passed, failed, open]), () => ({
      criu: 'a',
      output: 'b',
      console: 'c',
    }))
    const text = renderSummary(
      reportOf(targets, { toolkit: { qemu: hostile, [hostile]: 'x' } }),
      texts,
    )
    expect(blocksOf(text).length).toBe(blocksOf(tame).length)
    for (const block of blocksOf(text)) expect(block).toMatch(/^<(h3|p|table|details)>.*>$/s)
    for (const tag of ['<tr>', '<td>', '</details>', '<details>', '</pre>', '<pre>', '</table>']) {
      expect(count(text, tag)).toBe(count(tame, tag))
    }
    const tags = new Set(text.match(/<[^>]*>/g))
    const ours = /^<(!-- --|\/?(h3|p|table|tr|th|td|details|summary|ul|li|b|br|code|pre))>$/
    expect([...tags].filter((tag) => !ours.test(tag))).toEqual([])
    expect(text).not.toMatch(/[|`*~@\\]|\p{Cc}(?<!\n)|::|##\[/u)
    expect(text.replaceAll(/<(code|pre)>.*?<\/\1>/g, '')).not.toMatch(/&#(64|35);\w/)
  })

  it('stays below 900 KB, and says what it left out', () => {
    const asked: string[] = []
    const targets = Array.from({ length: 300 }, (_, at) => ({
      ...failed,
      name: `target-${at}`,
      evidence: `targets/target-${at}`,
    }))
    const much = '@日本#'.repeat(100).concat('\n').repeat(100)
    const text = renderSummary(reportOf(targets), ({ name }) => {
      asked.push(name)
      return { criu: much, output: much, console: much }
    })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(600_000)
    // The first one is of the source CPU.
    const shown = count(text, '<details>') - 1
    expect(shown).toBeGreaterThan(1)
    expect(asked.length).toBe(shown + 1)
    expect(count(text, '<tr>')).toBe(301)
    expect(text).toContain('Not shown here, since a summary has a limit')
    expect(text).toContain('<li><code>target-299</code>: <code>targets/target-299</code></li>')
    expect(text).not.toContain('<li><code>target-0</code>')
  })

  it('stays below it even when the table alone is too large', () => {
    const targets = Array.from({ length: 2000 }, () => hostileTo(failed))
    const text = renderSummary(reportOf(targets), silent)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000)
    const rows = count(text, '<tr>') - 2
    expect(text).toContain(`and ${2000 - rows} more, in report.json</td></tr>`)
    expect(text).toMatch(/<li>and \d+ more, in report\.json<\/li>/)
  })
})
