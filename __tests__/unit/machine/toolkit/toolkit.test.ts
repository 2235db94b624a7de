import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { terminalLog } from '../../../../src/base/log/terminal-log.js'
import { MachineryFailure } from '../../../../src/base/process/failure.js'
import { readVariables } from '../../../../src/base/run/variables.js'
import { obtainToolkit } from '../../../../src/machine/toolkit/obtain.js'
import { toolkitParts } from '../../../../src/machine/toolkit/parts.js'
import { seal } from '../../../../src/machine/toolkit/seal.js'
import { scratch } from '../../../scratch.js'

async function given(qemu: string, parts = toolkitParts) {
  const folder = scratch('toolkit')
  for (const path of parts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), 'a file')
  }
  await seal(folder, { versions: { qemu }, criuLibraries: [], containerLibraries: [] })
  const run = {
    log: terminalLog({ write: () => {} }),
    temporary: folder,
    variables: readVariables({}),
    cancel: new AbortController().signal,
  }
  return obtainToolkit(run, { toolkit: folder, cache: false })
}

describe('a given toolkit', () => {
  it.each([
    '8.0.0',
    '8.2.2 (Debian 1:8.2.2+ds-0ubuntu1)',
    '10.0.13',
  ])('with QEMU %s is used', async (qemu) => {
    expect((await given(qemu)).versions).toEqual({ qemu })
  })

  it('with a QEMU that corrupts flags is refused, with that reason', async () => {
    const refused = given('7.2.22 (Debian 1:7.2+dfsg-7+deb12u18)')
    await expect(refused).rejects.toThrow(MachineryFailure)
    await expect(refused).rejects.toThrow(
      /^QEMU 7\.2\.22 .* is too old for an honest verdict: before 8\.0, CMPXCHG8B and CMPXCHG16B corrupt EFLAGS/,
    )
  })

  it('that lacks a part is refused, since another version made it', async () => {
    const parts = toolkitParts.filter((path) => path !== 'firmware/qboot.rom')
    await expect(given('10.0.13', parts)).rejects.toThrow(
      /cannot be used: it has no firmware\/qboot\.rom, so another version of Thawcheck made it/,
    )
  })

  it('that does not say which QEMU it holds is refused', async () => {
    await expect(given('unknown')).rejects.toThrow(/does not say which QEMU it holds: "unknown"/)
  })
})
