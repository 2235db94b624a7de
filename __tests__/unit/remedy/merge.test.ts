import { describe, expect, it } from 'vitest'
import { allowBits, clearBits } from '../../../src/remedy/merge/bits.js'
import { allowTokens, appendTokens, leastLevel } from '../../../src/remedy/merge/lists.js'
import { leastOptions, optionsToAdd, splitOptions } from '../../../src/remedy/merge/options.js'
import { mergeTunable } from '../../../src/remedy/merge/tunables.js'

describe('mergeTunable', () => {
  const cpu = 'glibc.cpu.hwcaps'
  it.each([
    [undefined, 'glibc.cpu.hwcaps=-AVX2,-RTM'],
    ['', 'glibc.cpu.hwcaps=-AVX2,-RTM'],
    ['glibc.malloc.check=3', 'glibc.malloc.check=3:glibc.cpu.hwcaps=-AVX2,-RTM'],
    [
      'glibc.cpu.hwcaps=-ERMS:glibc.malloc.check=3',
      'glibc.cpu.hwcaps=-ERMS,-AVX2,-RTM:glibc.malloc.check=3',
    ],
    ['glibc.cpu.hwcaps=-AVX2,-RTM', 'glibc.cpu.hwcaps=-AVX2,-RTM'],
    // What turns it on again comes later, so ours comes last.
    ['glibc.cpu.hwcaps=-AVX2,AVX2', 'glibc.cpu.hwcaps=-AVX2,AVX2,-AVX2,-RTM'],
    [
      'glibc.cpu.hwcaps=-ERMS:glibc.cpu.hwcaps=-SSSE3',
      'glibc.cpu.hwcaps=-ERMS:glibc.cpu.hwcaps=-SSSE3,-AVX2,-RTM',
    ],
    ['glibc.tune.hwcaps=-AVX2', 'glibc.tune.hwcaps=-AVX2:glibc.cpu.hwcaps=-AVX2,-RTM'],
  ])('%s', (own, merged) => {
    expect(mergeTunable(own, cpu, ['-AVX2', '-RTM'])).toBe(merged)
  })
})

describe('clearBits', () => {
  it.each([
    [undefined, 2, '~0x2:~0x30'],
    [undefined, 5, '~0x2:~0x30:~0x0:~0x0:~0x0'],
    ['~0x4', 5, '~0x6:0x0'],
    [':~0x100', 2, '~0x2:~0x130'],
    ['~0x0:~0x20:~0x8', 2, '~0x2:~0x30:~0x8'],
    // Numbers instead of masks: what the CPU has is not asked.
    ['0xffff:0xff', 2, '0xfffd:0xcf'],
    ['255', 2, '0xfd:0x0'],
    ['', 2, '0x0:0x0'],
    [':', 2, '~0x2:0x0'],
    ['~junk:~1', 2, '~0x2:~0x31'],
  ])('%s, %d fields', (own, fields, merged) => {
    expect(clearBits(own, ['0:0x2', '1:0x20', '1:0x10'], fields)).toBe(merged)
  })
})

describe('what stays allowed', () => {
  it('is what all masks allow, but never 0', () => {
    expect(allowBits(undefined, ['0x3e', '0x2e'])).toBe('0x2e')
    expect(allowBits('0x6', ['0x3c'])).toBe('0x4')
    expect(allowBits('0x2', ['0x3c'])).toBe('0x1')
    expect(allowBits('junk', ['0x3c'])).toBe('0x3c')
  })

  it('is what all lists have', () => {
    expect(allowTokens(undefined, ['a,b,c', 'b,c'])).toBe('b,c')
    expect(allowTokens('c,b', ['a,b'])).toBe('b')
    expect(allowTokens('none', ['a,b'])).toBe('none')
    expect(allowTokens(undefined, ['a', 'b'])).toBe('none')
  })
})

describe('appendTokens', () => {
  it('keeps what is there, and adds nothing twice', () => {
    expect(appendTokens('http2debug=1,cpu.avx2=off', ['cpu.avx2=off', 'cpu.fma=off'], ',')).toBe(
      'http2debug=1,cpu.avx2=off,cpu.fma=off',
    )
    expect(appendTokens('A  B', ['C'], ' ')).toBe('A B C')
    expect(appendTokens(undefined, ['C'], ' ')).toBe('C')
  })
})

describe('leastLevel', () => {
  const levels = ['low', 'mid', 'high']
  it.each([
    [undefined, ['mid', 'high'], 'mid'],
    ['LOW', ['mid'], 'LOW'],
    ['high', ['mid'], 'mid'],
    ['unheard', ['mid'], 'mid'],
  ])('%s, %j', (own, tokens, least) => {
    expect(leastLevel(own, tokens, levels)).toBe(least)
  })

  it('can be one of several options', () => {
    expect(leastLevel('--a --isa=high --b', ['mid'], levels, '--isa=')).toBe('--a --b --isa=mid')
    expect(leastLevel('--isa=low', ['mid'], levels, '--isa=')).toBe('--isa=low')
    expect(leastLevel('--a', ['mid'], levels, '--isa=')).toBe('--a --isa=mid')
  })
})

describe('options', () => {
  it('are words, which quotes may join', () => {
    expect(splitOptions(`-Xmx1g  -Da="x y" '-Db=c d'\n-XX:+UseG1GC`)).toEqual([
      ...['-Xmx1g', '-Da="x y"', "'-Db=c d'", '-XX:+UseG1GC'],
    ])
  })

  it('count once, with the least number', () => {
    const all = ['-XX:UseAVX=2', '-XX:-UseFMA', '-XX:UseAVX=0', '-XX:UseAVX=1']
    expect(leastOptions(all)).toEqual(['-XX:UseAVX=0', '-XX:-UseFMA'])
  })

  it.each([
    [[], ['-XX:UseAVX=1', '-XX:-UseFMA']],
    [['-XX:UseAVX=0'], ['-XX:-UseFMA']],
    [['-XX:UseAVX=3'], ['-XX:UseAVX=1', '-XX:-UseFMA']],
    // The last one of an option counts.
    [['-XX:UseAVX=0', '-XX:UseAVX=2', '-XX:-UseFMA'], ['-XX:UseAVX=1']],
    [['-XX:+UseFMA', '-XX:UseAVX=1'], ['-XX:-UseFMA']],
  ])('%j: %j are added', (set, added) => {
    expect(optionsToAdd(set, ['-XX:UseAVX=1', '-XX:-UseFMA'])).toEqual(added)
  })
})
