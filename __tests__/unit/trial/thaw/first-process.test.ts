import { describe, expect, it } from 'vitest'
import { criu } from '../../../../src/checkpoint/engines/criu/engine.js'
import { buildEvidence } from '../../../../src/trial/thaw/build-evidence.js'
import { readThawRecord } from '../../../../src/trial/thaw/record.js'
import { guest } from '../../machine/guest/make.js'
import { root } from '../make.js'
import { quiet, well, whole } from './make.js'

describe("the app's first process", () => {
  it('is of the process that the guest calls the first, which the images may call otherwise', async () => {
    const run = guest([...well, ...whole], quiet)
    const inNamespace = { thaw: 'thaw-1', pid: 1, comm: 'app', on: 'guest', ...criu } as const
    const evidence = await buildEvidence(readThawRecord(run), inNamespace)
    expect(evidence).toMatchObject({ pid: root, trace: { sawApp: true } })
  })
})
