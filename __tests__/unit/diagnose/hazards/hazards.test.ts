import { describe, expect, it } from 'vitest'
import { findHazards, hazardsOf } from '../../../../src/diagnose/hazards/hazards.js'
import { folderOf, image } from '../../formats/images/make.js'

const source = new Set(['abm', 'bmi1'])
const nehalem = { features: new Set(['sse4.2']) }

async function found(images: string) {
  const said: string[] = []
  const sources = { images, find: () => undefined, processes: undefined }
  const code = await findHazards(sources, source, [], (what) => said.push(what))
  return { ...hazardsOf(code, source), said }
}

describe('the hazards of a checkpoint', () => {
  it.each([
    ['that is not there', {}, /ENOENT: .*\/files\.img/],
    ['that is damaged', { 'files.img': Buffer.alloc(3) }, /files\.img is damaged: it ends where/],
  ])('%s are not known, and why', async (_, files, why) => {
    const { scan, certain, unscanned, silentOn, said } = await found(folderOf(files))
    expect([scan, certain]).toEqual([undefined, []])
    expect(unscanned).toMatch(why)
    expect(said).toEqual([expect.stringMatching(why)])
    expect(said[0]).toMatch(/^the checkpoint cannot be scanned: /)
    expect(silentOn(nehalem)).toMatchObject([
      { instruction: 'LZCNT', found: [], unread: [expect.stringMatching(why)] },
      { instruction: 'TZCNT', found: [], unread: [expect.stringMatching(why)] },
    ])
  })

  it('are none of a CPU whose features are not known', async () => {
    const empty = { 'files.img': image('files', []), 'pstree.img': image('pstree', []) }
    const { scan, unscanned, silentOn, said } = await found(folderOf(empty))
    expect(unscanned).toBeUndefined()
    expect(scan).toEqual({ schema: 'thawcheck-scan/2', targets: [], unread: [] })
    expect(said).toEqual([])
    expect(silentOn({ features: source })).toEqual([])
    expect(silentOn({ features: undefined })).toEqual([])
    expect(silentOn(nehalem).map(({ feature, unread }) => [feature, unread])).toEqual([
      ['abm', []],
      ['bmi1', []],
    ])
  })
})
