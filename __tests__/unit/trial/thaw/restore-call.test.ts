import { describe, expect, it } from 'vitest'
import { engineNamed } from '../../../../src/checkpoint/engines/engines.js'
import { restoreCall } from '../../../../src/trial/thaw/restore-options.js'
import { manifest } from '../../checkpoint/make.js'

const asTaken = { engine: { cpuCap: undefined, restoreOptions: [] } }

describe('how a checkpoint is restored', () => {
  it('is by what took it, with its options', () => {
    const taken = { ...manifest, engine: { ...manifest.engine, cpuCap: 'none' } }
    expect(restoreCall({ manifest: taken, engine: engineNamed('criu') }, asTaken)).toEqual({
      ...{ name: 'criu', options: ['--cpu-cap=none'], command: undefined },
    })
  })

  it('is by the command that was given then, or now', () => {
    const engine = { ...manifest.engine, name: 'custom', restoreCommand: './then' } as const
    const kept = { manifest: { ...manifest, engine }, engine: engineNamed('custom') }
    expect(restoreCall(kept, asTaken)).toMatchObject({ name: 'custom', command: './then' })
    const now = { engine: { ...asTaken.engine, restoreCommand: './now' } }
    expect(restoreCall(kept, now)).toMatchObject({ name: 'custom', command: './now' })
  })

  it('is by a command also where CRIU took it', () => {
    const now = { engine: { ...asTaken.engine, restoreCommand: './now' } }
    const call = restoreCall({ manifest, engine: engineNamed('criu') }, now)
    expect(call).toEqual({ name: 'custom', options: [], command: './now' })
  })
})
