import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { initName, initProgram } from '../../../../../src/machine/job/programs/init.js'
import { scratch } from '../../../../scratch.js'

const folder = scratch('init')
const init = join(folder, initName)
writeFileSync(init, initProgram(), { mode: 0o755 })
afterAll(() => rmSync(folder, { recursive: true }))

const sh = (script: string) => ['/bin/sh', '-c', script]

function run(script: string) {
  const { status, signal, stdout } = spawnSync(init, sh(script), {
    encoding: 'utf8',
    timeout: 20_000,
    killSignal: 'SIGKILL',
  })
  return { status: signal ?? status, stdout }
}

/** A program that leaves the tree: its parent has ended, and it has a session of its own. */
const leave = (script: string) => `setsid -f sh -c '${script}'`

describe('the first process of an app', () => {
  it.each([
    ['0', 'true', 0],
    ['a status', 'exit 7', 7],
    ['the highest status', 'exit 255', 255],
    ['a signal', 'kill -TERM $$', 'SIGTERM'],
    ['a crash', 'kill -SEGV $$', 'SIGSEGV'],
    ['a signal that cannot be handled', 'kill -KILL $$', 'SIGKILL'],
  ])('ends as its program does: with %s', (_, script, status) => {
    expect(run(script)).toEqual({ status, stdout: '' })
  })

  it('is the parent of what leaves the tree, and stays for it', () => {
    const daemon =
      'while [ -d /proc/$0 ]; do sleep 0.01; done; read stat </proc/$$/stat; echo $stat'
    const { status, stdout } = run(`echo $PPID; setsid -f sh -c '${daemon}' $$`)
    const [parent, stat] = stdout.trim().split('\n')
    expect({ status, parent: stat?.split(' ')[3] }).toEqual({ status: 0, parent })
  })

  it.each([
    ['a status', 'exit 3', 3],
    ['a signal', 'kill -ABRT $$', 'SIGABRT'],
  ])('ends as the last process, where its program has ended with 0: with %s', (_, end, status) => {
    expect(run(leave(`sleep 0.2; ${end}`)).status).toBe(status)
  })

  it('does not wait for others once its program has failed, and takes no end of theirs for it', () => {
    const other = `(exit 9) & ${leave('exit 8')}; sleep 0.2`
    expect(run(`${other}; exit 0`).status).toBe(0)
    expect(run('setsid -f sleep 2 >/dev/null 2>&1; exit 5').status).toBe(5)
  })

  it('leaves no zombie', () => {
    const { stdout } = run(
      `${leave('exit 1')}; sleep 0.3; cat /proc/$PPID/task/*/children; echo $$`,
    )
    const [children, own] = stdout.trim().split(/\s+/)
    expect(children).toBe(own)
  })

  it('gives its program the arguments, the environment, a session, and the signals as they were', () => {
    const { stdout } = spawnSync(
      init,
      sh('echo "$0 $A"; cat /proc/self/status; cat /proc/$$/stat'),
      {
        encoding: 'utf8',
        env: { A: 'b c', PATH: process.env.PATH },
      },
    )
    const [said, ...status] = stdout.split('\n')
    expect(said).toBe('/bin/sh b c')
    const blocked = (text: string) => /^SigBlk:.*/m.exec(text)?.[0]
    expect(blocked(status.join('\n'))).toBe(blocked(readFileSync('/proc/self/status', 'utf8')))
    const [pid, , , , , session] = status.at(-2)?.split(' ') ?? []
    expect(session).toBe(pid)
  })

  it('is not found by who looks for the app, and withstands what that sends', async () => {
    const child = spawn(init, sh('echo up; exec sleep 1000'))
    await once(child.stdout, 'data')
    const said = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'latin1')
    // What it has started may be quicker.
    await expect.poll(() => said('cmdline').replaceAll('\0', '')).toBe(init)
    await expect.poll(() => said('comm')).toBe(`${initName}\n`)
    for (const signal of ['SIGHUP', 'SIGTERM', 'SIGUSR1'] as const) child.kill(signal)
    const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')
    process.kill(Number(children), 'SIGINT')
    expect(await once(child, 'exit')).toEqual([null, expect.stringMatching(/^SIG(HUP|INT)$/)])
  })

  it('tells that there is no such program by 127', () => {
    expect(spawnSync(init, ['/no/such/program']).status).toBe(127)
  })
})
