import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { describe, expect, it } from 'vitest'
import { openImage } from '../../../../../src/checkpoint/roots/images/open-image.js'
import { ociLayout } from '../../../../container-tools/images.js'
import { scratch } from '../../../../scratch.js'

const cancel = new AbortController().signal

const lower = [
  'mkdir -p usr/lib/deep/er etc/sub var; echo lib >usr/lib/one; ln -s usr/lib lib; ln usr/lib/one usr/lib/two',
  'echo 1 >etc/a; echo 2 >etc/sub/b; echo 3 >var/file; mkdir var/folder; echo 4 >var/folder/inner',
  'chmod 4751 etc/a; chmod 1777 var; touch -d @1000000000 etc/a; echo x >"$(printf "odd\\n\\377")"',
]
const middle = [
  'mkdir -p etc/sub usr/lib/deep var; touch etc/.wh.a etc/sub/.wh..wh..opq; echo new >etc/sub/c',
  'mkdir var/file; echo 5 >var/file/in-a-folder; echo 6 >var/folder; touch usr/lib/deep/.wh.er',
]
const upper = ['mkdir -p etc; echo again >etc/a; mkdir -p usr/lib; touch usr/lib/.wh.one']
const scripts = [lower, middle, upper].map((lines) => lines.join('\n'))

/** Kind, mode, owner, links, target, size and time of all files, and what is in them. */
function listed(folder: string): string[] {
  const format = '%P %y %m %U %G %n %l %s %Ts\\n'
  const lines = execFileSync('find', ['.', '-mindepth', '1', '-printf', format], { cwd: folder })
  const sums = 'find . -type f -print0 | sort -z | xargs -0 sha256sum -z'
  const contents = execFileSync('sh', ['-c', sums], { cwd: folder })
  return [
    // A folder's size is the file system's matter, and its time that of what was unpacked into it.
    ...lines
      .toString('latin1')
      .split('\n')
      .map((line) => line.replace(/^(.* d .*) \d+ \d+$/, '$1')),
    ...contents.toString('latin1').split('\0'),
  ].sort()
}

describe.runIf(process.getuid?.() === 0)('the files of an image', () => {
  it('are the same as umoci unpacks', async () => {
    const layout = ociLayout({ layers: scripts })
    const folder = scratch('unpacked')
    const source = await openImage({ kind: 'rootfs', path: layout }, cancel)
    const tar = join(folder, 'image.tar')
    await pipeline(source?.tar(folder) as NodeJS.ReadableStream, createWriteStream(tar))
    const ours = join(folder, 'ours')
    mkdirSync(ours)
    execFileSync('tar', ['-xpf', tar, '--numeric-owner', '-C', ours])
    execFileSync('umoci', ['unpack', '--image', `${layout}:it`, join(folder, 'umoci')])
    const files = listed(ours)
    expect(files.length).toBeGreaterThan(20)
    expect(files).toEqual(listed(join(folder, 'umoci/rootfs')))
  })
})
