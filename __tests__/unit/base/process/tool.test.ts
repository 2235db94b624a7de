import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MachineryFailure } from '../../../../src/base/process/failure.js'
import { runTool } from '../../../../src/base/process/tool.js'
import { scratch } from '../../../scratch.js'

const never = new AbortController().signal
const run = (script: string, cancel = never) =>
  runTool(['sh', '-c', script], { advice: 'look at the test', cancel })

let folder: string
beforeEach(() => {
  folder = scratch('tool-test')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** False, too, for a process that only waits to be reaped. */
function isRunning(pid: string): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

async function untilExists(path: string): Promise<void> {
  for (const deadline = Date.now() + 10_000; !existsSync(path); await sleep(10)) {
    if (Date.now() > deadline) throw new Error(`${path} did not appear within 10 s`)
  }
}

/** What was killed may take a moment to end. */
async function untilGone(pid: string): Promise<void> {
  expect(pid).toMatch(/^\d+$/)
  for (const deadline = Date.now() + 1000; isRunning(pid); await sleep(10)) {
    if (Date.now() > deadline) throw new Error(`${pid} still runs after a second`)
  }
}

/** Cancels a script once it has made the file `ready`. @returns how long it then took, in ms */
async function cancelled(script: string): Promise<number> {
  const controller = new AbortController()
  const reason = new Error('cancelled by the test')
  const running = run(script, controller.signal)
  running.catch(() => {})
  await untilExists(join(folder, 'ready'))
  const since = performance.now()
  controller.abort(reason)
  await expect(running).rejects.toBe(reason)
  return performance.now() - since
}

describe('a tool', () => {
  it('returns its standard output, then its standard error', async () => {
    expect(await run('echo err >&2; echo out')).toBe('out\nerr')
    expect(await run('echo err >&2')).toBe('err')
    expect(await run('true')).toBe('')
  })

  it('gets the variables that are added to the clean environment', async () => {
    const options = { advice: '', cancel: never, env: { ADDED: 'yes' } }
    expect(await runTool(['sh', '-c', 'echo "$ADDED $PATH"'], options)).toBe(
      `yes ${process.env.PATH}`,
    )
  })

  it('that exits with another status than 0 is a failure with its last output', async () => {
    const failing = run('echo doing; echo no space >&2; exit 3')
    await expect(failing).rejects.toThrow(MachineryFailure)
    await expect(failing).rejects.toThrow(
      [
        'sh -c echo doing; echo no space >&2; exit 3',
        '  exited with 3',
        '  it last said:',
        '    doing',
        '    no space',
        '  try: look at the test',
      ].join('\n'),
    )
  })

  it.each([
    'SIGKILL',
    'SIGSEGV',
    'SIGTERM',
  ])('that is killed by %s is a failure that names it', async (signal) => {
    await expect(run(`kill -${signal.slice(3)} $$`)).rejects.toThrow(
      new RegExp(`\\n  was killed by ${signal}\\n  try: look at the test$`),
    )
  })

  it('runs in the folder that is given', async () => {
    expect(await runTool(['pwd', '-P'], { advice: '', cancel: never, cwd: '/usr' })).toBe('/usr')
  })

  it('that prints a fault has failed, though it exits with 0', async () => {
    const isFault = (line: string) => line.startsWith('no space')
    const options = { advice: 'look at the test', cancel: never, isFault }
    // More than is kept of an output, behind the fault; the last line has no end.
    const words = 'yes harmless | head -c 500000 >&2; printf "\\nno space either" >&2'
    const failing = runTool(['sh', '-c', `echo no space left >&2; ${words}`], options)
    await expect(failing).rejects.toThrow(MachineryFailure)
    await expect(failing).rejects.toThrow(
      /exited with 0\n {2}it last said:\n {4}no space left\n {4}no space either\n {2}try: look/,
    )
    expect(await runTool(['sh', '-c', 'echo harmless >&2; echo no space'], options)).toBe(
      'no space\nharmless',
    )
  })

  it('that is not there is a failure that names it', async () => {
    const missing = runTool(['/nowhere/mke2fs'], { advice: 'x', cancel: never })
    await expect(missing).rejects.toThrow(MachineryFailure)
    await expect(missing).rejects.toThrow(/\/nowhere\/mke2fs: No such file/)
  })

  it('is not started once the run is cancelled', async () => {
    const reason = new Error('cancelled before')
    await expect(run(`touch ${folder}/ready`, AbortSignal.abort(reason))).rejects.toBe(reason)
    expect(existsSync(join(folder, 'ready'))).toBe(false)
  })
})

describe('a cancelled tool', () => {
  it('ends within a second', async () => {
    expect(await cancelled(`touch ${folder}/ready; exec sleep 60`)).toBeLessThan(1000)
  })

  it('ends within a second though it ignores SIGTERM', async () => {
    const script = `trap '' TERM; touch ${folder}/ready; while :; do sleep 0.1; done`
    expect(await cancelled(script)).toBeLessThan(1000)
  })

  it('may clean up', async () => {
    const script = `trap 'touch ${folder}/cleaned; exit 1' TERM; touch ${folder}/ready; while :; do sleep 0.1; done`
    await cancelled(script)
    expect(existsSync(join(folder, 'cleaned'))).toBe(true)
  })

  it.each([
    ['that waits for it', 'wait'],
    ['that has lost interest in it', 'exec sleep 60'],
  ])('leaves no child behind, of a shell %s', async (_, end) => {
    // The child ignores SIGTERM and keeps no pipe of ours open.
    const child = `(trap '' TERM; exec sleep 60) >/dev/null 2>&1 & echo $! > ${folder}/child`
    expect(await cancelled(`${child}; touch ${folder}/ready; ${end}`)).toBeLessThan(1000)
    const pid = readFileSync(join(folder, 'child'), 'utf8').trim()
    await untilGone(pid)
  })
})

it('takes along what a tool leaves running when it ends', async () => {
  const output = await run('sleep 60 & echo $!')
  await untilGone(output)
})
