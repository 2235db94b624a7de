import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/remedy/compose.js'
import type { LowestProof } from '../../../src/remedy/lowest/proof.js'
import { describeRemedy } from '../../../src/report/remedy.js'
import { remedyLines, renderRemedy } from '../../../src/report/renderers/remedy.js'
import { glibc, situation } from '../remedy/make.js'
import { answers } from '../remedy/proof/proofs.js'
import { failed, hostile, reportOf } from './make.js'
import { complaint } from './schema.js'

const changes = compose([glibc], situation())
const [[proven]] = answers as [(typeof answers)[0]]

function remedyWith(answer: (typeof answers)[number][0], rest: Partial<LowestProof> = {}) {
  const lowest: LowestProof = {
    ...{ checkpointCpu: 'lowest', cpu: 'Nehalem', of: ['Haswell', 'Nehalem'] },
    machine: { on: 'guest', accel: 'tcg', cpu: 'Nehalem,-xsave' },
    ...{ seconds: 9.6, targets: [{ target: 'Haswell', ...answer }], evidence: 'remedy-lowest' },
    ...rest,
  }
  return describeRemedy({ changes, lowest }, './app')
}

/** What is said of the other way. */
function linesOf(remedy: ReturnType<typeof remedyWith>): string[] {
  const lines = remedyLines(remedy)
  return lines.slice(lines.findIndex((line) => line.startsWith('or take them on a lesser CPU')))
}

describe('a checkpoint on a lesser CPU', () => {
  it('is told behind the settings, with the targets that it was proven on', () => {
    const remedy = remedyWith(proven)
    expect(linesOf(remedy)).toEqual([
      'or take them on a lesser CPU, with no setting changed (proven on Haswell; it took 10 s):',
      '  `checkpoint-cpu: lowest` (Nehalem, what Haswell and Nehalem have in common); no setting is needed',
    ])
    expect(renderRemedy(remedy)).toMatch(
      /<\/details>\n<details><summary>Or take them .* \(proven on Haswell; it took 10 s\)<.*no setting is needed/s,
    )
  })

  it('is named where the app does not start on some target', () => {
    const more = { checkpointCpu: 'Nehalem', of: ['Haswell'], without: 'avx is left out' }
    expect(linesOf(remedyWith(proven, more))[1]).toBe(
      '  `checkpoint-cpu: Nehalem` (what Haswell has); no setting is needed; avx is left out',
    )
  })

  it('does not say that it is enough where it is not', () => {
    for (const [answer] of answers.slice(1)) {
      const [title, ...more] = linesOf(remedyWith(answer))
      expect(title).toMatch(
        /\(tried, and (not proven to help|the app does not work on it); it took/,
      )
      expect(more[1]).toMatch(/^ {2}Haswell: /)
      if (answer.proof !== 'unfixable') expect(more[0]).not.toContain('no setting is needed')
    }
  })

  it('was not tried where the time was over', () => {
    const answer = { proof: 'unknown', why: { kind: 'time', limit: 600 } } as const
    const { evidence: _, ...lowest } = remedyWith(answer).lowest ?? {}
    const remedy = { ...remedyWith(answer), lowest } as ReturnType<typeof remedyWith>
    expect(linesOf(remedy)[0]).toContain('(not tried)')
  })

  it.each(answers)('fits the schema: %j', (answer) => {
    const price = { kind: 'not-measured', why: { kind: 'not-comparable' } } as const
    const remedy = remedyWith(answer, { price, without: 'x' })
    expect(complaint({ ...reportOf([failed]), remedy })).toBeUndefined()
    expect(linesOf(remedy).at(-1)).toMatch(
      /^what it costs was not measured: the figures of a guest/,
    )
  })

  it('breaks out of nothing', () => {
    const html = renderRemedy(remedyWith(proven, { cpu: hostile, of: [hostile] }))
    expect(html).not.toMatch(/\n\s*\n|<script|@team|::error/)
  })
})
