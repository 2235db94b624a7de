import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readEntries, readImage } from '../../src/formats/images/container.js'
import { pagemap } from '../../src/formats/images/messages.js'
import { openToolkit, toolCommand } from '../../src/machine/toolkit/toolkit.js'
import { scratch } from '../scratch.js'
import { type Run, start, thawcheck } from './command.js'
import { type Spawned, spawned } from './spawned.js'
import { toolkitHere } from './toolkit-here.js'

/** A user without rights: root's own app would need every capability that root has in a guest. */
const nobody = 12345

const asRoot = process.getuid?.() === 0
const home = scratch('export')
const toolkit = join(home, 'toolkit')
const archive = join(home, 'app.tar.gz')
const unpacked = join(home, 'unpacked')
const restore = join(unpacked, 'checkpoint/restore.sh')
const proven = ['x86-64-v2', 'Haswell']

/** Where a user without rights may write. */
const state = `/tmp/${basename(home)}.state`

/** It says its number and what it once wrote into a file. */
const app = `echo hello >${state}; i=0; while :; do i=$((i+1)); echo "$(cat ${state}) $i"; sleep 0.2; done`

describe.runIf(asRoot)('a checkpoint that is exported on the lowest of its targets', () => {
  let run: Run
  let criu: string
  beforeAll(async () => {
    cpSync((await toolkitHere()).directory, toolkit, { recursive: true })
    for (const folder of [home, toolkit]) chmodSync(folder, 0o755)
    chownSync(home, nobody, nobody)
    criu = toolCommand(openToolkit(toolkit).directory, 'criu', []).join(' ')
    const source = ['--checkpoint-cpu', 'lowest', '--cpus', proven.join(';')]
    const words = [
      'check',
      '--run',
      app,
      '--ready-log',
      '^hello 3$',
      '--verify',
      `grep -q hello ${state}`,
    ]
    run = await start(
      [
        ...words,
        '--watch',
        '1s',
        ...['--timeout', '90s'],
        ...source,
        '--export',
        archive,
        '--toolkit',
        toolkit,
        '--working-directory',
        home,
      ],
      { HOME: home, TMPDIR: home, RUNNER_TEMP: '' },
      nobody,
    ).done
    mkdirSync(unpacked)
    execFileSync('tar', ['-C', unpacked, '-xf', archive])
  })

  it('is told in the report, with what it was proven on', () => {
    expect(run.status).toBe(0)
    expect(run.report?.source?.lowest?.name).toBe('x86-64-v2')
    const sha256 = execFileSync('sha256sum', [archive], { encoding: 'utf8' }).split(' ')[0]
    expect(run.report?.artifact).toMatchObject({ file: archive, sha256, on: proven })
    expect(run.stdout).toMatch(/^export: the checkpoint is in .*, proven on x86-64-v2 and Haswell/m)
    expect(statSync(archive).mode & 0o777).toBe(0o600)
    const manifest = JSON.parse(readFileSync(join(unpacked, 'checkpoint/manifest.json'), 'utf8'))
    expect(manifest).toMatchObject({
      id: run.report?.source?.id,
      demands: { needs: [{ names: proven, features: expect.arrayContaining(['sse4.2']) }] },
    })
  })

  it('has its memory where every version of CRIU looks for it', () => {
    const images = join(unpacked, 'checkpoint/images')
    const pagemaps = readdirSync(images).filter((name) => name.startsWith('pagemap-'))
    expect(pagemaps).not.toEqual([])
    for (const name of pagemaps) {
      for (const { compatNrPages } of readEntries(readImage(images, name, 'pagemap'), pagemap, 1)) {
        expect(compatNrPages).toBeGreaterThan(0)
      }
    }
  })

  it('restores on this machine, by its own script, and leaves nothing', async () => {
    const temporary = scratch('restore')
    const restored = restoring({ CRIU: criu, TMPDIR: temporary })
    await restored.said(/^hello \d\d$/m)
    // It goes on where it was frozen, with the file as it was then, which this machine does not have.
    expect(restored.text()).not.toMatch(/^hello [12]$/m)
    restored.process.kill('SIGTERM')
    expect(await restored.ended).toBe(0)
    expect(execFileSync('ls', ['-A', temporary], { encoding: 'utf8' })).toBe('')
    expect(existsSync(state)).toBe(false)
  })

  it.each([
    ['in a guest on Haswell', 'Haswell', 'restored', /^hello \d\d$/m],
    [
      'not on qemu64, and says what that lacks',
      'qemu64',
      'refused 3',
      /^restore.sh: this CPU lacks ssse3 sse4_1 sse4_2 popcnt, which the checkpoint may use; it was proven on x86-64-v2 and Haswell$/m,
    ],
  ])('restores %s', async (_, cpu, answer, said) => {
    const out = join(scratch('inside'), 'out')
    const script = [
      `export CRIU='${criu}'`,
      `sh ${restore} >${out} 2>&1 &`,
      'until grep -q "^hello [0-9][0-9]" OUT || ! kill -0 $!; do sleep 0.2; done'.replace(
        'OUT',
        out,
      ),
      `cat ${out}`,
      'if kill -TERM $!; then wait $!; echo restored; else wait $!; echo refused $?; fi',
      'exec sleep 1000',
    ].join('\n')
    const to = join(scratch('kept'), 'checkpoint')
    const inside = await thawcheck([
      ...['checkpoint', '--run', script, '--ready-log', `^${answer}$`, '--to', to],
      ...['--checkpoint-cpu', cpu, '--toolkit', toolkit, '--timeout', '90s'],
    ])
    const log = readFileSync(join(inside.reportDir, 'checkpoint/output.log'), 'utf8')
    expect(log).toMatch(said)
    expect(inside.status).toBe(0)
  })

  it.each([
    ['--bogus', /--bogus is not a flag\nusage: sh restore.sh/],
    ['--log', /--log has no value/],
  ])('says how its script is used: %s', async (flag, expected) => {
    const wrong = restoring({}, flag)
    expect(await wrong.ended).toBe(2)
    expect(wrong.text()).toMatch(expected)
  })

  it('says where there is no CRIU, or no root', async () => {
    const without = restoring({ CRIU: '/nowhere/criu' })
    expect(await without.ended).toBe(2)
    expect(without.text()).toMatch(/there is no CRIU: \/nowhere\/criu was not found; install/)
    const user = spawned('setpriv', [
      ...['--reuid', `${nobody}`, '--regid', `${nobody}`, '--clear-groups', 'sh', restore],
    ])
    expect(await user.ended).toBe(2)
    expect(user.text()).toMatch(/CRIU restores as root only; run this as root, or with sudo/)
  })

  it("says why where CRIU fails, with CRIU's status and errors", async () => {
    const log = join(scratch('log'), 'log')
    const broken = join(scratch('broken'), 'checkpoint')
    cpSync(join(unpacked, 'checkpoint'), broken, { recursive: true, verbatimSymlinks: true })
    execFileSync('rm', [join(broken, 'images/inventory.img')])
    const failed = spawned('sh', [join(broken, 'restore.sh'), '--log', log], { CRIU: criu })
    expect(await failed.ended).toBe(4)
    expect(failed.text()).toMatch(
      /CRIU did not restore the app \(exit status 1\):\n[\s\S]*Error .*empty-image/,
    )
    expect(readFileSync(log, 'utf8')).toContain('empty-image')
  })
})

function restoring(env: NodeJS.ProcessEnv, ...flags: readonly string[]): Spawned {
  return spawned('sh', [restore, ...flags], env)
}
