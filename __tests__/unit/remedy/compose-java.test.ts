import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/remedy/compose.js'
import type { Need, Situation } from '../../../src/remedy/need.js'
import { jvm, situation, variablesFor } from './make.js'

describe('HotSpot', () => {
  it('loses AVX-512 by one option', () => {
    expect(variablesFor(jvm)).toEqual({ JDK_JAVA_OPTIONS: '-XX:UseAVX=2' })
  })

  it('is told of the least level, and of the holes of its options', () => {
    const lacking = ['avx', 'bmi2', 'fma']
    const { environment, parts } = compose([{ ...jvm, features: ['avx'] }], situation({ lacking }))
    expect(environment.JDK_JAVA_OPTIONS?.split(' ').sort()).toEqual([
      ...['-XX:-UseBMI2Instructions', '-XX:-UseFMA', '-XX:-UseSHA'],
      ...['-XX:TieredStopAtLevel=1', '-XX:UseAVX=0'],
    ])
    expect(parts).toHaveLength(1)
    expect(parts[0]?.caveats.join()).toMatch(/C2 compiler/)
  })

  it('8 gets no option that it does not know', () => {
    const need = { ...jvm, features: ['fma'], software: { version: '8.0.452' } }
    expect(variablesFor(need, { lacking: ['fma'] })).toEqual({ JAVA_TOOL_OPTIONS: '-XX:UseAVX=1' })
  })

  it('that takes checkpoints itself has an option for the whole CPU', () => {
    const software = { version: '21.0.4', build: 'crac' as const }
    expect(variablesFor({ ...jvm, software })).toEqual({
      JDK_JAVA_OPTIONS: '-XX:CPUFeatures=generic',
    })
  })

  it('unlocks diagnostic options first', () => {
    const need = { ...jvm, features: ['clwb'], software: { version: '25.0.3' } }
    expect(variablesFor(need, { lacking: ['clwb'] })).toEqual({
      JDK_JAVA_OPTIONS: '-XX:+UnlockDiagnosticVMOptions -XX:X86ICacheSync=1',
    })
  })

  it.each<[string, Partial<Need>, Partial<Situation>, Record<string, string>]>([
    ['in another program', { program: '/usr/bin/jsvc' }, {}, { JAVA_TOOL_OPTIONS: '-XX:UseAVX=2' }],
    [
      'whose variable is set',
      {},
      { environment: { JAVA_TOOL_OPTIONS: '-Xmx1g -XX:UseAVX=3' } },
      { JAVA_TOOL_OPTIONS: '-Xmx1g -XX:UseAVX=3 -XX:UseAVX=2' },
    ],
    [
      'with both variables set',
      {},
      { environment: { JAVA_TOOL_OPTIONS: '-Xmx1g', JDK_JAVA_OPTIONS: '-Dx="a b"' } },
      { JDK_JAVA_OPTIONS: '-Dx="a b" -XX:UseAVX=2' },
    ],
    [
      'whose command would win over them',
      {},
      { run: "exec java -XX:UseAVX=3 -cp '/x y' Main" },
      { _JAVA_OPTIONS: '-XX:UseAVX=2' },
    ],
  ])('%s', (_, need, rest, expected) => {
    expect(variablesFor({ ...jvm, ...need }, rest)).toEqual(expected)
  })

  it('with a lower level already is not raised, and not helped', () => {
    const { environment, unhelped } = compose(
      [jvm],
      situation({ environment: { JAVA_TOOL_OPTIONS: '-XX:UseAVX=1' } }),
    )
    expect(environment).toEqual({})
    expect(unhelped).toMatchObject([{ why: 'what would help is set already: options of the JVM' }])
  })
})
