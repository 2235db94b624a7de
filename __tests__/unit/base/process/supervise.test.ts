import { execFileSync, spawn } from 'node:child_process'
import { getEventListeners, once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { howItEnded, type Supervised, supervise } from '../../../../src/base/process/supervise.js'
import { scratch } from '../../../scratch.js'

const started: Supervised[] = []
const start: typeof supervise = (argv, options) => {
  const process = supervise(argv, options)
  started.push(process)
  return process
}
const sh = (script: string, options?: Parameters<typeof supervise>[1]) =>
  start(['sh', '-c', script], options)
afterEach(() => Promise.all(started.splice(0).map((process) => process.end())))

/** False, too, for a process that only waits to be reaped. */
function isRunning(pid: number | undefined): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !condition(); ) {
    if (Date.now() > deadline) throw new Error('it did not happen within 10 s')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The first thing that a process prints. */
async function firstWord({ output }: Pick<Supervised, 'output'>): Promise<string> {
  const [chunk] = (await once(output, 'data')) as [Buffer]
  return chunk.toString().trim()
}

describe('supervise', () => {
  it.each([
    ['exit 0', { code: 0, signal: null }],
    ['exit 3', { code: 3, signal: null }],
    ['kill -SEGV $$', { code: null, signal: 'SIGSEGV' }],
    ['kill -ILL $$', { code: null, signal: 'SIGILL' }],
    ['kill -TERM $$', { code: null, signal: 'SIGTERM' }],
  ])('tells the end of `%s`', async (script, ended) => {
    expect(await sh(script).ended).toEqual(ended)
  })

  it('gives a request to standard input and closes it, and ignores that nobody reads it', async () => {
    const request = 'x'.repeat(1_000_000)
    const reader = sh('wc -c', { request })
    const [count] = await Promise.all([text(reader.output), reader.ended])
    expect(count).toBe('1000000\n')
    expect(await sh('exit 3', { request }).ended).toEqual({ code: 3, signal: null })
  })

  it('has the words in order, and all of the output by the end', async () => {
    const process = sh('echo out; echo first >&2; echo last >&2; exit 1')
    const [output] = await Promise.all([text(process.output), process.ended])
    expect(output).toBe('out\n')
    expect(process.lastWords()).toBe('first\nlast')
    expect(process.command).toBe('sh -c echo out; echo first >&2; echo last >&2; exit 1')
  })

  it('hands words to the program as they are, without a shell', async () => {
    const words = ['a b', '$HOME', '*', '', '-x', '--', '"\'']
    const process = start(['printf', '[%s]', ...words])
    expect(await text(process.output)).toBe(words.map((word) => `[${word}]`).join(''))
  })

  it('keeps the end of what a program says endlessly', async () => {
    const process = sh('yes noise | head -n 200000 >&2; echo the end >&2')
    await process.ended
    expect(process.lastWords().slice(-14)).toBe('\nnoise\nthe end')
    expect(process.lastWords().length).toBeLessThan(100_000)
  })

  it('gives it nothing to read', async () => {
    expect(await sh('cat; exit 5').ended).toEqual({ code: 5, signal: null })
  })

  it.each([
    {},
    { lifeline: true },
    { group: true },
  ])('gives it PATH, the language of programs and what is added, and no token (%o)', async (options) => {
    vi.stubEnv('SECRET_TOKEN', 'secret')
    const process = start(['env'], { env: { ADDED: 'yes' }, ...options })
    const variables = (await text(process.output)).trim().split('\n').sort()
    vi.unstubAllEnvs()
    expect(variables).toEqual(['ADDED=yes', 'LC_ALL=C', `PATH=${globalThis.process.env.PATH}`])
  })

  it('has the pid of the program itself', async () => {
    const process = sh('echo $$')
    expect(await firstWord(process)).toBe(String(process.pid))
  })

  it('connects descriptors 3 and 4, both ways', async () => {
    const process = sh('read -r a <&3; read -r b <&4; echo "$b" >&3; echo "$a" >&4', { pipes: 2 })
    const [three, four] = process.pipes
    three?.write('to three\n')
    four?.write('to four\n')
    const said = [once(three as never, 'data'), once(four as never, 'data')]
    expect((await Promise.all(said)).map(String)).toEqual(['to four\n', 'to three\n'])
  })

  it('is not upset by writing to a program that has gone', async () => {
    const process = sh('exit 0', { pipes: 1 })
    await process.ended
    process.pipes[0]?.write('anyone?\n')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(process.pipes).toHaveLength(1)
  })
})

describe('supervise, of what cannot be started', () => {
  it('tells it where the program is missing', async () => {
    const process = start(['/nowhere/qemu', '-x'])
    const ended = await process.ended
    expect(ended.code).toBe(127)
    expect(process.lastWords()).toContain('/nowhere/qemu')
  })

  it('tells it where setpriv is missing, and can still be ended', async () => {
    const process = start(['true'], { env: { PATH: '/nowhere' } })
    const ended = await process.ended
    expect(ended).toEqual({ code: null, signal: null, error: 'spawn setpriv ENOENT' })
    expect(howItEnded(ended)).toBe('could not be started: spawn setpriv ENOENT')
    expect(process.pid).toBeUndefined()
    expect(await process.end()).toEqual(ended)
  })
})

describe('ending', () => {
  // It ignores what can be ignored.
  const stubborn = 'trap "" TERM INT HUP; echo started; while :; do sleep 0.1 >&- 2>&-; done'

  it('is final, and done when it resolves', async () => {
    const process = sh(stubborn)
    await firstWord(process)
    expect(await process.end()).toEqual({ code: null, signal: 'SIGKILL' })
    expect(isRunning(process.pid)).toBe(false)
  })

  it('can be asked for twice, and after the end', async () => {
    const process = sh('exit 4')
    await process.ended
    expect(await process.end()).toEqual({ code: 4, signal: null })
    expect(await process.end()).toEqual({ code: 4, signal: null })
  })

  it('comes by a cancel', async () => {
    const controller = new AbortController()
    const process = sh(stubborn, { cancel: controller.signal })
    await firstWord(process)
    controller.abort()
    expect(await process.ended).toEqual({ code: null, signal: 'SIGKILL' })
  })

  it('of one leaves the others alone', async () => {
    const [one, other] = [new AbortController(), new AbortController()]
    const processes = [one, other].map(({ signal }) => sh(stubborn, { cancel: signal }))
    await Promise.all(processes.map(firstWord))
    one.abort()
    await processes[0]?.ended
    expect(isRunning(processes[1]?.pid)).toBe(true)
  })

  it('comes before the beginning where the cancel did', () => {
    const reason = new Error('cancelled by the test')
    expect(() => sh('echo never', { cancel: AbortSignal.abort(reason) })).toThrow(reason)
  })

  it('leaves nothing behind that listens to the cancel', async () => {
    const { signal } = new AbortController()
    const process = sh('exit 0', { cancel: signal })
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    await process.ended
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})

describe('a supervised process', () => {
  let compiled: string

  // The parent must be a process that can be killed, so it needs the code as JavaScript.
  beforeAll(() => {
    const project = fileURLToPath(new URL('../../../../', import.meta.url))
    compiled = scratch('supervise-test')
    execFileSync(
      join(project, 'node_modules/.bin/tsc'),
      [
        ...['--ignoreConfig', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'],
        ...['--rootDir', 'src', '--outDir', compiled, 'src/base/process/supervise.ts'],
      ],
      { cwd: project },
    )
    writeFileSync(join(compiled, 'package.json'), '{"type":"module"}')
    writeFileSync(
      join(compiled, 'parent.js'),
      `import { supervise } from './base/process/supervise.js'
       const child = supervise(['sh', '-c', 'echo $$; trap "" TERM INT HUP; exec sleep 300'])
       child.output.pipe(process.stdout)
       child.ended.then(() => process.exit(9))`,
    )
    return () => rmSync(compiled, { recursive: true })
  }, 60_000)

  it.each([
    'SIGKILL',
    'SIGTERM',
    'SIGINT',
    'SIGSEGV',
  ] as const)('dies when its parent is ended by %s', async (signal) => {
    const parent = spawn(process.execPath, [join(compiled, 'parent.js')])
    const pid = Number(await firstWord({ output: parent.stdout }))
    expect(isRunning(pid)).toBe(true)
    parent.kill(signal)
    await once(parent, 'exit')
    await until(() => !isRunning(pid))
  })
})

describe('howItEnded', () => {
  it.each([
    [{ code: 0, signal: null }, 'exited with 0'],
    [{ code: 137, signal: null }, 'exited with 137'],
    [{ code: null, signal: 'SIGILL' } as const, 'was killed by SIGILL'],
    [{ code: null, signal: null, error: 'EACCES' }, 'could not be started: EACCES'],
  ])('%o: %s', (ended, words) => {
    expect(howItEnded(ended)).toBe(words)
  })
})
