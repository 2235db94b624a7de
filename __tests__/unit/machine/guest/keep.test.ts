import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keepFiles, keepFirstTry } from '../../../../src/machine/guest/keep.js'
import { scratch } from '../../../scratch.js'

it('all evidence of the first try gets other names, so that none is taken for the second', () => {
  const folder = scratch('keep')
  writeFileSync(join(folder, 'console.log'), 'first boot')
  writeFileSync(join(folder, 'manifest.json'), 'not of a guest')
  const first = { 'criu.log': 'first', output: 'first', life: 'first', 'crash-1': 'first' }
  keepFiles(sent(first), folder, unexpected)
  keepFirstTry(folder)
  keepFiles(sent({ output: 'second' }), folder, unexpected)
  expect(readdirSync(folder).sort()).toEqual([
    'console.first-try.log',
    'crash-1.first-try.log',
    'criu.first-try.log',
    'life.first-try.trace',
    'manifest.json',
    'output.first-try.log',
    'output.log',
  ])
  expect(readFileSync(join(folder, 'output.log'), 'utf8')).toBe('second')
  expect(readFileSync(join(folder, 'output.first-try.log'), 'utf8')).toBe('first')
})

it('what cannot be written is told, and the rest is kept', () => {
  const folder = scratch('keep')
  symlinkSync('/dev/full', join(folder, 'criu.log'))
  const told: string[] = []
  const files = sent({ 'criu.log': 'log', output: 'words' })
  keepFiles(files, folder, (sentence) => void told.push(sentence))
  expect(told).toEqual(['criu.log cannot be kept: ENOSPC: no space left on device, write'])
  expect(readFileSync(join(folder, 'output.log'), 'utf8')).toBe('words')
})

function unexpected(sentence: string): never {
  throw new Error(sentence)
}

function sent(files: Readonly<Record<string, string>>): Map<string, Buffer> {
  return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))
}
