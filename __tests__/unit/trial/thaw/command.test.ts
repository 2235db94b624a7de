import { describe, expect, it } from 'vitest'
import { custom } from '../../../../src/checkpoint/engines/custom/engine.js'
import { buildEvidence } from '../../../../src/trial/thaw/build-evidence.js'
import { imagesRead } from '../../../../src/trial/thaw/images-read.js'
import { readThawRecord } from '../../../../src/trial/thaw/record.js'
import { judge } from '../../../../src/trial/verdict/judge.js'
import { guest } from '../../machine/guest/make.js'
import { expected } from '../make.js'
import { whole } from './make.js'

/** What a kernel wrote of `exec node --snapshot-blob ...`, which becomes the app by reading its images. */
const life = [
  '              sh-202     (    202) [000] .....     3.100000: sched_process_exec: filename=/bin/sh pid=202 old_pid=202',
  '            node-202     (    202) [000] .....     3.200000: sched_process_exec: filename=/usr/bin/node pid=202 old_pid=202',
  '            node-202     (    202) [000] .....     3.300000: task_newtask: pid=203 comm=node clone_flags=3d0f00 oom_score_adj=0',
  '',
].join('\n')
const reads = (bytes: number, pid = 202) =>
  `            node-${pid}     (    ${pid}) [000] .....     3.250000: image: (ext4_file_read_iter+0x1b6/0x1d0 <- dax_iomap_rw) got=${bytes}\n`
const ill = `            node-203     (    202) [000] .....     4.100000: ill: (force_sig_fault+0x4/0xa0) sig=4 code=2 addr=0x7fcb64ce1040 b0=0x62 b1=0xe1 b2=0xfe b3=0x48 b4=0x7f b5=0x7 b6=0x0 b7=0x0 b8=0x0 b9=0x0 b10=0x0 b11=0x0 b12=0x0 b13=0x0 b14=0x0\n`

const lines = ['boot 1.2', 'restored 0 128', 'app 202', 'app-name node', 'alive', 'watched 1003']
const identity = { thaw: 'thaw-1', pid: 10_000, comm: 'thawcheck-init', on: 'guest' } as const

const evidenceOf = (said: readonly string[], files: Record<string, string>) =>
  buildEvidence(readThawRecord(guest([...said, ...whole], { life, faults: '', ...files })), {
    ...identity,
    ...custom,
  })

const plain = { ...expected('Haswell'), verify: false }

describe('an app that an engine restored which is no CRIU', () => {
  it('passes where the kernel saw it read the images', async () => {
    const evidence = await evidenceOf([...lines, 'images-size 1000'], { images: reads(900) })
    expect(evidence).toMatchObject({ pid: 202, proof: { kind: 'images-read', percent: 90 } })
    expect(judge(evidence, plain).verdict).toBe('pass')
  })

  it('lives on where only threads of it have ended', async () => {
    const ended = life.replace(
      /\n$/,
      '\n            node-203     (    202) [000] .....     3.400000: gx: (do_exit+0x4/0xad0) code=0\n',
    )
    const files = { images: reads(900), life: ended }
    const evidence = await evidenceOf([...lines, 'images-size 1000'], files)
    expect(evidence).toMatchObject({ proof: { kind: 'images-read' } })
  })

  it.each([
    ['it read little of them', ['images-size 1000'], { images: reads(90) }],
    ['another process read them, and ended', ['images-size 1000'], { images: reads(900, 303) }],
    ['they are CRIU’s', [], { images: reads(900) }],
    ['nothing traced who read them', [], {}],
  ])('was started afresh, as far as is known, where %s', async (_, said, files) => {
    const { verdict, reason } = judge(await evidenceOf([...lines, ...said], files), plain)
    expect({ verdict, kind: reason.kind }).toEqual({
      ...{ verdict: 'inconclusive', kind: 'started-afresh' },
    })
  })

  it('is the owner of its SIGILLs, in all of its threads', async () => {
    const files = { images: reads(900), faults: ill }
    const evidence = await evidenceOf([...lines, 'images-size 1000'], files)
    expect(evidence.sigills).toMatchObject([{ pid: 203, of: 'app', lineage: [203, 202] }])
  })

  it('is not blamed for what gVisor puts over a system call while it replaces that', async () => {
    const trap = ill.replace('b0=0x62', 'b0=0x6')
    const files = { images: reads(900), faults: trap }
    expect((await evidenceOf([...lines, 'images-size 1000'], files)).sigills).toEqual([])
    // Where the images are CRIU's, nobody puts it there.
    expect((await evidenceOf(lines, files)).sigills).toHaveLength(1)
  })

  it('is inconclusive where it is a Java that nothing woke', async () => {
    const said = [...lines, 'images-size 1000', 'asleep']
    const evidence = await evidenceOf(said, { images: reads(900) })
    expect(judge(evidence, plain)).toMatchObject({ reason: { kind: 'asleep' } })
  })
})

describe('who read the images', () => {
  it('is told by process, and a name that imitates the trace changes nothing', () => {
    const fake = `got=1-9 (9) [000] ..... 1.0: image: (x) got=7-202 ( 202) [000] ..... 1.0: image: (a <- b) got=5\n`
    expect(imagesRead(reads(10) + reads(-5) + fake, 100).by).toEqual(new Map([[202, 15]]))
  })
})
