import { describe, expect, it } from 'vitest'
import { userOf } from '../../../../src/checkpoint/roots/user.js'

const passwd = `root:x:0:0:root:/root:/bin/bash
app:x:1000:1001:App,,,:/srv/app:/bin/sh
bare:x:1002:1002::
`
const group = `root:x:0:
video:x:44:app,bare
app:x:1001:
tape:x:26:app
`

describe('the user of an image', () => {
  it.each([
    ['', { uid: 0, gid: 0, home: '/root', groups: [] }],
    ['app', { uid: 1000, gid: 1001, home: '/srv/app', groups: [44, 26] }],
    ['1000', { uid: 1000, gid: 1001, home: '/srv/app', groups: [44, 26] }],
    ['bare', { uid: 1002, gid: 1002, home: '/', groups: [44] }],
    ['4711', { uid: 4711, gid: 0, home: '/', groups: [] }],
    ['app:video', { uid: 1000, gid: 44, home: '/srv/app' }],
    ['1000:1000', { uid: 1000, gid: 1000, home: '/srv/app' }],
    [':26', { uid: 0, gid: 26, home: '/root' }],
  ])('that is written as %j', (text, expected) => {
    expect(userOf(text, passwd, group)).toEqual(expected)
  })

  it('is root in one that has no lists', () => {
    expect(userOf('', '', '')).toEqual({ uid: 0, gid: 0, home: '/', groups: [] })
  })

  it('that is not there is named', () => {
    expect(userOf('nobody', passwd, group)).toBe('its /etc/passwd has no user nobody')
    expect(userOf('app:none', passwd, group)).toBe('its /etc/group has no group none')
  })
})
