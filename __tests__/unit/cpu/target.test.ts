import { describe, expect, it } from 'vitest'
import { closure } from '../../../src/cpu/features.js'
import { parseTarget, qemuCpu, type Target } from '../../../src/cpu/target.js'

function target(text: string): Target {
  const parsed = parseTarget(text)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed
}

function problem(text: string): string {
  const parsed = parseTarget(text)
  return 'problem' in parsed ? parsed.problem : `no problem with ${text}`
}

describe('parseTarget', () => {
  it('takes a model as it is', () => {
    const haswell = target('  Haswell\n')
    expect(haswell).toMatchObject({ name: 'Haswell', model: 'Haswell', add: [], remove: [] })
    expect(haswell.features).toContain('avx2')
  })

  it('removes the dependents that the model has', () => {
    const lesser = target('Haswell,-avx')
    expect(lesser.remove).toEqual(['avx', 'f16c', 'fma', 'avx2'])
    expect(lesser.features).toContain('xsave')
    for (const gone of lesser.remove) expect(lesser.features).not.toContain(gone)
  })

  it.each(['max', 'host'])('removes every dependent from %s, which may have any', (model) => {
    expect(target(`${model},-avx`).remove).toEqual(closure(['avx']))
  })

  it('keeps what the user named, whether or not the model has it', () => {
    expect(target('x86-64-v2,-avx2,-hle,+pcid')).toMatchObject({
      add: ['pcid'],
      remove: ['avx2', 'hle'],
    })
  })

  it('adds what an added feature requires and the model lacks', () => {
    const more = target('x86-64-v2,+avx2')
    expect(more.add).toEqual(['xsave', 'avx', 'avx2'])
    expect(more.features).toContain('avx')
  })

  it('knows nothing of the host', () => {
    expect(target('host,-avx').features).toBeUndefined()
  })

  it('takes aliases, repetitions and spaces', () => {
    expect(target('Haswell, -sse4_2, -sse4-2').remove[0]).toBe('sse4.2')
    expect(target('max,-lzcnt').remove).toEqual(['abm'])
  })

  it.each([
    [
      'Haswel',
      '"Haswel": there is no CPU model, alias or family "Haswel"; nearest: Haswell, Haswell-v1, Haswell-v2',
    ],
    [
      'nehalem',
      '"nehalem": there is no CPU model, alias or family "nehalem"; nearest: Nehalem, Nehalem-v1, Nehalem-v2',
    ],
    ['', '"": expected a CPU first; `thawcheck cpus` lists them'],
    [
      'zzzzzz',
      '"zzzzzz": there is no CPU model, alias or family "zzzzzz"; `thawcheck cpus` lists them',
    ],
    ['max,-AVX2', '"max,-AVX2": there is no CPU feature "AVX2"; nearest: avx2, avx, ace2'],
    [
      'max,-sse4.3',
      '"max,-sse4.3": there is no CPU feature "sse4.3"; nearest: sse4.1, sse4.2, sse4a',
    ],
    ['max,-sse2', '"max,-sse2": sse2 cannot be removed; every x86-64 CPU has it'],
    ['max,+avx,-avx', '"max,+avx,-avx": avx is both added and removed'],
    ['max,-avx,+avx2', '"max,-avx,+avx2": +avx2 contradicts -avx: no CPU has avx2 without avx'],
    [
      'host,+avx512vl,-sse3',
      '"host,+avx512vl,-sse3": +avx512vl contradicts -pni: no CPU has avx512vl without pni',
    ],
    ['qemu32', '"qemu32": qemu32 is not a 64-bit CPU; expected one that runs x86-64'],
  ])('refuses %j with the reason', (text, said) => {
    expect(problem(text)).toBe(said)
  })

  it.each([
    'avx2=off',
    'avx2',
    '',
    '-',
    '- avx2',
    '+-avx',
    'check',
    '-kvm',
    'x86-64-v2',
  ])('refuses %j', (word) => {
    const said = problem(`Haswell,${word}`)
    expect(said).toContain(`"Haswell,${word}"`)
    expect(said).toMatch(/expected \+feature or -feature|there is no CPU feature/)
  })
})

describe('qemuCpu', () => {
  it.each([
    ['Haswell', 'Haswell-v1'],
    ['Haswell-v4,-avx2', 'Haswell-v4,-avx2'],
    ['Haswell,-avx2,-hle,+gfni', 'Haswell-v1,+gfni,-avx2,-hle'],
    [
      'EPYC-Rome,-xsave',
      'EPYC-Rome-v1,-xsave,-xsaveopt,-xsavec,-xgetbv1,-xsaves,-avx,-f16c,-fma,-avx2',
    ],
    ['max,-abm,-bmi1', 'max,-abm,-bmi1'],
    ['host', 'host'],
  ])('of %s is %s', (text, cpu) => {
    expect(qemuCpu(target(text))).toBe(cpu)
  })

  it('is read back as the same CPU', () => {
    for (const text of ['max,-avx,-xsave', 'Nehalem,+avx512vnni', 'Skylake-Server,-avx512f']) {
      const once = qemuCpu(target(text))
      expect(qemuCpu(target(once))).toBe(once)
      expect(target(once).features).toEqual(target(text).features)
    }
  })
})
