import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findFile } from '../../src/checkpoint/roots/find-file.js'
import { type Located, openProcesses } from '../../src/diagnose/processes.js'
import { scratch } from '../scratch.js'
import { buildC } from './build-apps.js'
import { checkpointOf, outcome, type Run, thawcheck } from './command.js'
import { modestStrings } from './modest-glibc.js'
import { has, hasAvx512, memsetWithAvx512 } from './this-cpu.js'
import { toolkitHere } from './toolkit-here.js'

const folder = scratch('located')
const program = (name: string) => join(folder, name)

// One is named by libc's debug symbols, where there are any; without them, the other has no name.
describe.skipIf(!has('xsavec'))("the place of a SIGILL in glibc, on this machine's CPU", () => {
  let run: Run
  let toolkit: string
  beforeAll(async () => {
    toolkit = (await toolkitHere()).directory
    buildC('fill', program('fill'))
    buildC('lazy', program('lazy'), '-Wl,-z,lazy')
    const app = `${program('fill')} & ${modestStrings} ${program('lazy')} & wait`
    const words = ['--ready-log', '^tick 3', '--checkpoint-on', 'runner']
    run = await thawcheck(['check', '--run', app, ...words, '--watch', '8s', '--cpus', 'max'])
  })

  /** Where the first SIGILL of a program lies, with libc's debug symbols and without. */
  async function located(comm: string) {
    const fault = outcome(run, 'max').faults.find(
      (one) => one.kind === 'sigill' && one.comm === comm,
    )
    const { pid, address } = fault?.kind === 'sigill' ? fault : {}
    if (pid === undefined || address === undefined) throw new Error(`no SIGILL:\n${run.stderr}`)
    const checkpoint = checkpointOf(run)
    const find = (path: string) => findFile(path, [join(checkpoint, 'upper'), '/'])
    const look = (findDebugFile: typeof find): Promise<Located> => {
      const images = join(checkpoint, 'images')
      return openProcesses({ images, find, findDebugFile, toolkit }).locate(pid, BigInt(address))
    }
    return { named: await look(find), bare: await look(() => undefined) }
  }

  it.skipIf(!hasAvx512)('is a variant that was chosen, where it has AVX-512', async () => {
    const { named, bare } = await located('fill')
    expect(named).toMatchObject({
      ...{ mapping: { kind: 'file', path: expect.stringMatching(/\/libc\.so\.6$/) } },
      symbol: {
        ...{ name: memsetWithAvx512().name, exact: true },
        ...{ source: 'debug file', serves: ['memset'] },
      },
      ...{ executable: program('fill'), mapped: expect.arrayContaining([program('fill')]) },
    })
    const { name, ...place } = named.symbol ?? {}
    expect(bare.symbol).toEqual({ ...place, source: 'frames' })
  })

  it('is what binds a function lazily', async () => {
    const { named, bare } = await located('lazy')
    const serves = ['_dl_runtime_resolve']
    expect(named.symbol).toMatchObject({ name: '_dl_runtime_resolve_xsavec', serves })
    expect(bare.symbol).toMatchObject({ source: 'frames', serves })
    expect(bare.symbol).not.toHaveProperty('name')
  })
})
