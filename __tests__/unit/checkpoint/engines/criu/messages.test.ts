import { describe, expect, it } from 'vitest'
import { explainCriu } from '../../../../../src/checkpoint/engines/criu/explain.js'
import { type CheckId, criuMessages } from '../../../../../src/checkpoint/engines/criu/messages.js'
import { cpus, explained } from './make.js'

const haswell = cpus('Skylake-Server', 'Haswell')

describe('messages of CRIU that are no check of the CPU', () => {
  /** All of them, as CRIU prints them; what they are about; and words of the sentence. */
  const said: readonly [string, string, string][] = [
    ['x86: FPU is about to restore ignoring xsave state!', 'cpu', 'dropped all others'],
    ['cpu: missing support fxsave/restore insns', 'cpu', 'without FXSAVE'],
    ['cpu: fpu: No FPU detected', 'cpu', 'no FPU'],
    ["cpu: fpu: FP/SSE not present amongst the CPU's xstate features: 0x4", 'cpu', 'hypervisor'],
    ['cpu: fpu: max xsave frame exceed xsave_struct (11008 4096)', 'registers', 'up to 11008'],
    [
      'x86: XFEATURE_PKRU reported 8 bytes (expecting 4)',
      'registers',
      'take 8 bytes on this CPU, and 4',
    ],
    ['x86: Corruption in XFEATURE_YMM area (expected 64 but 0 obtained)', 'registers', 'has 0 num'],
    ['x86: Corruption in FPU st_space area (got 1 but 32 expected)', 'registers', 'st_space'],
    ["Can't obtain FPU registers for 42: Bad address", 'registers', 'no room for AMX'],
    ["Can't set FPU registers for 42: No such process", 'registers', 'set the registers of pro'],
    ['42 killed by signal 4: Illegal instruction', 'instruction', 'hit SIGILL'],
    ['Task 42 killed by signal 4', 'instruction', 'hit SIGILL'],
    ['Task stopped with 4: Illegal instruction', 'instruction', 'hit SIGILL'],
    ['42 killed by signal 11: Segmentation fault', 'other', 'signal 11'],
    ['cpu: No cpuinfo image', 'cpuinfo', 'at the restore and not at the dump'],
    ['cpu: No x86 related cpuinfo in image, corruption (n_x86_entry = 2)', 'cpuinfo', 'has 2 x86'],
    ['cpu: Unknown cpu vendor 7', 'cpuinfo', 'vendor 7'],
    ['cpu: Image carries unknown vendor 7', 'cpuinfo', 'vendor 7'],
    ['cpu: Image carries 11 words while 12 expected', 'cpuinfo', '11 words of features instead'],
    ['cpu: Image carries unknown capability version 3', 'cpuinfo', 'version 3'],
    ["Unknown FPU mode `fast' selected", 'use', '`fast`'],
    ['cpuinfo requires an action: dump or check', 'use', 'criu cpuinfo'],
    ['files-reg: File a b has bad size 4 (expect 9)', 'other', 'a b has 4 bytes here and had 9'],
    ['files-reg: File a has bad mode 0100644 (expect 0100755)', 'other', 'other permissions'],
    ['File a has bad build-ID', 'other', 'a is another build of the same size'],
    ["Can't open file a on restore: No such file or directory", 'other', 'a, which the app had'],
    ['Pid 4 do not match expected 9', 'other', 'a process id of the app is taken'],
    ["Can't fork for 9: File exists", 'other', 'a process id of the app is taken'],
    ["Can't bind inet socket (id 3): Address already in use", 'other', 'a port'],
    ["sockets: Can't get 1:16 opt: Operation not supported", 'other', 'network socket'],
    [
      'Something that nobody knows',
      'other',
      'CRIU failed, but not because of the CPU: Something that',
    ],
  ]

  it.each(said)('%s', (error, about, words) => {
    const found = explained([error, 'Restoring FAILED.'], haswell)
    expect(found).toMatchObject({ error, about, differs: [] })
    expect(found?.words).toContain(words)
    expect(found?.words.includes('not because of the CPU')).toBe(
      ['cpuinfo', 'use', 'other'].includes(about),
    )
  })

  it('are all in the table of this test, each row of the data', () => {
    const errors = said.map(([error]) => error)
    const rows = criuMessages.filter(({ check, way, about }) => !check && !way && about !== 'end')
    const unused = rows.filter(({ pattern }) => !errors.some((error) => pattern.test(error)))
    expect(unused).toEqual([])
  })

  it('of a SIGILL count for more than what followed from it, and none is none', () => {
    const errors = ["Can't open file a", '42 killed by signal 4: Illegal instruction']
    expect(explained(errors, haswell)?.about).toBe('instruction')
    expect(explainCriu(errors, haswell)?.index).toBe(1)
    expect(explained([], haswell)).toBeUndefined()
    expect(explained(['Restoring FAILED.'], haswell)).toBeUndefined()
  })
})

it('a check of the CPU is one of those that are known, and each of them has a message', () => {
  const known: Readonly<Record<CheckId, true>> = {
    'xsave area': true,
    'fpu bits': true,
    xfeatures: true,
    'xsave size': true,
    instructions: true,
    'all words': true,
    vendor: true,
  }
  const used = criuMessages.flatMap(({ check }) => check ?? [])
  expect([...new Set(used)].sort()).toEqual(Object.keys(known).sort())
})
