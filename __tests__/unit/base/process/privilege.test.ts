import { expect, it } from 'vitest'
import { isRoot, rootCommand } from '../../../../src/base/process/privilege.js'

it('puts sudo before a command unless we are root', () => {
  expect(rootCommand(['mount', '-a'], false)).toEqual(['sudo', '-n', 'mount', '-a'])
  expect(rootCommand(['mount', '-a'], true)).toEqual(['mount', '-a'])
  expect(rootCommand(['mount'])).toEqual(rootCommand(['mount'], isRoot()))
})
