import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { supervise } from '../../../src/process/supervise.js'

const sh = (script: string) => ['sh', '-c', script]

/** Whether a process runs, and is not merely waiting to be reaped. */
function runs(pid: number | undefined): boolean {
  if (pid === undefined || !existsSync(`/proc/${pid}`)) return false
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

async function untilGone(pid: number): Promise<void> {
  for (let waited = 0; runs(pid) && waited < 5000; waited += 10) await sleep(10)
}

describe('supervise', () => {
  it.each([
    ['exit 0', { code: 0, signal: null }],
    ['exit 3', { code: 3, signal: null }],
    ['kill -ILL $$', { code: null, signal: 'SIGILL' }],
    ['kill -KILL $$', { code: null, signal: 'SIGKILL' }],
  ])('tells how `%s` ended', async (script, ended) => {
    expect(await supervise(sh(script)).ended).toEqual(ended)
  })

  it('tells 127 and what setpriv says of a program that is not there', async () => {
    const process = supervise(['/no/such/program', 'argument'])
    expect(await process.ended).toEqual({ code: 127, signal: null })
    expect(process.lastWords()).toContain('/no/such/program')
  })

  it('tells that it could not be started where setpriv is not there', async () => {
    const process = supervise(['true'], { env: { PATH: '/nowhere' }, pipes: 1 })
    const { code, signal, error } = await process.ended
    expect({ code, signal }).toEqual({ code: null, signal: null })
    expect(error).toContain('ENOENT')
    expect(process.pid).toBeUndefined()
    expect(await process.end()).toHaveProperty('error')
  })

  it('has all of the output and the last words when the end is told', async () => {
    const process = supervise(sh('seq 1 20000; echo sorry >&2; exit 1'))
    let said = ''
    process.output.on('data', (chunk) => {
      said += chunk
    })
    expect(await process.ended).toMatchObject({ code: 1 })
    expect(said.trimEnd().split('\n')).toHaveLength(20_000)
    expect(process.lastWords()).toBe('sorry')
  })

  it('hands words over as they are, with no shell between', async () => {
    const words = ['a b', "it's", '$(exit 9)', '', '--help', 'ü\n']
    const process = supervise(['printf', '[%s]', ...words])
    let said = ''
    process.output.on('data', (chunk) => {
      said += chunk
    })
    await process.ended
    expect(said).toBe(words.map((word) => `[${word}]`).join(''))
    expect(process.command).toContain("printf [%s] a b it's")
  })

  it('gives the child nothing to read, and what `env` adds', async () => {
    const process = supervise(sh('read -r line; test "$SPECIAL" = "a b" && test -n "$PATH"'), {
      env: { SPECIAL: 'a b' },
    })
    expect(await process.ended).toEqual({ code: 0, signal: null })
  })

  it('talks both ways over a pipe, which the child has as descriptor 3', async () => {
    const process = supervise(sh('read -r line <&3; echo "heard $line" >&3'), { pipes: 1 })
    process.pipes[0]?.write('me\n')
    const [heard] = await once(process.pipes[0] as NodeJS.EventEmitter, 'data')
    expect(String(heard)).toBe('heard me\n')
    await process.ended
  })

  it('is not harmed by writing to a child that is gone', async () => {
    const process = supervise(['true'], { pipes: 1 })
    await process.ended
    process.pipes[0]?.write('anyone?\n')
    await sleep(20)
    expect(await process.ended).toEqual({ code: 0, signal: null })
  })

  it('ends a child that ignores SIGTERM', async () => {
    const process = supervise(sh("trap '' TERM INT HUP; echo up; while :; do sleep 1; done"))
    await once(process.output, 'data')
    expect(await process.end()).toEqual({ code: null, signal: 'SIGKILL' })
    expect(runs(process.pid)).toBe(false)
  })

  it('may be ended twice, and after the end', async () => {
    const process = supervise(['sleep', '60'])
    const both = await Promise.all([process.end(), process.end()])
    expect(both).toEqual([await process.end(), await process.ended])
  })
})

describe('cancel', () => {
  it('ends the child', async () => {
    const controller = new AbortController()
    const process = supervise(['sleep', '60'], { cancel: controller.signal })
    controller.abort()
    expect(await process.ended).toEqual({ code: null, signal: 'SIGKILL' })
    expect(runs(process.pid)).toBe(false)
  })

  it('starts nothing when it came before', () => {
    const cancel = AbortSignal.abort(new Error('too late'))
    expect(() => supervise(['sleep', '60'], { cancel })).toThrow('too late')
  })

  it('after the end changes nothing', async () => {
    const controller = new AbortController()
    const process = supervise(['true'], { cancel: controller.signal })
    expect(await process.ended).toEqual({ code: 0, signal: null })
    controller.abort()
    expect(await process.ended).toEqual({ code: 0, signal: null })
  })
})

describe('when we are killed outright', () => {
  const folder = mkdtempSync(join(tmpdir(), 'supervise-'))
  const parent = join(folder, 'parent.mjs')
  let ours: ChildProcess | undefined

  beforeAll(async () => {
    // A process of its own, since it is to be killed; Node 20 reads no TypeScript.
    const { build } = await import('vite')
    const source = fileURLToPath(new URL('../../../src/process/supervise.ts', import.meta.url))
    await build({
      ...{ configFile: false, logLevel: 'silent' },
      build: {
        ssr: source,
        outDir: folder,
        rollupOptions: { output: { entryFileNames: 'out.mjs' } },
      },
    })
    writeFileSync(
      parent,
      `import { supervise } from './out.mjs'
       const ignores = "trap '' TERM INT HUP; sleep 60"
       console.log(supervise(['sleep', '60']).pid, supervise(['sh', '-c', ignores]).pid)`,
    )
  })
  afterAll(() => {
    ours?.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  it('the kernel ends what we supervised', async () => {
    ours = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = await once(ours.stdout as NodeJS.EventEmitter, 'data')
    const pids = String(said).trim().split(' ').map(Number)
    await sleep(100)
    expect(pids.map(runs)).toEqual([true, true])
    ours.kill('SIGKILL')
    await Promise.all(pids.map(untilGone))
    expect(pids.map(runs)).toEqual([false, false])
  })
})
