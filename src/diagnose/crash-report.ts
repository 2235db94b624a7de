/** A Java virtual machine's report of its own crash. Nothing in it is trusted. */
export interface CrashReport {
  readonly runtime: 'HotSpot' | 'OpenJ9'
  /** name, such as SIGILL */
  readonly signal?: string
  /** address of the instruction */
  readonly pc?: bigint
  /** the frame that crashed, as in the report */
  readonly frame?: string
  /** the Java method that the frame belongs to, such as `Sum.work([I[I)J` */
  readonly method?: string
  /** what made the frame's code: `c1`, `c2`, `interpreter` or `stub` for HotSpot; `JIT` for OpenJ9 */
  readonly compiler?: string
}

/** Everything that is read is at the beginning of a report. */
const maxReportLength = 256 * 1024
const maxLineLength = 1000
/** Signal numbers of Linux on x86-64, as OpenJ9 writes them. */
const signals: Readonly<Record<string, string>> = {
  '00000004': 'SIGILL',
  '00000007': 'SIGBUS',
  '00000008': 'SIGFPE',
  '0000000b': 'SIGSEGV',
}

/**
 * Reads the first crash report in a text: HotSpot's hs_err file or its short form on standard output,
 * or OpenJ9's javacore or its crash message.
 * @returns undefined if there is none
 */
export function readCrashReport(text: string): CrashReport | undefined {
  const lines = text
    .slice(0, maxReportLength)
    .split('\n')
    .map((line) => line.slice(0, maxLineLength).trimEnd())
  return hotspot(lines) ?? openJ9(lines)
}

/** Sources: HotSpot's vmError.cpp and frame.cpp (print_on_error), JDK 17 and 25. */
function hotspot(lines: readonly string[]): CrashReport | undefined {
  const title = '# A fatal error has been detected by the Java Runtime Environment:'
  const from = lines.indexOf(title)
  if (from < 0) return undefined
  const report = lines.slice(from)
  const [, signal, pc] = match(report, /^# {2}(SIG\w+) \(0x[0-9a-f]+\) at pc=0x([0-9a-f]{1,16})\b/)
  const at = report.indexOf('# Problematic frame:')
  const frame = at < 0 ? undefined : report[at + 1]?.replace(/^# /, '')
  return {
    runtime: 'HotSpot',
    ...(signal && pc ? { signal, pc: BigInt(`0x${pc}`) } : {}),
    ...(frame ? { frame, ...ofFrame(frame) } : {}),
  }
}

/**
 * Forms: `J 9 c2 Sum.work([I[I)J (68 bytes) @ ...` is compiled code, with `%` after the number for
 * on-stack replacement; `j  Sum.main(...)V+85` is interpreted; `v  ~StubRoutines::...` and
 * `v  ~BufferBlob::...` are stubs.
 */
function ofFrame(frame: string): Pick<CrashReport, 'method' | 'compiler'> {
  const compiled = /^J \d+%? *[!sbn ]*(c1|c2|jvmci) (\S+)/.exec(frame)
  if (compiled) return method(compiled[2], compiled[1])
  const interpreted = /^j {2}(\S+?)\+-?\d+( |$)/.exec(frame)
  if (interpreted) return method(interpreted[1], 'interpreter')
  if (/^v {2}~(Interpreter|.*Interpreter)/.test(frame)) return { compiler: 'interpreter' }
  return frame.startsWith('v  ~') ? { compiler: 'stub' } : {}
}

function method(name: string | undefined, compiler: string | undefined) {
  return { ...(name ? { method: name } : {}), ...(compiler ? { compiler } : {}) }
}

/** Sources: OpenJ9's javadump.cpp (1XHEXCPCODE and its like) and gphandle.c (vmState, Compiled_method). */
function openJ9(lines: readonly string[]): CrashReport | undefined {
  const [, number] = match(lines, /\bSignal_Number[=:] ?([0-9A-Fa-f]{8})\b/)
  const [, state] = match(lines, /\b(?:vmState|VM State)[=:] ?(0x[0-9a-f]{1,16})/i)
  const isDump = lines.some((line) => line.startsWith('0SECTION       TITLE'))
  if (!number && !state && !isDump) return undefined
  const [, pc] = match(lines, /\bRIP[=:] ?([0-9A-Fa-f]{16})\b/)
  const [, compiled] = match(lines, /^Compiled_method=(\S+)/)
  const signal = signals[number?.toLowerCase() ?? '']
  return {
    runtime: 'OpenJ9',
    ...(signal ? { signal } : {}),
    ...(pc ? { pc: BigInt(`0x${pc}`) } : {}),
    ...(state ? { frame: `vmState ${state}` } : {}),
    ...(compiled && compiled !== 'unknown' ? { method: compiled, compiler: 'JIT' } : {}),
  }
}

function match(lines: readonly string[], pattern: RegExp): readonly (string | undefined)[] {
  for (const line of lines) {
    const found = pattern.exec(line)
    if (found) return found
  }
  return []
}

/** The report of a crash at this instruction, if there is one. */
export function crashAt(reports: readonly CrashReport[], address: bigint): CrashReport | undefined {
  return reports.find(({ pc }) => pc === address)
}
