import { describe, expect, it } from 'vitest'
import refusals from '../../../src/cpu/start-refusals.json' with { type: 'json' }
import { knownLines } from '../../../src/diagnose/log-lines.js'
import table from '../../../src/diagnose/log-lines.json' with { type: 'json' }

/** As the programs print them, with the beginning of what they mean. */
const said: readonly [string, string, string][] = [
  [
    'CRaC',
    'You have to specify -XX:CPUFeatures=0x21,0x3 together with -XX:CRaCCheckpointTo when making a checkpoint file; specified -XX:CRaCRestoreFrom file contains CPU features 0x4; missing features of this CPU are 0x9 = avx512f',
    'CRaC refuses this CPU, which lacks features that the JVM had when it was frozen; taking the checkpoint with `-XX:CPUFeatures=0x21,0x3`',
  ],
  [
    'CRaC',
    'missing features of this CPU are 0x4,0x0 = avx2, fma.',
    'CRaC lists the features that the JVM had when it was frozen and that this CPU lacks: avx2, fma',
  ],
  [
    'CRaC',
    'If you are sure it will not crash you can override this check by -XX:+UnlockExperimentalVMOptions -XX:+IgnoreCPUFeatures .',
    'CRaC offers to skip its check',
  ],
  [
    'CRaC',
    'Image checkpoint has incompatible CPU features in its user data',
    'CRaC refuses this CPU',
  ],
  [
    'CRaC',
    'Restore failed due to incompatible or missing CPU features, try using -XX:CPUFeatures=0x1,0x2 on checkpoint.',
    'CRaC refuses this CPU',
  ],
  [
    'CRaC',
    'Restore failed due to wrong or missing CPU architecture (current architecture is amd64)',
    'CRaC refuses the checkpoint, which was taken on another architecture',
  ],
  [
    'CRaC',
    'internal error: GLIBC_TUNABLES=glibc.cpu.hwcaps=,-AVX2 failed and HOTSPOT_GLIBC_TUNABLES_REEXEC is set',
    'glibc ignored the GLIBC_TUNABLES',
  ],
  [
    'CRaC',
    'Re-exec of java with new environment variable: GLIBC_TUNABLES=glibc.cpu.hwcaps=,-AVX2',
    'CRaC restarted java',
  ],
  ['CRaC', "VM option 'CPUFeatures=best' must be of the form: 0xnum,0xnum", 'the value of'],
  ['CRaC', 'Failed to restore checkpoint', 'CRaC did not restore the JVM'],
  ['CRaC', "This machine's CPU features are: -XX:CPUFeatures=0x1,0x2", 'CRaC prints the CPU'],
  ['HotSpot', '#  SIGILL (0x4) at pc=0x00007f12, pid=10000, tid=10001', 'the JVM hit SIGILL at 0x'],
  [
    'HotSpot',
    'OpenJDK 64-Bit Server VM warning: UseAVX=3 is not supported on this CPU, setting it to UseAVX=2',
    'HotSpot was asked for AVX level 3 and uses 2',
  ],
  ['OpenJ9', 'Type=Illegal instruction vmState=0x00200003', 'the OpenJ9 JVM hit SIGILL'],
  [
    'OpenJ9',
    'J9Generic_Signal_Number=00000048 Signal_Number=00000004 Error_Value=00000000',
    'the OpenJ9 JVM hit SIGILL',
  ],
  [
    'Open Liberty',
    'CWWKE0964E: Restoring the checkpoint server process failed. Check the logs',
    'Open Liberty could not restore',
  ],
  ['glibc', './app: CPU ISA level is lower than required', "glibc's loader refuses"],
  [
    'Go',
    'This program can only be run on AMD64 processors with v3 microarchitecture support.',
    'this Go program was built with GOAMD64=v3',
  ],
  [
    'glibc',
    'Fatal glibc error: CPU does not support x86-64-v3',
    'this glibc was itself built for x86-64-v3',
  ],
  [
    'Linux',
    'traps: spin[21248] trap invalid opcode ip:7fcb64ce1040 sp:7ffdeb288968 error:0 in libc.so.6[16e040,7fcb64b99000+156000]',
    'the kernel saw spin (process 21248) hit an instruction at 0x7fcb64ce1040',
  ],
  [
    'runc',
    'criu failed: type RESTORE errno 0',
    'runc reports only that CRIU failed at its RESTORE',
  ],
]

describe('lines of logs', () => {
  it.each(said)('of %s: %s', (from, line, words) => {
    const [found] = knownLines(`before\n${line}\r\nafter`)
    expect(found).toMatchObject({ from, line })
    expect(found?.words.startsWith(words)).toBe(true)
  })

  it('are all in the table of this test, each row of the data', () => {
    const unused = [...table.lines, ...refusals.lines].filter(
      ({ pattern }) => !said.some(([, line]) => new RegExp(pattern).test(line)),
    )
    expect(unused).toEqual([])
  })

  it('are none in an ordinary log', () => {
    expect(knownLines('listening on 8080\ncpu: 4 cores\nrestored 3 sessions\n')).toEqual([])
  })

  it('are told once, and a flood of them does not take long', () => {
    const flood = '#  SIGILL (0x4) at pc=0x00007f12, pid=1\n'.repeat(200_000)
    const begun = performance.now()
    expect(knownLines(flood)).toHaveLength(1)
    expect(knownLines('traps: '.repeat(600).concat('\n').repeat(500))).toEqual([])
    expect(performance.now() - begun).toBeLessThan(3000)
  })
})
