import { describe, expect, it } from 'vitest'
import { crashAt, readCrashReport } from '../../../src/diagnose/crash-report.js'
import { golden as bytes } from '../golden/read.js'

const golden = (name: string) => bytes(name).toString('utf8')
const report = (name: string) => readCrashReport(golden(`crash/${name}`))

describe('a report of HotSpot', () => {
  const compiled = {
    ...{ runtime: 'HotSpot', signal: 'SIGILL', pc: 0x7fede8ec7f80n },
    frame:
      'J 9 c2 Sum.work([I[I)J (68 bytes) @ 0x00007fede8ec7f80 [0x00007fede8ec7ea0+0x00000000000000e0]',
    ...{ method: 'Sum.work([I[I)J', compiler: 'c2' },
  }

  it('has the method and the compiler', () => {
    expect(report('hotspot-17-c2.txt')).toEqual(compiled)
  })

  it('has them in its short form, among the output of the app', () => {
    expect(readCrashReport(`tick 1\n${golden('crash/hotspot-17-c2.output.txt')}`)).toEqual(compiled)
  })

  it.each([
    ['17', 0x7fca1c94555an, 'java.lang.Thread.sleep(J)V', 'java.base@17.0.15'],
    ['25', 0x7f91b7a11ad9n, 'java.lang.Thread.sleepNanos0(J)V', 'java.base@25.0.3'],
  ])('%s has the method that its interpreter was at', (version, pc, method, module) => {
    expect(report(`hotspot-${version}-interpreter.txt`)).toEqual({
      ...{ runtime: 'HotSpot', signal: 'SIGILL', pc, frame: `j  ${method}+0 ${module}` },
      ...{ method, compiler: 'interpreter' },
    })
  })

  it('has the library where no Java method was running', () => {
    expect(report('hotspot-17-kill.txt')).toEqual({
      ...{ runtime: 'HotSpot', signal: 'SIGILL', pc: 0x7f6de9196f14n },
      frame: 'C  [libc.so.6+0x85f14]',
    })
  })

  it.each([
    [
      'J 47% c1 Copy.main([Ljava/lang/String;)V (151 bytes) @ 0x1 [0x2+0x3]',
      'Copy.main([Ljava/lang/String;)V',
      'c1',
    ],
    ['J 120 jvmci com.example.A.b()V (3 bytes) @ 0x1', 'com.example.A.b()V', 'jvmci'],
    ['v  ~StubRoutines::jlong_disjoint_arraycopy', undefined, 'stub'],
    ['v  ~StubRoutines::call_stub 0x00007f91b7a05fa6', undefined, 'stub'],
    ['v  ~Interpreter', undefined, 'interpreter'],
    ['V  [libjvm.so+0x8282d2]  JavaCalls::call_helper(JavaValue*)+0x302', undefined, undefined],
    ['', undefined, undefined],
    ['J', undefined, undefined],
  ])('understands the frame %s', (frame, method, compiler) => {
    const text = golden('crash/hotspot-17-kill.txt').replace('C  [libc.so.6+0x85f14]', frame)
    const read = readCrashReport(text)
    expect([read?.method, read?.compiler]).toEqual([method, compiler])
  })
})

describe('a report of OpenJ9', () => {
  // In the form of the reports in eclipse-openj9/openj9#4921, #20594 and #16341.
  const printed = [
    ...['Unhandled exception', 'Type=Illegal instruction vmState=0x00000000'],
    'J9Generic_Signal_Number=00000048 Signal_Number=00000004 Error_Value=00000000 Signal_Code=00000002',
    'Handler1=00007F1051E90DC0 Handler2=00007F105178D4C0 InaccessibleAddress=0000000000000000',
    'RDI=00007F0FF31EF130 RSI=00007F0FF31EF138 RAX=00007F1008079A40 RBX=00007F100806CD78',
    'RIP=00007F1051E6F0A4 GS=0000 FS=0000 RSP=00007F0FF31EF130',
    'Compiled_method=java/util/Hashtable.inflateTable(I)V',
  ]
  it('has the signal, the address and the method', () => {
    expect(readCrashReport(printed.join('\n'))).toEqual({
      ...{ runtime: 'OpenJ9', signal: 'SIGILL', pc: 0x7f1051e6f0a4n, frame: 'vmState 0x00000000' },
      ...{ method: 'java/util/Hashtable.inflateTable(I)V', compiler: 'JIT' },
    })
  })

  it('has them in a javacore', () => {
    const javacore = [
      '0SECTION       TITLE subcomponent dump routine',
      '1TISIGINFO     Dump Event "gpf" (00002000) received ',
      '1XHEXCPCODE    J9Generic_Signal_Number: 00000048',
      '1XHEXCPCODE    Signal_Number: 00000004',
      '1XHREGISTERS   Registers:',
      '2XHREGISTER      RIP: 00007F1051E6F0A4',
    ]
    expect(readCrashReport(javacore.join('\n'))).toEqual({
      ...{ runtime: 'OpenJ9', signal: 'SIGILL', pc: 0x7f1051e6f0a4n },
    })
  })
})

describe('what is no report', () => {
  it.each([
    '',
    'tick 1\n',
    '# Problematic frame:\n# J 1 c2 a()V',
    'x'.repeat(1e6),
  ])('%#', (text) => {
    expect(readCrashReport(text)).toBeUndefined()
  })

  it('is read in no time, however hostile', () => {
    const title = '# A fatal error has been detected by the Java Runtime Environment:\n'
    const started = performance.now()
    for (const part of ['J 1%', '#  SIGILL (0x4) at pc=0x', 'v  ~', 'RIP=0', '\n', ' b!']) {
      readCrashReport(title + part.repeat(1e6 / part.length))
    }
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

it('only the report of a crash at that instruction counts', () => {
  const reports = ['17-kill', '17-c2'].flatMap((name) => report(`hotspot-${name}.txt`) ?? [])
  expect(crashAt(reports, 0x7fede8ec7f80n)?.method).toBe('Sum.work([I[I)J')
  expect(crashAt(reports, 0x7fede8ec7f81n)).toBeUndefined()
})
