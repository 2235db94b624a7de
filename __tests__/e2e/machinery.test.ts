import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { outcome, type Run, start, thawcheck } from './command.js'
import { writeOopsModule } from './oops-module.js'
import { processesOf } from './processes-of.js'

const app = ['check', '--run', 'exec sleep 1000', '--warm-up', '1s', '--watch', '4s']

/** Kills the QEMU of a guest, by its socket. Other runs on this machine have other folders. */
function killQemu(temporary: string, guest: string): void {
  const socket = `${temporary}/thawcheck-[^/]*/${guest}.sock`
  execFileSync('pkill', ['-KILL', '-f', `^[^ ]*ld-linux.*bin/qemu.*${socket}`])
}

/** Kills the virtiofsd of a guest, by its socket. */
function killServer(temporary: string, guest: string): void {
  const socket = `${temporary}/thawcheck-[^/]*/${guest}.sock`
  execFileSync('pkill', ['-KILL', '-f', `^[^ ]*ld-linux.*bin/virtiofsd.*${socket}`])
}

describe('a QEMU or a server of files that is killed', () => {
  const twice = 'Haswell'
  const temporary = scratch('killed')
  let done: Run
  beforeAll(async () => {
    const own = { TMPDIR: temporary, RUNNER_TEMP: '' }
    const run = start([...app, '--cpus', `EPYC;${twice};max,-adx`, '--jobs', '4'], own)
    await run.said(/checkpoint: starting/)
    killServer(temporary, 'checkpoint')
    const killAt = async (kill: typeof killQemu, said: RegExp, guest: string) => {
      await run.said(said)
      kill(temporary, guest)
    }
    // Each at its own time: on a busy machine the one may be done before the other is there.
    // The control is thaw-0, and the targets follow it.
    await Promise.all([
      killAt(killQemu, /EPYC: restoring/, 'thaw-1'),
      killAt(killQemu, /Haswell: restoring/, 'thaw-2').then(() =>
        killAt(killQemu, /Haswell: trying once more[\s\S]*Haswell: restoring/, 'thaw-2'),
      ),
      killAt(killServer, /max,-adx: restoring/, 'thaw-3'),
    ])
    done = await run.done
  })

  it('ends its guest at once, which is started once more', () => {
    const killed = 'virtiofsd was killed by SIGKILL before the job was done'
    expect(done.stderr).toContain(`checkpoint: trying once more, since ${killed}`)
    expect(done.stderr).toContain(`max,-adx: trying once more, because ${killed}`)
    for (const name of ['EPYC', 'max,-adx'])
      expect(outcome(done, name)).toMatchObject({ verdict: 'pass', attempts: 2 })
  })

  it('and a second time is inconclusive', () => {
    const { verdict, words, attempts } = outcome(done, twice)
    expect({ verdict, attempts }).toEqual({ verdict: 'inconclusive', attempts: 2 })
    expect(words).toMatch(/the guest broke twice: QEMU was killed by SIGKILL/)
    expect(done.status).toBe(0)
  })

  it('leaves nothing', () => {
    expect(processesOf(temporary)).toEqual([])
    expect(readdirSync(temporary)).toEqual([])
  })
})

describe('KVM', () => {
  let run: Run
  beforeAll(async () => {
    run = await thawcheck([...app, '--cpus', 'EPYC', '--accel', 'auto'])
  })
  // Known by trying alone: the device may be there, and QEMU hang on it.
  const works = () => existsSync('/dev/kvm') && run.report?.source?.accel === 'kvm'

  it('that does not work is told, and TCG used instead', ({ skip }) => {
    skip(works(), 'KVM works here')
    expect(run.report?.source).toMatchObject({
      accel: 'tcg',
      machine: { accel: 'tcg', cpu: 'max' },
    })
    expect(run.report?.source?.accelReason).toMatch(/\/dev\/kvm/)
    expect(run.stderr).toMatch(/tcg: .*\/dev\/kvm/)
    expect(outcome(run, 'EPYC')).toMatchObject({ verdict: 'pass', machine: { accel: 'tcg' } })
  })

  it('that is demanded and does not work is the end', async ({ skip }) => {
    skip(works(), 'KVM works here')
    const demanded = await thawcheck([...app, '--cpus', 'EPYC', '--accel', 'kvm'])
    expect(demanded.status).toBe(4)
    expect(demanded.report?.verdict).toBe('error')
    expect(demanded.stdout).toMatch(/`accel: kvm` was given, but KVM cannot be used: .*\/dev\/kvm/)
  })
})

describe('an app whose guest breaks by what it does there', () => {
  const [oops, small] = ['max,-adx', 'max,-adx,-clwb@memory=512M']
  let run: Run
  beforeAll(async () => {
    const module = join(scratch('oops'), 'oops.ko')
    await writeOopsModule(module)
    const words = [
      'while grep -q " adx " /proc/cpuinfo; do sleep 1; done',
      `grep -q " clwb " /proc/cpuinfo && exec /run/thawcheck/modules ${module}`,
      // It keeps what may be its last line, and this one never ends.
      'tail /dev/zero',
    ].join('; ')
    run = await thawcheck([
      ...['check', '--run', words, '--warm-up', '1s'],
      ...['--watch', '20s', '--cpus', `${oops};${small}`],
    ])
  })

  it('is not blamed for a fault of the kernel, after a second try', () => {
    const { verdict, words, attempts } = outcome(run, oops)
    expect({ verdict, attempts }).toEqual({ verdict: 'inconclusive', attempts: 2 })
    expect(words).toMatch(
      /the guest broke twice: its kernel panicked: .*BUG: kernel NULL pointer dereference/,
    )
    expect(run.status).toBe(0)
  })

  it('is inconclusive where there is not enough memory', () => {
    expect(outcome(run, small)).toMatchObject({
      verdict: 'inconclusive',
      words: 'the guest ran out of memory; give it more with `memory`',
    })
  })
})
