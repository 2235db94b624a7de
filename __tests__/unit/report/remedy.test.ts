import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/remedy/compose.js'
import { priceFrom } from '../../../src/remedy/price/price-of.js'
import type { Proof } from '../../../src/remedy/proof/proof.js'
import { describeRemedy } from '../../../src/report/remedy.js'
import { remedyLines, renderRemedy } from '../../../src/report/renderers/remedy.js'
import { glibc, jvm, situation } from '../remedy/make.js'
import { answers, proofWith, untried } from '../remedy/proof/proofs.js'
import { failed, hostile, reportOf } from './make.js'
import { complaint } from './schema.js'

const run = 'exec java -jar app.jar'
const app = { layer: 'app', name: 'spin', features: ['avx512f'] }

function remedyOf(needs = [glibc, app], environment = {}) {
  return describeRemedy({ changes: compose(needs, situation({ environment, run })) }, run)
}

describe('a remedy', () => {
  it('is told in sentences, and ready to paste', () => {
    expect(remedyLines(remedyOf())).toEqual([
      'what to change where checkpoints are taken (not tried):',
      '  glibc 2.36 does without avx512f, avx512cd, avx512dq, avx512bw and avx512vl, by GLIBC_TUNABLES',
      '  no setting helps spin (avx512f): it was compiled with these instructions, or chooses them by itself: build it for the target, or use what switch it has',
      '  | export GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX512F,-AVX512CD,-AVX512DQ,-AVX512BW,-AVX512VL',
      '  | exec java -jar app.jar',
    ])
  })

  it('is lines of a Dockerfile where the app ran in an image', () => {
    expect(remedyLines(remedyOf([glibc]), true).slice(-1)).toEqual([
      '  | ENV GLIBC_TUNABLES="glibc.cpu.hwcaps=-AVX512F,-AVX512CD,-AVX512DQ,-AVX512BW,-AVX512VL"',
    ])
  })

  it('says where a version was not known', () => {
    const { software: _, ...unknown } = glibc
    expect(remedyOf([unknown]).words[0]).toMatch(
      /^glibc \(taken to be a current one\) does without/,
    )
  })

  it('of nothing that helps has no lines to paste', () => {
    expect(remedyLines(remedyOf([app]))).toHaveLength(2)
    expect(remedyOf([app])).toMatchObject({ shell: '', dockerfile: '', workflow: '' })
  })

  it('tells nobody the values of properties', () => {
    const remedy = remedyOf([jvm], {
      JAVA_TOOL_OPTIONS: '-Xmx1g -Dpassword="se cret" -javaagent:/a.jar=secret',
    })
    expect(remedy.environment).toEqual({
      JAVA_TOOL_OPTIONS: '-Xmx1g -Dpassword=*** -javaagent:*** -XX:UseAVX=2',
    })
    expect(JSON.stringify(remedy)).not.toMatch(/secret|se cret/)
  })

  it('has caveats and three forms in the summary, as one block of HTML', () => {
    const html = renderRemedy(remedyOf())
    expect(html).toMatch(/seen to work with glibc 2\.36 and 2\.41/)
    expect(html.match(/<pre>/g)).toHaveLength(3)
    expect(html).not.toMatch(/\n\s*\n/)
  })

  it('says what it costs, where there is a benchmark', () => {
    const changes = compose([glibc], situation({ run }))
    const failed = { kind: 'no-number', line: hostile } as const
    const price = priceFrom(
      {
        series: [{ figures: [100, 100] }, { figures: [90, 90], failure: failed }],
        ...{ seconds: 9, evidence: 'price' },
      },
      [{ adds: 'GLIBC_TUNABLES' }],
      { command: './bench', measures: 'number', rounds: 2 },
      { machine: { on: 'host', cpu: hostile } },
    )
    const remedy = describeRemedy({ changes, price }, run)
    expect(remedyLines(remedy).slice(-4)).toEqual([
      expect.stringMatching(/^what it costs, in 2 rounds on this machine itself \(.*\):$/),
      '  without it: 100',
      '  with GLIBC_TUNABLES: 10.0 % lower',
      expect.stringMatching(/^ {2}with GLIBC_TUNABLES, the benchmark fails, as it does not/),
    ])
    const block = renderRemedy(remedy)
    expect(block).toMatch(/<p>What it costs, .*<li>with GLIBC&#95;TUNABLES&#58; 10.0 % lower</s)
    expect(block).not.toMatch(/\n\s*\n|<script|@team|::error/)
  })

  it('breaks out of nothing', () => {
    const html = renderRemedy(
      describeRemedy({ changes: compose([{ ...glibc, name: hostile }], situation()) }, hostile),
    )
    expect(html).not.toMatch(/\n\s*\n|<script|@team|::error/)
    const lines = remedyLines(
      describeRemedy({ changes: compose([{ ...glibc, name: hostile }], situation()) }, run),
    )
    expect(lines).toHaveLength(4)
  })
})

describe('a remedy that was tried', () => {
  const changes = compose([glibc], situation({ run }))
  const tried = ([answer]: (typeof answers)[number], rest: Partial<Proof> = {}) =>
    describeRemedy({ changes, proof: proofWith(answer, rest) }, run)

  it('names the targets that it was proven on, and no others', () => {
    const [proven] = answers as [(typeof answers)[0]]
    expect(remedyLines(tried(proven)).slice(0, 2)).toEqual([
      'what to change where checkpoints are taken (proven on Haswell; it took 12 s):',
      expect.stringMatching(/^ {2}glibc 2\.36 does without/),
    ])
    expect(renderRemedy(tried(proven))).toMatch(/taken \(proven on Haswell; it took 12 s\)/)
  })

  it.each(answers.slice(1))('says of a target what became of it: %j', (...answer) => {
    const lines = remedyLines(tried(answer))
    expect(lines[0]).not.toContain('proven on')
    expect(lines).toContain(`  Haswell: ${answer[1]}`)
  })

  it.each(answers)('fits the schema: %j', (...answer) => {
    const report = { ...reportOf([failed]), remedy: tried(answer) }
    expect(complaint(report)).toBeUndefined()
  })

  it.each(untried)('or was not, fits the schema: %j', (notTried) => {
    const answer = [{ proof: 'unknown', why: { kind: 'not-tried' } }, ''] as const
    const report = { ...reportOf([failed]), remedy: tried(answer, { notTried, tries: [] }) }
    expect(complaint(report)).toBeUndefined()
  })
})
