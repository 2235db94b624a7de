import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/cpu/register-state.js'
import { explainOverwrite } from '../../../src/diagnose/explain-overwrite.js'
import type { Fault } from '../../../src/trial/verdict/fault.js'
import { featuresOf } from '../cpu/make.js'
import { wellEvidence } from '../trial/make.js'

const overwrite = { name: 'app', reserved: 832, saved: 1024, features: ['mpx'], unbound: 3 }
const crash = (pid: number, signal: string): Fault => ({
  ...{ kind: 'signal', id: 'thaw-1:signal-1', comm: 'app', message: '' },
  ...{ pid, signal },
})
const explained = (fault: Fault, cpu = 'Haswell,+mpx') =>
  explainOverwrite(
    fault,
    { evidence: wellEvidence, flags: [], criuLog: '', state: stateOf(featuresOf(cpu)) },
    [{ pid: 7, ...overwrite }],
    'Haswell,+mpx',
  )

describe('a crash', () => {
  it.each(['SIGSEGV', 'SIGBUS', 'SIGABRT'])('by %s is put down to glibc, as a guess', (signal) => {
    expect(explained(crash(7, signal))).toMatchObject({
      ...{ layer: 'glibc', id: 'glibc-dl-runtime-resolve', certain: false },
      ...{ reserved: 832, saved: 1024, features: ['mpx'] },
      sentence: expect.stringMatching(
        /^probably glibc's dynamic linker overwrote the stack .* MPX/,
      ),
    })
  })

  it.each([
    ['of another process', crash(8, 'SIGSEGV'), 'Haswell,+mpx'],
    ['by a signal of others', crash(7, 'SIGKILL'), 'Haswell,+mpx'],
    ['in a guest that has not got these registers', crash(7, 'SIGSEGV'), 'Haswell'],
  ])('%s is not', (_, fault, cpu) => {
    expect(explained(fault, cpu)).toBeUndefined()
  })
})
