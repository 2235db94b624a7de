import { expect, it } from 'vitest'
import { messageOf } from '../../../../src/base/text/error-message.js'

it.each([
  [new TypeError('of the error'), 'of the error'],
  ['a text', 'a text'],
  [undefined, 'undefined'],
])('says of %o: %s', (thrown, message) => {
  expect(messageOf(thrown)).toBe(message)
})
