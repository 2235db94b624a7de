import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { scratch } from '../../scratch.js'
import { checkpointPlanOf, planOf, problemsIn } from './make.js'

const dir = scratch('bad-input')
mkdirSync(join(dir, 'there'))
writeFileSync(join(dir, 'file'), '')
symlinkSync('nowhere', join(dir, 'dangling'))
afterAll(() => rmSync(dir, { recursive: true }))

describe('bad input', () => {
  it.each([
    ['ready-log', '(a', 'regular expression'],
    ['warm-up', 'soon', 'duration'],
    ['watch', '10', 'unit'],
    ['watch', '0s', 'more than 0s'],
    ['watch', '-1s', 'duration'],
    ['timeout', '0ms', 'more than 0s'],
    ['timeout', '1000h', '240h'],
    ['timeout', '1d', 'duration'],
    ['cpus', 'Haswel', 'Haswell'],
    ['cpus', ';', 'no CPU'],
    ['cpus', 'floor;Haswell', 'floor alone'],
    ['floor-guests', '1', 'from 2 to 1000'],
    ['floor-guests', 'some', 'from 2 to 1000'],
    ['cpus', 'max,-nosuchthing', 'nosuchthing'],
    ['checkpoint-cpu', 'Nehalme', 'Nehalem'],
    ['checkpoint-cpu', 'max;Haswell', 'more than one CPU'],
    ['checkpoint-cpu', 'gcp:n2d', 'gcp:n2d/7B12 or gcp:n2d/7B13'],
    ['cpus', 'Haswell@cores=0', 'from 1 to 64'],
    ['checkpoint-cpu', 'max\nHaswell', 'more than one CPU'],
    ['cpu-cap', 'noen', 'did you mean none?'],
    ['cpu-cap', 'op=noxsave', 'none, fpu, ins, cpu, all'],
    ['env', '1A=b', 'NAME=value'],
    ['env', '=b', 'NAME=value'],
    ['env', 'ABSENT', 'cannot be passed on'],
    ['env', 'toString', 'cannot be passed on'],
    ['rootfs', 'absent', 'does not exist'],
    ['restore-rootfs', 'absent', 'does not exist'],
    ['restore-kernel', 'absent', 'does not exist'],
    ['restore-image', '-v', 'not the name of an image'],
    ['checkpoint-cpu', 'max@image=debian', 'expected a CPU without @image'],
    ['working-directory', 'absent', 'does not exist'],
    ['working-directory', 'file', 'not a directory'],
    ['criu-dump-options', "--a 'b", 'never closed'],
    ['criu-restore-options', '--a "b', 'never closed'],
    ['criu-restore-options', '--a \\', 'backslash'],
    ['criu-restore-options', '--leave-stopped', 'leaves the app stopped'],
    ['criu-restore-options', '--leave-stopped=yes', 'leaves the app stopped'],
    ['criu-restore-options', '--tcp-close --leave-s', 'leaves the app stopped'],
    ['criu-restore-options', '-s', 'leaves the app stopped'],
    ['criu-restore-options', '-lsv4', 'leaves the app stopped'],
    ['memory', '512', 'unit'],
    ['memory', '2M', '128M'],
    ['memory', '1.5G', 'whole number'],
    ['cores', '0', '1 to 64'],
    ['cores', '65', '1 to 64'],
    ['cores', '1e1', 'whole number'],
    ['cores', '255', '1 to 64'],
    ['jobs', '0', 'auto'],
    ['jobs', 'aut', 'auto'],
    ['accel', 'kmv', 'auto, kvm, tcg'],
    ['accel', 'KVM', 'did you mean kvm?'],
    ['remedy', 'proof', 'off, suggest, prove'],
    ['remedy-timeout', '0s', 'more than 0s'],
    ['benchmark', 'a\0b', 'NUL'],
    ['benchmark-measures', 'seconds', 'number, time'],
    ['benchmark-rounds', '0', '1 to 100'],
    ['strict', 'yes', 'true'],
    ['cache', '1', 'false'],
    ['toolkit', 'absent', 'does not exist'],
    ['report-dir', 'file/x', 'not a directory'],
    ['report-dir', 'dangling/x', 'does not exist'],
    ['report-dir', '/proc/x', 'kernel'],
    ['report-dir', '/sys/fs/cgroup/x', 'kernel'],
    ['run', 'a\0b', 'NUL'],
    ['verify', 'a\0b', 'NUL'],
  ])('%s %j is refused and quoted', (name, text, expected) => {
    const problems = problemsIn(() => planOf({ [name]: text }, { cwd: dir }))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name}: `))
    expect(problems[0]).toContain(expected)
    const value = text.replace(/^1A=b$/, '1A').replace(/^=b$/, '')
    expect(problems[0]).toContain(JSON.stringify(value).slice(1, -1))
  })

  it('is not every option of CRIU that has an s', () => {
    const options = ['-S', '-ojobs', '-v', '-L/usr/lib', '--leave-running', '--stream', 's']
    const plan = planOf({ 'criu-restore-options': options.join(' ') })
    expect(plan.thaw.engine.restoreOptions).toEqual(options)
  })

  it('names a CPU or a variable that is given twice', () => {
    expect(problemsIn(() => planOf({ cpus: 'max;Haswell;max' }))).toEqual([
      'cpus: "max" is given twice',
    ])
    expect(problemsIn(() => planOf({ env: 'A=1;A=2' }))).toEqual(['env: "A" is given twice'])
  })

  it('is an app beside a checkpoint that was taken already', () => {
    const values = { checkpoint: 'there', ready: 'true', 'checkpoint-cpu': 'max' }
    expect(problemsIn(() => planOf(values, { cwd: dir }))).toEqual(
      ['run', 'ready', 'checkpoint-cpu'].map(
        (name) =>
          `${name}: cannot be used with checkpoint, which already exists; expected one of the two`,
      ),
    )
  })

  it('is a benchmark of a change that is not proven', () => {
    expect(problemsIn(() => planOf({ benchmark: './bench', remedy: 'suggest' }))).toEqual([
      'benchmark: "./bench" measures what a proven change costs, and remedy is suggest; expected remedy prove',
    ])
  })

  it('is a CPU that only KVM has, under TCG', () => {
    expect(problemsIn(() => planOf({ cpus: 'host', accel: 'tcg' }))).toEqual([
      'accel: tcg has no CPU "host"; expected kvm or auto',
    ])
    expect(
      problemsIn(() => checkpointPlanOf({ 'checkpoint-cpu': 'host', accel: 'tcg' })),
    ).toHaveLength(1)
  })

  it('is the lowest of no targets, or of ones that are mistaken, or on a machine with a CPU of its own', () => {
    expect(problemsIn(() => checkpointPlanOf({ 'checkpoint-cpu': 'lowest' }))).toEqual([
      expect.stringMatching(
        /^checkpoint-cpu: "lowest" is the CPU that all targets have .* this command has no targets; expected a CPU/,
      ),
    ])
    expect(problemsIn(() => planOf({ 'checkpoint-cpu': 'lowest', cpus: 'Haswel' }))).toEqual([
      expect.stringMatching(/^cpus: "Haswel"/),
    ])
    expect(problemsIn(() => planOf({ 'checkpoint-cpu': 'lowest', cpus: 'floor' }))).toEqual([
      'checkpoint-cpu: "lowest" is the CPU that all targets have in common, and floor has none',
    ])
    const runner = { 'checkpoint-cpu': 'lowest', 'checkpoint-on': 'runner' }
    expect(problemsIn(() => planOf(runner))).toEqual([
      expect.stringMatching(/^checkpoint-cpu: "lowest" cannot be used with checkpoint-on runner/),
    ])
    const host = { 'checkpoint-cpu': 'lowest', cpus: 'host;Haswell', accel: 'tcg' }
    expect(problemsIn(() => planOf(host))).toEqual([
      'accel: tcg has no CPU "host"; expected kvm or auto',
    ])
  })

  it('is two roots', () => {
    expect(problemsIn(() => planOf({ rootfs: dir, image: 'shop:1' }))).toEqual([
      'rootfs: cannot be used with image, which is a root already; expected one of the two',
    ])
  })

  it('is a root of its own in an archive, or with a folder of this machine', () => {
    const rootfs = join(dir, 'there')
    expect(problemsIn(() => planOf({ rootfs, export: join(dir, 'app.tar') })).join()).toMatch(
      /^export: only an app that had the files of a machine as its root can be exported/,
    )
    expect(problemsIn(() => planOf({ rootfs, 'working-directory': 'there' })).join()).toMatch(
      /^working-directory: "there" is not an absolute path/,
    )
  })

  it('is an archive of no kind, in the folder that runs clear, or of a search for the floor', () => {
    const problem = (values: Record<string, string>) =>
      problemsIn(() => planOf(values, { cwd: dir })).join()
    expect(problem({ export: 'app.zip' })).toMatch(/^export: "app.zip" is not the name of an arch/)
    expect(problem({ export: 'thawcheck-report/app.tar' })).toMatch(
      /^export: .* lies in report-dir/,
    )
    expect(problem({ export: 'app.tar', cpus: 'floor' })).toMatch(/^export: ".*" needs a target/)
    expect(planOf({ export: 'app.tar.zst' }, { cwd: dir }).exportTo).toBe(join(dir, 'app.tar.zst'))
  })

  it('is a checkpoint in the folder that runs clear', () => {
    const report = join(dir, 'there')
    expect(
      problemsIn(() => checkpointPlanOf({ to: 'there/kept', 'report-dir': 'there' }, { cwd: dir })),
    ).toEqual([
      `to: ${JSON.stringify(join(report, 'kept'))} lies in report-dir, ${JSON.stringify(report)}, which runs clear; expected a directory elsewhere`,
    ])
    const given = { run: '', checkpoint: 'there', 'report-dir': 'there' }
    expect(problemsIn(() => planOf(given, { cwd: dir }))).toHaveLength(1)
    const beside = { to: 'there-memory/kept', 'report-dir': 'there' }
    expect(problemsIn(() => checkpointPlanOf(beside, { cwd: dir }))).toEqual([
      `to: ${JSON.stringify(join(dir, 'there-memory/kept'))} lies in what belongs to report-dir, ${JSON.stringify(`${report}-memory`)}, which runs clear; expected a directory elsewhere`,
    ])
  })

  it('is a report folder whose place for the memory of the app is taken', () => {
    writeFileSync(join(dir, 'report-memory'), '')
    const [problem] = problemsIn(() => planOf({ 'report-dir': 'report' }, { cwd: dir }))
    expect(problem).toMatch(
      /^report-dir: the app's memory goes to a folder beside it, but ".*report-memory" .*not a directory/,
    )
  })

  it('is told all at once, the front end first', () => {
    const values = {
      run: '',
      cpus: '',
      watch: '10',
      cores: 'x',
      strict: 'y',
      'report-dir': '/proc',
    }
    const problems = problemsIn(() => planOf(values, { problems: ['first'] }))
    const names = problems.map((problem) => problem.replace(/:.*/s, ''))
    expect(names).toEqual(['first', 'run', 'watch', 'cpus', 'cores', 'strict', 'report-dir'])
  })

  it('names every wrong entry of a list', () => {
    expect(problemsIn(() => planOf({ cpus: 'Haswel;max;Nehalme' }))).toHaveLength(2)
    expect(problemsIn(() => planOf({ env: 'A B=1;C-D=2;E=3' }))).toHaveLength(2)
    expect(problemsIn(() => planOf({ 'cpu-cap': 'fpux,ins,al' }))).toHaveLength(2)
  })

  it('shows a long value in part and on one line', () => {
    const [problem = ''] = problemsIn(() => planOf({ watch: `5\n::error::${'x'.repeat(5000)}` }))
    expect(problem.length).toBeLessThan(400)
    expect(problem).not.toContain('\n')
  })
})
