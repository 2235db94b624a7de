import { describe, expect, it } from 'vitest'
import { criu } from '../../../../src/checkpoint/engines/criu/engine.js'
import { buildEvidence } from '../../../../src/trial/thaw/build-evidence.js'
import { phaseOf, readThawRecord } from '../../../../src/trial/thaw/record.js'
import { judge } from '../../../../src/trial/verdict/judge.js'
import cpus from '../../golden/cpuid-tcg.json' with { type: 'json' }
import { guest } from '../../machine/guest/make.js'
import { expected, root } from '../make.js'
import { probed, quiet, tree, well, whole } from './make.js'

describe('readThawRecord', () => {
  it('reads what a good thaw told, in seconds', () => {
    const files = {
      ...quiet,
      'criu.log': 'log',
      output: 'hello',
      'crash-1': '',
      'verify.log': 'ok',
    }
    expect(readThawRecord(guest([...well, ...whole], files))).toMatchObject({
      kind: 'whole',
      model: 'QEMU TCG CPU',
      flags: ['fpu', 'sse4_1'],
      restore: { status: 0, seconds: 1.28 },
      watch: { state: 'alive', seconds: 10.03, verify: { passed: true, status: 0, output: 'ok' } },
      dropped: 0,
      exitCode: undefined,
      criuLog: 'log',
      life: tree,
      faults: '',
      reports: ['hello'],
    })
  })

  it('reads which features the kernel of the guest was told to hide', () => {
    const told = ['hidden erms,fsrm,rep_good', `cpuid ${cpus['EPYC-Milan-v1'].cpuid}`]
    expect(readThawRecord(guest([...well, ...whole, ...told], quiet))).toMatchObject({
      flags: ['fpu', 'sse4_1', 'erms', 'fsrm', 'rep_good'],
    })
    expect(readThawRecord(guest([...well, ...whole, 'hidden '], quiet))).toMatchObject({
      flags: ['fpu', 'sse4_1'],
    })
  })

  it.each([
    ['failed', 'verified no 7', { passed: false, status: 7 }],
    ['passed at last', 'verified yes 0', { passed: true, status: 0 }],
  ])('reads of a verify command that it %s', (_, told, verify) => {
    const lines = ['restored 0 9', 'alive', 'watched 9', told, ...whole]
    const record = readThawRecord(guest(lines, { ...quiet, 'verify.log': 'refused' }))
    expect(record).toMatchObject({ watch: { verify } })
  })

  it('reads that nothing was verified, or watched', () => {
    const lines = ['restored 0 9', 'gone', 'watched 9', ...whole]
    expect(readThawRecord(guest(lines, quiet))).toMatchObject({ watch: { verify: undefined } })
    expect(readThawRecord(guest(['restored 0 9', ...whole], quiet))).toMatchObject({
      kind: 'whole',
      watch: undefined,
    })
  })

  it('reads that the app lives, but was stopped all the time', () => {
    const lines = ['restored 0 9', 'alive', 'stopped', 'watched 9', ...whole]
    expect(readThawRecord(guest(lines, quiet))).toMatchObject({ watch: { state: 'stopped' } })
  })

  it('adds up what both traces dropped', () => {
    const lines = [
      ...well,
      probed,
      'kernel 6.18.1',
      'model EPYC',
      'flags fpu',
      'dropped life 3',
      'dropped faults 40',
      'done',
    ]
    expect(readThawRecord(guest(lines, quiet))).toMatchObject({ dropped: 43 })
  })

  it('keeps to the first answer, as a guest cannot take one back', () => {
    const run = guest(['restored 1 5', 'restored 0 5', ...whole], quiet)
    expect(readThawRecord(run)).toMatchObject({ restore: { status: 1 } })
  })

  it('reads of this machine itself that nothing was traced', () => {
    const lines = [
      'restored 0 9',
      'gone',
      'ended 768',
      'watched 9',
      probed,
      'kernel 6.18.1',
      'model EPYC',
      'flags fpu',
      'untraced',
    ]
    expect(readThawRecord(guest(lines))).toMatchObject({
      kind: 'whole',
      model: 'EPYC',
      dropped: undefined,
      exitCode: 768,
    })
  })

  it('has of a run that broke why, and the files that came', () => {
    expect(readThawRecord(guest([], { output: 'hello' }, 'QEMU was killed'))).toMatchObject({
      kind: 'broken',
      why: 'QEMU was killed',
      reports: ['hello'],
    })
  })
})

const without = (lines: readonly string[], word: string) =>
  lines.filter((line) => !line.startsWith(word))
const all = [...well, ...whole]

describe('a record that is not whole is that of a broken guest, which no pass or fail is based on', () => {
  it.each([
    ['no proof of its CPU', without(all, 'probed'), 'it did not prove which instructions it runs'],
    [
      'half a proof',
      [...without(all, 'probed'), probed.slice(0, -1)],
      'it did not prove which instructions it runs',
    ],
    [
      'another proof',
      [...without(all, 'probed'), 'probed yes'],
      'it did not prove which instructions it runs',
    ],
    ['no flags', without(all, 'flags'), 'its record has no line `flags`'],
    [
      'hidden flags without CPUID',
      [...all, 'hidden erms', 'cpuid 00'],
      'its kernel hides features, and it did not tell what CPUID says',
    ],
    ['no end of the restore', without(all, 'restored'), 'its record has no line `restored`'],
    [
      'an end of the restore in no numbers',
      [...without(all, 'restored'), 'restored well'],
      'its record has a line `restored` that cannot be read: "well"',
    ],
    [
      'an end of the restore without its time',
      [...without(all, 'restored'), 'restored 0'],
      'its record has a line `restored` that cannot be read: "0"',
    ],
    [
      'a watch in no number',
      [...without(all, 'watched'), 'watched -1'],
      'its record has a line `watched` that cannot be read: "-1"',
    ],
    ['neither life nor death', without(all, 'alive'), 'its record has no line `gone`'],
    [
      'a verdict of verify in no number',
      [...without(all, 'verified'), 'verified no'],
      'its record has a line `verified` that cannot be read: "no"',
    ],
    [
      'an exit code in no number',
      [...all, 'ended 0x0b'],
      'its record has a line `ended` that cannot be read: "0x0b"',
    ],
    [
      'no count of dropped events',
      without(all, 'dropped faults'),
      'it did not say what its faults trace dropped',
    ],
    [
      'an empty count of them',
      [...without(all, 'dropped faults'), 'dropped faults'],
      'it did not say what its faults trace dropped',
    ],
    [
      'a count in no number',
      [...without(all, 'dropped faults'), 'dropped faults ?'],
      'it did not say what its faults trace dropped',
    ],
  ])('%s', async (_, lines, why) => {
    const record = readThawRecord(guest(lines, quiet))
    expect(record).toMatchObject({ kind: 'broken', why })
    const evidence = await buildEvidence(record, {
      thaw: 'thaw-1',
      pid: root,
      on: 'guest',
      comm: undefined,
      ...criu,
    })
    expect(judge(evidence, expected('Haswell'))).toMatchObject({
      verdict: 'inconclusive',
      reason: { kind: 'guest-broke', why },
    })
  })

  it.each([
    ['life', { faults: '' }],
    ['faults', { life: tree }],
  ])('no %s trace', (trace, files) => {
    expect(readThawRecord(guest(all, files))).toMatchObject({
      kind: 'broken',
      why: `it did not send its ${trace} trace`,
    })
  })
})

describe('phaseOf', () => {
  it.each([
    ['phase', 'restoring', 'restoring'],
    ['restored', '0 128', 'watching'],
    ['restored', '1 128', undefined],
    ['kernel', '6.12', undefined],
  ])('%s %s', (word, rest, phase) => {
    expect(phaseOf({ kind: 'line', word, rest })).toBe(phase)
  })

  it('of a file is none', () => {
    expect(phaseOf({ kind: 'file', name: 'phase', content: Buffer.of() })).toBeUndefined()
  })
})
