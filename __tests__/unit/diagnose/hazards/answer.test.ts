import { describe, expect, it } from 'vitest'
import {
  answerRequest,
  type HazardAnswer,
  type HazardRequest,
} from '../../../../src/diagnose/hazards/answer.js'
import { folderOf, image } from '../../formats/images/make.js'

async function answer(images: string): Promise<HazardAnswer> {
  const request: HazardRequest = {
    images,
    layers: ['/'],
    elsewhere: null,
    toolkit: '/nowhere',
    source: ['abm'],
    targets: [
      { name: 'Nehalem', features: ['sse4.2'], state: [] },
      { name: 'host', features: null, state: null },
    ],
  }
  return JSON.parse(await answerRequest(JSON.stringify(request)))
}

describe('the answer to a request for hazards', () => {
  it('has the scan of every target, with its risk where features are known', async () => {
    const empty = { 'files.img': image('files', []), 'pstree.img': image('pstree', []) }
    const { scan, silent, said } = await answer(folderOf(empty))
    expect(scan?.targets).toEqual([
      { name: 'Nehalem', risk: 'none', findings: [], overwrites: [] },
      { name: 'host', findings: [], overwrites: [] },
    ])
    expect(silent).toEqual({ found: [], unread: [] })
    expect(said).toEqual([])
  })

  it('says why there is no scan, once', async () => {
    const { scan, unscanned, silent, said } = await answer(folderOf({}))
    expect(scan).toBeUndefined()
    expect(unscanned).toMatch(/^ENOENT: /)
    expect(silent).toEqual({ found: [], unread: [expect.stringMatching(/^ENOENT: /)] })
    expect(said).toEqual([expect.stringMatching(/^the checkpoint cannot be scanned: ENOENT: /)])
  })
})
