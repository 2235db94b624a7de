import { describe, expect, it } from 'vitest'
import { copyFaults } from '../../../../src/machine/guest/disk.js'

const banner = 'debugfs 1.47.2 (1-Jan-2025)'
const owner = (name: string) =>
  `dump_file: Operation not permitted while changing ownership of ./upper/${name}`

describe('what debugfs prints', () => {
  it.each([
    ['of root', [banner]],
    [
      'of an ordinary user',
      [banner, owner('a'), owner('b: c'), 'rdump: x while changing ownership of .'],
    ],
    [
      'about a name with line breaks',
      [banner, ...owner('a\n\nwhile b\nc').split('\n'), owner('d')],
    ],
  ])('is no fault: %s', (_, lines) => {
    expect(lines.filter(copyFaults())).toEqual([])
  })

  it.each([
    'rdump: No space left on device while writing file',
    'rdump: No such file or directory while statting /nowhere',
    '/upper: File not found by ext2_lookup ',
    'disk.img: Bad magic number in super-block while trying to open disk.img',
    'rdump: Usage: rdump <directory>... <native directory>',
    'something new',
  ])('is a fault: %s', (fault) => {
    expect([banner, fault].filter(copyFaults())).toEqual([fault])
  })

  it('is a fault among lines about owners', () => {
    const fault = 'rdump: No space left on device while writing file'
    expect([banner, owner('a'), fault, owner('b')].filter(copyFaults())).toEqual([fault])
  })
})
