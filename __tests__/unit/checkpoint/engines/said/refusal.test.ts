import { describe, expect, it } from 'vitest'
import { errorsOfCommand } from '../../../../../src/checkpoint/engines/said/errors.js'
import { explainEngine } from '../../../../../src/checkpoint/engines/said/explain.js'
import {
  featuresInBitmap,
  featuresInWords,
} from '../../../../../src/checkpoint/engines/said/hotspot-features.js'
import { meaningOf, recognisedIn } from '../../../../../src/checkpoint/engines/said/messages.js'
import { engineRefusal } from '../../../../../src/checkpoint/engines/said/refusal.js'
import { targetNamed } from '../../../../../src/cpu/target.js'

const features = (name: string) => targetNamed(name).features as ReadonlySet<string>

/** As libcrexec prints it: this CPU has SSE2, the checkpoint's has AVX and AVX2 as well, and MOVBE. */
const bitmap = [
  'crexec: Bitmap mismatch for tag cpu.features:',
  'crexec: \tConstraint: 80 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ',
  'crexec: \tImage:      80 00 0c 00 00 00 00 00 02 00 00 00 00 00 00 00 ',
  '',
].join('\n')

const runsc =
  'starting container: restoring container "g2": incompatible FeatureSet: missing features: map[avx2:{} fma:{} pcid:{}]'

const node =
  'Failed to load the startup snapshot because it was built with a different version of V8 or with different V8 configurations.\nExpected tag c3583e1f, read 839dbe75\n'

const explained = (said: string, name: string) => {
  const errors = errorsOfCommand('', said)
  return explainEngine(errors, 'the restore command', { name, target: features(name) })?.explanation
}

describe('a refusal by an engine that is not CRIU', () => {
  it.each([
    ['CRaC', bitmap, ['movbe', 'avx', 'avx2'], 'Nehalem'],
    ['gVisor', runsc, ['fma', 'avx2'], 'Nehalem'],
    [
      'CRaC',
      'Specified -XX:CPUFeatures=0x1; missing features of this CPU are 0xc0000,0x0 = avx, avx2',
      ['avx', 'avx2'],
      'Nehalem',
    ],
  ])('of %s is real where the target lacks what it names', (by, said, lacks, cpu) => {
    const refusal = engineRefusal(errorsOfCommand('', said), features(cpu))
    expect(refusal).toMatchObject({ by, index: 0, real: true, because: lacks })
  })

  it.each([
    ['CRaC', bitmap],
    ['gVisor', runsc],
  ])('of %s is only the guest’s where the target has all of it', (by, said) => {
    const refusal = engineRefusal(errorsOfCommand('', said), features('Haswell'))
    expect(refusal).toMatchObject({ by, real: false })
    expect(refusal?.because).toContain('avx2')
  })

  it('that names no feature says nothing about the target', () => {
    const refusal = engineRefusal(errorsOfCommand('', node), features('Nehalem'))
    expect(refusal).toMatchObject({ by: 'Node.js', real: false, because: [], unknown: [] })
  })

  it('names what no program knows in its own words', () => {
    const said = 'incompatible FeatureSet: missing features: map[pcid:{} vme:{}]'
    const refusal = engineRefusal(errorsOfCommand('', said), features('Nehalem'))
    expect(refusal).toMatchObject({ real: false, because: [], unknown: ['pcid', 'vme'] })
  })

  it('is none where the CPU is not named', () => {
    for (const said of ['', 'no such file', 'cannot find CRIU to use']) {
      expect(engineRefusal(errorsOfCommand('', said), features('Nehalem'))).toBeUndefined()
    }
  })

  it('is told in a sentence', () => {
    expect(explained(bitmap, 'Nehalem')?.words).toBe(
      "CRaC refuses Nehalem: it lacks movbe, avx and avx2, which the checkpoint's CPU had",
    )
    expect(explained(runsc, 'Haswell')?.words).toBe(
      'gVisor refuses this guest, which lacks fma and avx2; a real Haswell has them',
    )
    expect(explained(node, 'Nehalem')?.words).toBe(
      'Node.js refuses this guest: a snapshot of V8 fits CPUs with exactly the features that V8 found when it was built, and no others; whether it would refuse a real Nehalem is not known',
    )
  })
})

describe('the errors of a command', () => {
  const log = '(00.1) Error (criu/files-reg.c:1): File usr/lib/x has bad size 1 (expect 2)\n'

  it('are those of CRIU, where its logs have some', () => {
    expect(errorsOfCommand(log, 'crun: failed\n')).toEqual([
      'File usr/lib/x has bad size 1 (expect 2)',
    ])
  })

  it('are its own words about the CPU, and then CRIU’s', () => {
    expect(errorsOfCommand(log, bitmap)).toHaveLength(2)
  })

  it('are else its last line', () => {
    expect(errorsOfCommand('', 'one\ntwo\n\n')).toEqual(['two'])
    expect(errorsOfCommand('', '')).toEqual([])
  })

  it('are explained where the table knows them, and not taken for the CPU’s', () => {
    const said = 'CRIU failed with exit code 1 - check /images/dump4.log'
    expect(explained(said, 'Nehalem')).toMatchObject({
      about: 'other',
      words: expect.stringMatching(/^CRaC failed|^the restore command failed/),
    })
    const [known] = recognisedIn(said)
    expect(known && meaningOf(known)).toMatch(/^its CRIU exited with 1; CRIU needs root/)
  })

  it('never take long, whatever was said', () => {
    const long = `Bitmap mismatch for tag cpu.features:\nConstraint: ${'00 '.repeat(100_000)}`
    expect(errorsOfCommand('', long)).toHaveLength(1)
  })
})

describe("HotSpot's bits", () => {
  it('are read in memory order', () => {
    const named = featuresInBitmap('f7fbfd051c8eef03cc03000000000000')
    expect(named).toEqual(featuresInWords('0x3ef8e1c05fdfbf7,0x3cc'))
    const names = named.map(({ said }) => said)
    expect(names).toContain('avx2')
    expect(names).not.toContain('avx512f')
    expect(names.slice(-6)).toEqual(['osxsave', 'ibt', 'cmpxchg16', 'lahfsahf', 'f16c', 'htt'])
  })

  it('are told by their number where they are newer than the table', () => {
    expect(featuresInBitmap('00000000000000000000000000000080')).toEqual([
      { said: 'bit 127', name: undefined },
    ])
  })
})
