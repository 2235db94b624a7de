import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MachineryFailure } from '../../../src/base/process/failure.js'
import { readVariables } from '../../../src/base/run/variables.js'
import type { Checkpoint } from '../../../src/checkpoint/checkpoint.js'
import { digestOf } from '../../../src/checkpoint/digest.js'
import { hostRoot } from '../../../src/checkpoint/roots/host.js'
import { saveCheckpoint } from '../../../src/checkpoint/save.js'
import type { Toolkit } from '../../../src/machine/toolkit/toolkit.js'
import { scratch } from '../../scratch.js'
import { checkpointIn } from './make.js'

/** A toolkit with an e2image alone. @param packs shell words, with the name of the result in $7 */
function toolkitWith(packs: string): Toolkit {
  const directory = scratch('toolkit')
  mkdirSync(join(directory, 'lib'))
  const loader = join(directory, 'lib/ld-linux-x86-64.so.2')
  writeFileSync(loader, `#!/bin/sh -e\n${packs}\n`, { mode: 0o755 })
  return { directory, versions: {}, criuLibraries: [], containerLibraries: [] }
}

const packing = toolkitWith('echo QFI >"$7"')

/** A checkpoint as a run has it, with a disk. */
async function freshCheckpoint(): Promise<Checkpoint> {
  const folder = scratch('fresh')
  for (const part of ['images', 'upper', 'held']) mkdirSync(join(folder, part))
  writeFileSync(join(folder, 'images/pages-1.img'), 'memory')
  const disk = join(scratch('disk'), 'disk.img')
  const words = ['-q', '-t', 'ext4', '-d', folder, disk, '16M']
  execFileSync('mke2fs', words, { env: { PATH: '/usr/sbin:/sbin' }, stdio: 'ignore' })
  const checkpoint = checkpointIn(folder)
  const contents = {
    images: await digestOf(join(folder, 'images')),
    upper: await digestOf(join(folder, 'upper')),
  }
  return {
    ...checkpoint,
    manifest: { ...checkpoint.manifest, contents },
    disk: { path: disk, format: 'raw' },
    root: hostRoot,
    isLocal: true,
  }
}

function around() {
  const variables = readVariables({ XDG_CACHE_HOME: scratch('cache') })
  return { variables, cancel: new AbortController().signal }
}

describe('a checkpoint that is kept', () => {
  it('is whole', async () => {
    const fresh = await freshCheckpoint()
    const to = join(scratch('kept'), 'new')
    await saveCheckpoint(around(), packing, fresh, to)
    expect(readdirSync(to).sort()).toEqual(
      ['disk.qcow2', 'held', 'images', 'manifest.json', 'upper'].sort(),
    )
  })

  it.each([
    'images',
    'upper',
  ] as const)('is none if %s differ from what was taken', async (part) => {
    const fresh = await freshCheckpoint()
    const { contents } = fresh.manifest
    const other = { ...fresh.manifest, contents: { ...contents, [part]: '0'.repeat(64) } }
    const to = scratch('kept')
    const saving = saveCheckpoint(around(), packing, { ...fresh, manifest: other }, to)
    await expect(saving).rejects.toThrow(MachineryFailure)
    await expect(saving).rejects.toThrow(/differs from what the checkpoint has/)
    expect(readdirSync(to)).toEqual([])
  })

  it('leaves nothing behind if it fails', async () => {
    const fresh = await freshCheckpoint()
    const to = scratch('kept')
    const full = toolkitWith('echo QFI >"$7"; echo "No space" >&2; exit 1')
    await expect(saveCheckpoint(around(), full, fresh, to)).rejects.toThrow(/No space/)
    expect(readdirSync(to)).toEqual([])
  })
})
