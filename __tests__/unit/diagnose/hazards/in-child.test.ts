import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { HazardAnswer } from '../../../../src/diagnose/hazards/answer.js'
import { findHazardsInChild } from '../../../../src/diagnose/hazards/in-child.js'
import { searchLimit } from '../../../../src/diagnose/hazards/search-limit.js'
import { scratch } from '../../../scratch.js'

const folder = scratch('in-child')
const nehalem = { name: 'Nehalem', features: new Set(['sse4.2']) }
const search = {
  images: '/images',
  layers: ['/upper', '/'],
  toolkit: '/toolkit',
  source: new Set(['abm', 'bmi1']),
  targets: [nehalem, { name: 'host', features: undefined }],
}
const answer: HazardAnswer = {
  scan: { schema: 'thawcheck-scan/2', targets: [], unread: [] },
  certain: [{ kind: 'function', name: 'strlen', file: 'libc.so.6', needs: ['avx2'] }],
  silent: {
    found: [{ instruction: 'LZCNT', kind: 'compiled', where: 'java', count: 3 }],
    unread: [],
  },
  said: ['the functions that were found have no names: no elfutils'],
}

async function searched(
  program?: readonly string[],
  cancel = new AbortController().signal,
  limitSeconds?: number,
) {
  const said: string[] = []
  const log = {
    phase: <T>(_: string, work: () => Promise<T>) => work(),
    info: (text: string) => said.push(text),
    debug: () => {},
  }
  return { ...(await findHazardsInChild({ log, cancel }, search, program, limitSeconds)), said }
}

const sh = (script: string) => ['sh', '-c', script]
const answering = (text: string) => sh(`cat > ${folder}/request; echo '${text}'`)

describe('a search for hazards in a child', () => {
  it('asks with everything that the child must know', async () => {
    await searched(answering(JSON.stringify(answer)))
    expect(JSON.parse(readFileSync(join(folder, 'request'), 'utf8'))).toEqual({
      images: '/images',
      layers: ['/upper', '/'],
      elsewhere: null,
      toolkit: '/toolkit',
      source: ['abm', 'bmi1'],
      targets: [
        { name: 'Nehalem', features: ['sse4.2'], state: null },
        { name: 'host', features: null, state: null },
      ],
    })
  })

  it('gives what the child found, and logs what it said', async () => {
    const { scan, certain, unscanned, silentOn, said } = await searched(
      answering(JSON.stringify(answer)),
    )
    expect(scan).toEqual(answer.scan)
    expect(certain).toEqual(answer.certain)
    expect(unscanned).toBeUndefined()
    expect(silentOn(nehalem)).toMatchObject([
      { instruction: 'LZCNT', found: [{ where: 'java', count: 3 }] },
      { instruction: 'TZCNT', found: [] },
    ])
    expect(said).toEqual(answer.said)
  })

  it.each([
    ['fails', sh('exit 3'), 'the search exited with 3'],
    ['is killed', sh('cat > /dev/null; kill -KILL $$'), 'the search was killed by SIGKILL'],
    ['is not there', ['/nowhere/node'], 'the search exited with 127'],
    ['was not built, as in these tests', undefined, 'the search exited with 1'],
    ['says nothing', sh('cat > /dev/null'), 'the search gave no answer'],
    ['says half of it', answering('{"scan":'), 'the search gave no answer'],
    ['says something else', answering('null'), 'the search gave no answer'],
    ['never stops talking', sh('exec yes'), 'the answer of the search is too long'],
  ])('has no scan and says why if the child %s', async (_, program, why) => {
    const { scan, certain, unscanned, silentOn, said } = await searched(program)
    expect([scan, certain]).toEqual([undefined, []])
    expect(unscanned).toBe(why)
    expect(said).toEqual([`the checkpoint cannot be scanned: ${why}`])
    expect(silentOn(nehalem).map(({ unread }) => unread)).toEqual([[why], [why]])
  })

  it('has no scan and says why if the child hangs, even after its answer', async () => {
    const why = 'the search did not end within 0.3 s'
    const hung = [sh('exec sleep 1000'), sh(`echo '${JSON.stringify(answer)}'; exec sleep 1000`)]
    for (const program of hung) {
      const { scan, certain, unscanned, said } = await searched(program, undefined, 0.3)
      expect([scan, certain]).toEqual([undefined, []])
      expect(unscanned).toBe(why)
      expect(said).toEqual([`the checkpoint cannot be scanned: ${why}`])
    }
  })

  it('gives the child a lower priority', async () => {
    const said = JSON.stringify({ ...answer, said: ['is %s'] })
    const niceness = sh(`cat > /dev/null; printf '${said}' "$(nice)"`)
    const lower = Math.min(19, getPriority() + 10)
    expect((await searched(niceness)).said).toEqual([`is ${lower}`])
  })

  it('has more time the more memory was saved', () => {
    const images = scratch('images')
    const bare = searchLimit(images)
    expect(searchLimit(join(images, 'nowhere'))).toBe(bare)
    const gigabyte = 1024 ** 3
    for (const [name, size] of [
      ['pages-1.img', gigabyte],
      ['pages-2.img', 3 * gigabyte],
    ] as const) {
      writeFileSync(join(images, name), '')
      truncateSync(join(images, name), size)
    }
    expect(searchLimit(images)).toBe(bare + 1024)
  })

  it('ends at once, without a word, when it is cancelled', async () => {
    const controller = new AbortController()
    const begun = performance.now()
    setTimeout(() => controller.abort(new Error('ended by SIGTERM')), 200)
    const { scan, said } = await searched(sh('exec sleep 100'), controller.signal)
    expect(performance.now() - begun).toBeLessThan(5000)
    expect(scan).toBeUndefined()
    expect(said).toEqual([])
  })

  it('does not begin when it was cancelled before', async () => {
    const cancel = AbortSignal.abort(new Error('ended by SIGTERM'))
    const { scan, said } = await searched(answering(JSON.stringify(answer)), cancel)
    expect(scan).toBeUndefined()
    expect(said).toEqual([])
  })
})
