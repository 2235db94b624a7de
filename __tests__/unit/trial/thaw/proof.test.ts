import { describe, expect, it } from 'vitest'
import { type Proof, proofOf, type Shown } from '../../../../src/trial/thaw/proof.js'
import { noRestorers } from '../../../../src/trial/thaw/restorers.js'

const run = { pid: 301, program: '/usr/sbin/criu', end: undefined }
const app = { pid: 10000, comm: 'java' }
const success = {
  path: '/logs/restore.log',
  text: '(00.1) Error\n(00.42) Restore finished successfully. Tasks resumed.\n',
}
const nothing: Shown = {
  ...{ restorers: noRestorers, traced: true, app, frozen: undefined, logs: [] },
  ...{ images: undefined, alive: new Set() },
}
const images = (size: number, by: [number, number][]) => ({ images: { size, by: new Map(by) } })
const seen = (restorers: Partial<Shown['restorers']>) => ({
  restorers: { ...noRestorers, ...restorers },
})

const cases: [what: string, seen: Partial<Shown>, proof: Proof['kind'] | undefined][] = [
  ['nothing', {}, undefined],
  ['criu let go of the app', seen({ restored: new Map([[10000, run]]) }), 'criu'],
  ['criu let go of another process', seen({ restored: new Map([[10009, run]]) }), undefined],
  [
    'criu ended with 0',
    seen({ runs: [{ ...run, end: { kind: 'status', status: 0, comm: '' } }] }),
    undefined,
  ],
  [
    'its line, and a tracer let go',
    { logs: [success], ...seen({ letGo: new Set([10000]) }) },
    'success-line',
  ],
  [
    'its line, of another process',
    { logs: [success], ...seen({ letGo: new Set([10009]) }) },
    undefined,
  ],
  [
    'its line, of what called exec',
    { logs: [success], ...seen({ called: new Set([10000]) }) },
    undefined,
  ],
  [
    'most images were read by what lives',
    { ...images(100, [[10000, 60]]), alive: new Set([10000]) },
    'images-read',
  ],
  ['few were', { ...images(100, [[10000, 59]]), alive: new Set([10000]) }, undefined],
  ['they were by what ended', { ...images(100, [[301, 100]]), alive: new Set([10000]) }, undefined],
  ['there are none', { ...images(0, []), alive: new Set([10000]) }, undefined],
  ['its line, where nothing is traced', { logs: [success], traced: false }, 'success-line'],
  ['another line', { logs: [{ ...success, text: 'Restoring FAILED.' }], traced: false }, undefined],
  ['the old process', { frozen: app }, 'old-process'],
  ['the old id with another name', { frozen: { ...app, comm: 'sh' } }, undefined],
  ['another id', { frozen: { ...app, pid: 128 } }, undefined],
  [
    'the old id of what called exec',
    { frozen: app, ...seen({ called: new Set([10000]) }) },
    undefined,
  ],
  ['the old id, where nothing is traced', { frozen: app, traced: false }, undefined],
  ['id 1', { frozen: { ...app, pid: 1 }, app: { ...app, pid: 1 } }, undefined],
]

describe('what shows that an app was restored', () => {
  it.each(cases)('%s', (_, changes, kind) => {
    expect(proofOf({ ...nothing, ...changes })?.kind).toBe(kind)
  })

  it('is told in one line', () => {
    const program = `/tmp/criu\n${'x'.repeat(1000)}`
    const proof = proofOf({
      ...nothing,
      ...seen({ restored: new Map([[10000, { ...run, program }]]) }),
    })
    expect(proof).toMatchObject({ program: expect.stringMatching(/^\/tmp\/criu x+ … /) })
  })
})
