import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Log } from '../../../../src/base/log/log.js'
import { leaveSignalsAlone } from '../../../../src/base/process/cancel.js'
import { openRun, type Run, withScope } from '../../../../src/base/run/run.js'
import { readVariables } from '../../../../src/base/run/variables.js'
import { scratch } from '../../../scratch.js'

const log: Log = { phase: (_, work) => work(), info: () => {}, debug: () => {} }

/** Opens a run in a folder of its own. */
function opened<T>(work: (run: Run) => Promise<T>, cancel = new AbortController().signal) {
  const folder = scratch('run')
  const remembered: string[] = []
  const surroundings = {
    log,
    cancel,
    remember: (path: string) => remembered.push(path),
    variables: readVariables({ RUNNER_TEMP: folder }),
  }
  const result = openRun(surroundings, join(folder, 'a/report'), work)
  return { folder, remembered, result }
}

describe('openRun', () => {
  it('has a temporary folder until it ends, and a report folder for good', async () => {
    const { folder, remembered, result } = opened(async ({ temporary, report }) => {
      writeFileSync(join(temporary, 'disk'), '')
      report.write('report.json', '{}')
      return temporary
    })
    const temporary = await result
    expect(dirname(temporary)).toBe(folder)
    expect(remembered).toEqual([temporary])
    expect(existsSync(temporary)).toBe(false)
    expect(readdirSync(join(folder, 'a/report'))).toContain('report.json')
  })

  it('leaves no temporary folder behind if it fails', async () => {
    const { remembered, result } = opened(async ({ temporary }) => {
      mkdirSync(join(temporary, 'deep/er'), { recursive: true })
      throw new Error('the work failed')
    })
    await expect(result).rejects.toThrow('the work failed')
    expect(remembered.map((path) => existsSync(path))).toEqual([false])
  })

  it('passes on the cancellation of its caller', async () => {
    const caller = new AbortController()
    const { result } = opened(async ({ cancel }) => {
      caller.abort(new Error('Ctrl-C'))
      return cancel.reason
    }, caller.signal)
    expect(await result).toEqual(new Error('Ctrl-C'))
  })
})

describe('withScope', () => {
  it('has room for all that ends with it, without a warning', async () => {
    const warnings: string[] = []
    const warn = ({ name }: Error) => warnings.push(name)
    process.on('warning', warn)
    const cancel = leaveSignalsAlone().signal
    const listenTo = (signal: AbortSignal) => {
      for (let i = 0; i < 20; i++) signal.addEventListener('abort', () => {})
    }
    listenTo(cancel)
    await opened((run) => withScope(run, async (scope) => listenTo(scope.cancel)), cancel).result
    await new Promise(setImmediate)
    process.off('warning', warn)
    expect(warnings).toEqual([])
  })

  it('ends by itself, and the run goes on', async () => {
    const { result } = opened(async (run) => {
      const ended = await withScope(run, async (scope, end) => {
        const before = scope.cancel.aborted
        end()
        return [before, scope.cancel.aborted]
      })
      return { ended, run: run.cancel.aborted }
    })
    expect(await result).toEqual({ ended: [false, true], run: false })
  })

  it('ends with its run, and shares the rest with it', async () => {
    const caller = new AbortController()
    const { result } = opened(
      (run) =>
        withScope(run, async (scope) => {
          caller.abort()
          expect(scope.temporary).toBe(run.temporary)
          expect(scope.report).toBe(run.report)
          return scope.cancel.aborted
        }),
      caller.signal,
    )
    expect(await result).toBe(true)
  })
})
