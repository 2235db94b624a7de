import { userInfo } from 'node:os'
import { expect, it } from 'vitest'
import { callerHere } from '../../../../src/machine/host/caller.js'

it('is the user who runs this', () => {
  const { uid, gid, homedir } = userInfo()
  expect(callerHere()).toMatchObject({ uid, gid, home: homedir })
})

it.skipIf(process.getuid?.() !== 0)('may be a user whom this system does not know', () => {
  process.seteuid?.(12345)
  try {
    expect(callerHere()).toMatchObject({ uid: 12345, home: '/' })
  } finally {
    process.seteuid?.(0)
  }
})
