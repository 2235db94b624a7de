import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { longest } from '../longest-first.js'

it.each(longest)('%s, which is to start early, is there', (name) => {
  expect(existsSync(join(import.meta.dirname, '..', `${name}.test.ts`))).toBe(true)
})
