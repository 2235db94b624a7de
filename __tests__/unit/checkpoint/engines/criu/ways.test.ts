import { describe, expect, it } from 'vitest'
import { criuErrors } from '../../../../../src/checkpoint/engines/criu/errors.js'
import { criuMessages } from '../../../../../src/checkpoint/engines/criu/messages.js'
import { tellingError } from '../../../../../src/checkpoint/engines/criu/telling.js'
import { wayOutOf } from '../../../../../src/checkpoint/engines/criu/ways.js'
import { golden, goldenPath } from '../../../golden/read.js'

/** What CRIU said of real apps, by the words behind `##`. */
const dumps = golden('criu-dumps.txt')
  .toString('utf8')
  .split(/^## /m)
  .slice(1)
  .map((section): [string, string[]] => [
    section.slice(0, section.indexOf('\n')),
    criuErrors(section),
  ])

/** Further messages, as CRIU's sources print them, and words of the advice. */
const others: readonly [string, string][] = [
  ['inet: Connected TCP socket in image', '`criu-restore-options: --tcp-established`'],
  ['Unable to set window parameters: Invalid argument', 'once the app has connected'],
  ['Need to set the --tcp-close options.', '`criu-restore-options: --tcp-close`'],
  [
    'The root process 7 is not a session leader. Consider using --shell-job option',
    '`criu-dump-options: --shell-job`',
  ],
  [
    'tty: Found dangling tty with sid 5 pgid 5 (pts) on peer fd 0.',
    '`criu-dump-options: --shell-job`',
  ],
  ['tty: Found slave peer index 3 without correspond master peer', 'without a terminal'],
  ["tty: Don't have tty to inherit session from, aborting", 'without a terminal'],
  [
    'unix: External socket found in image. Consider using the --ext-unix-sk option to allow restoring it.',
    '`criu-restore-options: --ext-unix-sk`',
  ],
  ['Unaccessible path opened 5:6, need 5:7', '`criu-dump-options: --evasive-devices`'],
  [
    "mnt: 144:./data doesn't have a proper root mount",
    "`criu-dump-options: '--external=mnt[./data]:./data'`",
  ],
  [
    'mnt: Mount 3 ./x (master_id: 1 shared_id: 0) has unreachable sharing. Try --enable-external-masters.',
    '`criu-dump-options: --enable-external-masters`',
  ],
  ['./fuse is a fuse mount but not external', "'--external=mnt[./fuse]:./fuse'"],
  ['FS mnt ./x dev 0x2f root / unsupported id 9', '`criu-dump-options: --enable-fs=all`'],
  ["fsnotify: \tCan't dump that handle", '`criu-dump-options: --force-irmap`'],
  ['inet: Unsupported proto 132 for socket 8f1f03', 'close it'],
  ["Can't handle non-regular mapping on 7's map 7f00", 'unmap it'],
  ['Unsupported mapping found 00007f0000000000-00007f0000001000', 'unmap it'],
  ['wrong aio: tail=0 head=0 req=0 old_nr=80 new_nr=100 expect=0', '`cores`'],
  ['pidfd: pidfd pid 7 is not a part of process tree..', 'by `run`, too'],
  ['mnt: The root task has another root than mntns: 1,2', 'without one'],
  ['cg: Abort restore of existing cgroups', '`criu-restore-options: --manage-cgroups=ignore`'],
  ["cg: Cgroup dir cpu/x doesn't exist", '`criu-restore-options: --manage-cgroups=ignore`'],
  ['7 has rseq but kernel lacks get_rseq_conf feature', 'GLIBC_TUNABLES=glibc.pthread.rseq=0'],
  ["rseq: can't restore as kernel doesn't support it", 'GLIBC_TUNABLES=glibc.pthread.rseq=0'],
  [
    'PID 7 has uprobes vma. Consider using --allow-uprobes.',
    '`criu-dump-options: --allow-uprobes`',
  ],
  ['plugin: Missing required plugin: cuda_plugin', 'without the device'],
]

describe('a state that CRIU does not take', () => {
  it('is named, with what helps', async () => {
    const said = dumps.map(([name, errors]) => {
      const [, ...given] = name.split(' ')
      const way = wayOutOf(errors, given)
      return `${name}\n  ${way?.meaning}\n  try: ${way?.advice}\n`
    })
    await expect(said.join('')).toMatchFileSnapshot(goldenPath('criu-dumps.said.txt'))
  })

  it.each(others)('is named: %s', (error, advice) => {
    const way = wayOutOf([error, 'Dumping FAILED.'], [])
    expect(way).toMatchObject({ error, index: 0 })
    expect(way?.advice).toContain(advice)
  })

  it('is in these tests, each row of the data', () => {
    const errors = [...dumps.flatMap(([, all]) => all), ...others.map(([error]) => error)]
    const rows = criuMessages.filter(({ way }) => way !== undefined)
    expect(rows.filter(({ pattern }) => !errors.some((error) => pattern.test(error)))).toEqual([])
  })

  it('gets the options that were given besides, and not one that did not help', () => {
    const errors = ['inet: Connected TCP socket, consider using --tcp-established option.']
    expect(wayOutOf(errors, ['--ghost-limit', '5 M'])?.advice).toContain(
      "`criu-dump-options: --ghost-limit '5 M' --tcp-established`",
    )
    expect(wayOutOf(errors, ['--tcp-established'])?.advice).toMatch(
      /^`criu-dump-options: --tcp-established --tcp-close`/,
    )
  })
})

describe('the error that says why', () => {
  const end = ['10007 exited, status=1', 'Restoring FAILED.']
  it.each<[string, readonly string[], number]>([
    ['is not what followed from it', ["Can't fixup VMA's fd", 'nobody knows this', ...end], 1],
    ['is known rather than unknown', ['nobody knows this', "Can't fork for 9: File exists"], 1],
    [
      'is about the CPU rather than not',
      ["Can't fork for 9: File exists", 'cpu: fpu: No FPU detected'],
      1,
    ],
    [
      'is a check of the CPU rather than anything else',
      ['42 killed by signal 4: Illegal instruction', 'cpu: CPU xsave size mismatch (2696/832)'],
      1,
    ],
    ['is the first of its kind', ['nobody knows this', 'nor this', ...end], 0],
  ])('%s', (_, errors, index) => {
    expect(tellingError(errors)?.index).toBe(index)
  })

  it('is none where all only say that there was one', () => {
    const errors = [
      ...end,
      'Dump files (pid: 534) failed with -1',
      "Can't open 32617's mapfile link 7fb12b8f7000: No such device or address",
      'Unable to detach from 3259: No such process',
      'cg: cgroupd: recv req error: No such file or directory',
      "mnt: Can't remove the directory /tmp/.criu.mntns.KZlMpZ: Device or resource busy",
      "`- Can't open vma",
      'Namespaces dumping finished with error 59904',
    ]
    expect(tellingError(errors)).toBeUndefined()
  })
})
