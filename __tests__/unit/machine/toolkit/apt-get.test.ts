import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onCommand } from '../../../../src/base/process/command-log.js'
import { MachineryFailure } from '../../../../src/base/process/failure.js'
import { runAptGet } from '../../../../src/machine/toolkit/apt-get.js'
import { scratch } from '../../../scratch.js'

const path = process.env.PATH
let folder: string

/** A program that stands before all others of its name. */
function program(name: string, script: string): void {
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
}

beforeEach(() => {
  folder = scratch('apt-get-test')
  process.env.PATH = `${folder}:${path}`
  program('sudo', 'shift; exec "$@"')
})
afterEach(() => {
  process.env.PATH = path
  onCommand(() => {})
  rmSync(folder, { recursive: true })
})

const never = new AbortController().signal
const update = (cancel = never) => runAptGet(['update'], { advice: 'ask Debian', cancel })

describe('apt-get', () => {
  it('gets the proxies and the folders of this user, and no token', async () => {
    const given = { https_proxy: 'http://proxy:3128', NO_PROXY: 'here', TMPDIR: folder }
    const all = { ...given, SECRET_TOKEN: 'secret', my_proxy: 'x' }
    for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value)
    program('apt-get', `env >${folder}/environment`)
    await update()
    vi.unstubAllEnvs()
    const seen = readFileSync(join(folder, 'environment'), 'utf8')
    for (const [name, value] of Object.entries(given)) expect(seen).toContain(`${name}=${value}\n`)
    expect(seen).not.toMatch(/SECRET_TOKEN|my_proxy/)
  })

  it('asks nothing, and is reported', async () => {
    const commands: string[] = []
    onCommand((commandLine) => commands.push(commandLine))
    program('apt-get', 'test "$DEBIAN_FRONTEND $*" = "noninteractive -q update"')
    await update()
    expect(commands).toEqual([
      expect.stringMatching(/^(sudo -n )?env DEBIAN_FRONTEND=noninteractive apt-get -q update$/),
    ])
  })

  it('fails as other tools do', async () => {
    program('apt-get', 'echo reading; echo no network >&2; exit 100')
    await expect(update()).rejects.toThrow(MachineryFailure)
    await expect(update()).rejects.toThrow(
      /apt-get -q update\n {2}exited with 100\n {2}it last said:\n {4}reading\n {4}no network\n {2}try: ask Debian$/,
    )
  })

  it('that is killed does not exit with null', async () => {
    program('apt-get', 'kill -KILL $$')
    await expect(update()).rejects.toThrow(/\n {2}was killed by a signal\n/)
  })

  it('is waited for no longer once the run is cancelled', async () => {
    program('apt-get', `touch ${folder}/ready; exec sleep 2`)
    const controller = new AbortController()
    const running = update(controller.signal)
    running.catch(() => {})
    while (!existsSync(join(folder, 'ready'))) await sleep(10)
    const since = performance.now()
    const reason = new Error('cancelled by the test')
    controller.abort(reason)
    await expect(running).rejects.toBe(reason)
    expect(performance.now() - since).toBeLessThan(1000)
  })

  it('is not started once the run is cancelled', async () => {
    program('apt-get', `touch ${folder}/ready`)
    const reason = new Error('cancelled before')
    await expect(update(AbortSignal.abort(reason))).rejects.toBe(reason)
    expect(existsSync(join(folder, 'ready'))).toBe(false)
  })
})
