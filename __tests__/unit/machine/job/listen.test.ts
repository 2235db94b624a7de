import { afterEach, describe, expect, it } from 'vitest'
import { type Supervised, supervise } from '../../../../src/base/process/supervise.js'
import { type ListenOptions, listen, type Recorder } from '../../../../src/machine/job/listen.js'
import type { GuestEvent } from '../../../../src/machine/job/record.js'

const started: Supervised[] = []
afterEach(() => Promise.all(started.splice(0).map((process) => process.end())))

/** Listens to a shell script, whose standard input and output are the channel. */
function hear(
  script: string,
  job: Partial<ListenOptions> & { readonly console?: string } & Pick<Recorder, 'server'> = {},
) {
  const { console: text, server, ...limits } = job
  const process = supervise(['sh', '-c', `exec <&3 >&3; ${script}`], { pipes: 1 })
  started.push(process)
  const channel = process.pipes[0] as Supervised['pipes'][number]
  return listen(
    {
      name: 'QEMU',
      process,
      record: channel,
      reply: channel,
      server,
      ...(text === undefined ? {} : { console: async () => text }),
    },
    { since: Date.now(), startLimitSeconds: 30, limitSeconds: 30, endWhenDone: false, ...limits },
  )
}

describe('listen', () => {
  it('has the lines, the joined pieces of files and the times of a run that did its job', async () => {
    const run = await hear(
      "echo started 1; printf 'file output 3\\nab\\n'; printf 'file output 2\\nc\\n'; echo done",
    )
    expect(run.broken).toBeUndefined()
    expect(run.lines).toContainEqual({ kind: 'line', word: 'started', rest: '1' })
    expect(run.files.get('output')?.toString()).toBe('ab\nc\n')
    expect(run.times.start).toBeLessThanOrEqual(run.times.total)
  })

  it.each([
    ['a guest that booted', 'echo boot 1'],
    ['one that was loaded', 'echo loaded 1'],
    ['this machine itself', 'echo started 1'],
  ])('counts the start of %s up to its first word', async (_, word) => {
    const run = await hear(`${word}; exit 1`)
    expect(run.broken).toBe('QEMU exited with 1 before the job was done')
    expect(run.times.start).toBeLessThanOrEqual(run.times.total)
    expect((await hear('exit 1')).times.start).toBeUndefined()
  })

  it('passes events on as they come, and replies', async () => {
    const run = await hear('echo started; echo ask; read answer; echo "got $answer"; echo done', {
      onEvent: (event, reply) => {
        if (event.kind === 'line' && event.word === 'ask') reply('yes')
      },
    })
    expect(run.lines).toContainEqual({ kind: 'line', word: 'got', rest: 'yes' })
  })

  it('takes a run whose clock was too fast for broken', async () => {
    const run = await hear('echo started 1; echo done 61')
    expect(run.broken).toMatch(/^its clock counted 60.0 s in \d\.\d s$/)
  })

  it('says when it has read the last word', async () => {
    const run = await hear('echo started; echo done; read word; echo "heard $word"')
    expect(run.lines).toContainEqual({ kind: 'line', word: 'heard', rest: 'end' })
  })

  it('ends what is done where that is wanted', async () => {
    const run = await hear('echo started; echo done; exec sleep 60', { endWhenDone: true })
    expect(run.broken).toBeUndefined()
    expect(run.times.total).toBeLessThan(30)
  })
})

describe('the limits of a record', () => {
  it('has a machine examined that exceeds one, before it is ended', async () => {
    const exceeded = { limitSeconds: 0.2, examine: async () => 'it stands still' }
    const run = await hear('echo started; exec sleep 60', exceeded)
    expect(run.broken).toBe('it did not end within 0.2 s')
    expect(run.files.get('hang')?.toString()).toBe('it stands still')
    const sent = 'printf "file hang 3\nyes"'
    const without = await hear(`echo started; ${sent}; echo done`, { examine: exceeded.examine })
    expect([...without.files]).toEqual([])
  })

  it('keeps at most 20 files, and goes on with the pieces of those', async () => {
    const files = 'for n in $(seq 50); do printf "file f$n 1\\nx"; done; printf "file f1 1\\ny"'
    const run = await hear(`echo started; ${files}; echo done`)
    expect(run.files.size).toBe(20)
    expect(run.files.get('f1')?.toString()).toBe('xy')
    expect(run.broken).toBeUndefined()
  })

  it('keeps at most 10,000 lines', async () => {
    const run = await hear('echo started; yes line | head -n 20000; echo done')
    expect(run.lines).toHaveLength(10_000)
    // Its last word was not kept.
    expect(run.broken).toBe('QEMU exited with 0 before the job was done')
  })

  it('keeps the last 16 MiB of a file that comes in pieces', async () => {
    const piece = 'printf "file big 4194304\\n"; head -c 4194304 /dev/zero | tr "\\0" $n'
    const run = await hear(`echo started; for n in a b c d e; do ${piece}; done; echo done`)
    const big = run.files.get('big')
    expect(big?.length).toBeLessThanOrEqual(16 * 1024 * 1024)
    expect(big?.length).toBeGreaterThan(12 * 1024 * 1024)
    expect(big?.at(-1)).toBe('e'.charCodeAt(0))
  })

  it('ends a run that sends what is no record', async () => {
    const run = await hear('echo started; echo "file ../x 1"; exec sleep 60')
    expect(run.broken).toMatch(/^the guest sent an invalid file: /)
    expect(run.times.total).toBeLessThan(30)
  })
})

describe('the server of files', () => {
  const served = async (server: string, script: string) => {
    const process = supervise(['sh', '-c', server])
    started.push(process)
    return hear(script, { server: { name: 'virtiofsd', process } })
  }

  it('that dies ends the job at once', async () => {
    const run = await served('echo no memory >&2; kill -KILL $$', 'echo started; exec sleep 60')
    expect(run.broken).toBe(
      'virtiofsd was killed by SIGKILL before the job was done, saying: no memory',
    )
    expect(run.times.total).toBeLessThan(30)
  })

  it('that leaves because its guest has left does not hide how that ended', async () => {
    const run = await served('exit 0', 'echo started; sleep 1; kill -SEGV $$')
    expect(run.broken).toBe('QEMU was killed by SIGSEGV before the job was done')
  })

  it('may end once the job is done', async () => {
    const run = await served('sleep 0.5; exit 1', 'echo started; echo done; sleep 1')
    expect(run.broken).toBeUndefined()
  })
})

it('a run that did its job tells what trouble its kernel had', async () => {
  const run = await hear('echo started; echo done', { console: '[1.0] BUG: Bad page state\r\n' })
  expect(run.broken).toBeUndefined()
  expect(run.kernelTrouble).toBe('its kernel said: BUG: Bad page state')
})

describe('a run that broke', () => {
  it.each([
    [
      'it never spoke',
      'exec sleep 60',
      { startLimitSeconds: 0.2 },
      'it did not start its job within 0.2 s',
    ],
    [
      'its job never spoke',
      'echo started; exec sleep 60',
      { setUpLimitSeconds: 0.2 },
      'it did not set its job up within 0.2 s',
    ],
    [
      'its job never ended',
      'echo started; echo kernel 6; exec sleep 60',
      { setUpLimitSeconds: 20, limitSeconds: 0.2 },
      'it did not end within 0.2 s',
    ],
    [
      'it did not end although little was left',
      'echo started; echo watching; exec sleep 60',
      {
        limitAfter: (event: GuestEvent) =>
          event.kind === 'line' && event.word === 'watching' ? 0.2 : 40,
      },
      'it did not end within 0.2 s after it said: watching',
    ],
    [
      'it never ended',
      'echo started; exec sleep 60',
      { limitSeconds: 0.2 },
      'it did not end within 0.2 s',
    ],
    [
      'it never ended, and said again and again that it had started',
      'while :; do echo started; sleep 0.1; done',
      { limitSeconds: 0.5 },
      'it did not end within 0.5 s',
    ],
    [
      'its process died',
      'echo started; echo oops >&2; kill -SEGV $$',
      {},
      'QEMU was killed by SIGSEGV before the job was done, saying: oops',
    ],
    [
      'it said so itself',
      'echo started; echo lost no disk; exec sleep 60',
      { limitSeconds: 40 },
      'its own set-up failed: no disk',
    ],
    [
      'it said so itself, and its kernel why',
      'echo started; echo lost mount /store; exec sleep 60',
      { console: 'one\r\ntwo\r\n[1.0] EXT4-fs (pmem0): x\r\n' },
      'its own set-up failed: mount /store (the console showed last: two | [1.0] EXT4-fs (pmem0): x)',
    ],
    [
      'its kernel panicked',
      'echo started; exit 1',
      { console: '[1.0] Kernel panic - not syncing: x\r\n---' },
      'its kernel panicked: Kernel panic - not syncing: x',
    ],
    [
      'its kernel hit a fault of its own',
      'echo started; exit 0',
      { console: '[1.0] BUG: x\r\n[1.0] Kernel panic - not syncing: Fatal exception\r\n' },
      'its kernel panicked: Kernel panic - not syncing: Fatal exception (it said before: BUG: x)',
    ],
    [
      "the host's disk was full, whatever it said",
      'echo started; echo done',
      { console: 'I/O error, dev vda, sector 8' },
      'its disk failed (I/O error, dev vda, sector 8); is the temporary directory full?',
    ],
  ])('since %s', async (_, script, job, broken) => {
    const run = await hear(script, job)
    expect(run.broken).toBe(broken)
    expect(run.times.total).toBeLessThan(30)
  })
})
