import { afterEach, expect, it } from 'vitest'
import { onCommand } from '../../../../src/base/process/command-log.js'
import { readLines } from '../../../../src/base/process/lines.js'
import { supervise } from '../../../../src/base/process/supervise.js'
import { runTool } from '../../../../src/base/process/tool.js'

afterEach(() => onCommand(() => {}))

it('reports each started program once, without its environment', async () => {
  const commands: string[] = []
  onCommand((commandLine) => commands.push(commandLine))
  const cancel = new AbortController().signal
  await runTool(['printf', '%s', 'a b'], { advice: '', cancel, env: { TOKEN: 'secret' } })
  await supervise(['true'], { env: { TOKEN: 'secret' } }).ended
  await readLines(['echo', 'x'], { seconds: 10, bytes: 100, memory: 1e9 }, () => {})
  expect(commands).toEqual(['printf %s a b', 'true', 'prlimit --as=1000000000 --core=0 -- echo x'])
})

it('reports nothing of what a cancelled run does not start', async () => {
  const commands: string[] = []
  onCommand((commandLine) => commands.push(commandLine))
  expect(() => supervise(['true'], { cancel: AbortSignal.abort() })).toThrow()
  expect(commands).toEqual([])
})
