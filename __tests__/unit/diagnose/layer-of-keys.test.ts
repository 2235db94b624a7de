import { expect, it } from 'vitest'
import { describeLayer } from './code-context.js'

const libc = '/usr/lib/x86_64-linux-gnu/libc.so.6'
const symbol = (name: string) => ({ symbol: { name, serves: [name] } })

it("glibc's functions for protection keys are told as whoever asked for the keys", async () => {
  const ofNode = { path: libc, ...symbol('pkey_get'), executable: '/usr/bin/node' }
  expect(await describeLayer('pku', ofNode)).toBe(
    'v8 v8: V8 asked the kernel for keys that protect memory, and calls `pkey_get` with them',
  )
  expect(await describeLayer('pku', { path: libc, ...symbol('pkey_set') })).toBe(
    'app app: the app asked the kernel for keys that protect memory, and calls `pkey_set` with them?',
  )
})

it('other functions of glibc with PKU are told as its own', async () => {
  expect(await describeLayer('pku', { path: libc, ...symbol('memset') })).toMatch(/^glibc /)
})
