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

/**
 * A toolkit whose debugfs copies folders out of a folder, and whose e2image copies nothing.
 * @param after shell words that follow on a copy, in the folder that it is copied to
 */
function toolkitFor(disk: string, after = ''): Toolkit {
  const directory = scratch('toolkit')
  mkdirSync(join(directory, 'lib'))
  const script = [
    '#!/bin/sh -e',
    'case $3 in',
    `*/debugfs) folder=\${5#rdump }; cp -r "${disk}\${folder% .}" .; ${after} ;;`,
    '*/e2image) echo QFI >"$7" ;;',
    'esac',
  ]
  const loader = join(directory, 'lib/ld-linux-x86-64.so.2')
  writeFileSync(loader, `${script.join('\n')}\n`, { mode: 0o755 })
  return { directory, versions: {}, criuLibraries: [] }
}

/** A checkpoint whose disk is a folder. */
async function freshCheckpoint(): Promise<Checkpoint> {
  const folder = scratch('fresh')
  for (const part of ['images', 'upper', 'held']) mkdirSync(join(folder, part))
  writeFileSync(join(folder, 'images/pages-1.img'), 'memory')
  const checkpoint = checkpointIn(folder)
  const contents = {
    images: await digestOf(join(folder, 'images')),
    upper: await digestOf(join(folder, 'upper')),
  }
  return {
    ...checkpoint,
    manifest: { ...checkpoint.manifest, contents },
    disk: { path: folder, format: 'raw' },
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
    await saveCheckpoint(around(), toolkitFor(fresh.folder), fresh, to)
    expect(readdirSync(to).sort()).toEqual(
      ['disk.qcow2', 'held', 'images', 'manifest.json', 'upper'].sort(),
    )
  })

  it.each([
    ['images', 'echo other >images/pages-1.img'],
    ['upper', '[ ! -e upper ] || echo other >upper/new'],
  ])('is none if %s differ from what was taken', async (_, after) => {
    const fresh = await freshCheckpoint()
    const to = scratch('kept')
    const saving = saveCheckpoint(around(), toolkitFor(fresh.folder, after), fresh, to)
    await expect(saving).rejects.toThrow(MachineryFailure)
    await expect(saving).rejects.toThrow(/differs from what the checkpoint has/)
    expect(readdirSync(to)).toEqual([])
  })

  it('leaves nothing behind if it fails, even of what its owner may not change', async () => {
    const fresh = await freshCheckpoint()
    const to = scratch('kept')
    const after = 'mkdir -p images/a/b; chmod 555 images/a; echo "rdump: No space" >&2'
    const toolkit = toolkitFor(fresh.folder, after)
    await expect(saveCheckpoint(around(), toolkit, fresh, to)).rejects.toThrow(/No space/)
    expect(readdirSync(to)).toEqual([])
  })
})
