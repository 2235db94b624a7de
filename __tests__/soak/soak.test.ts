import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const project = join(import.meta.dirname, '../..')

it('18 checks with faults: no verdict is wrong, each has its report, and nothing is left', async ({
  signal,
  onTestFinished,
}) => {
  const words = [join(project, 'scripts/soak.mjs'), '--runs', '18']
  const soak = spawn(process.execPath, words, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(soak, 'close')
  // A test that is cancelled or late ends what it has started, and waits for that.
  signal.addEventListener('abort', () => soak.kill())
  onTestFinished(async () => void (await ended))
  let said = ''
  for (const stream of [soak.stdout, soak.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk
    })
  }
  const [status] = await ended
  console.log(said)
  expect(status, said).toBe(0)
})
