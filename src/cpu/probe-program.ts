import type { Probe } from './features.js'
import { MachineCode } from './machine-code.js'
import { codeAddress, memoryAddress, staticProgram } from './static-program.js'

/** The letter that the program writes for a probe. */
export const letters = {
  ran: 'r',
  /** ran, but EAX is not what was expected */
  otherwise: 'o',
  SIGILL: 'i',
  SIGTRAP: 't',
  SIGBUS: 'b',
  SIGFPE: 'f',
  SIGSEGV: 's',
} as const

const signals = { SIGILL: 4, SIGTRAP: 5, SIGBUS: 7, SIGFPE: 8, SIGSEGV: 11 } as const

/** Seconds after which SIGALRM ends the program, whatever a probe does. */
const usualLimit = 10

/** The program's memory. Signal handlers have a stack of their own, as a probe may change RSP. */
const scratch = memoryAddress
const scratchSize = 4096
/** holds the address of the next letter */
const cursor = scratch + 2 * scratchSize
/** holds the address at which to continue after a signal */
const resume = cursor + 8
const results = resume + 8
const resultsSize = 4096
const stack = results + resultsSize + 4096
const handlerStack = stack
/** With AMX, the frame of a signal is larger than 8 KiB. */
const handlerStackSize = 65536
const memorySize = handlerStack + handlerStackSize - memoryAddress

/** Numbers of system calls. Source: Linux's arch/x86/entry/syscalls/syscall_64.tbl. */
const calls = {
  write: 1,
  rt_sigaction: 13,
  rt_sigreturn: 15,
  alarm: 37,
  sigaltstack: 131,
  exit_group: 231,
}
const [SA_SIGINFO, SA_RESTORER, SA_ONSTACK, SA_NODEFER] = [4, 0x4000000, 0x8000000, 0x40000000]

/** Offsets in the ucontext of a handler. Source: arch/x86/include/uapi/asm/sigcontext.h. */
const saved = { rsp: 160, rip: 168, eflags: 176 }
/** EFLAGS of a new program: interrupts on, and the bit that is always set. */
const plainFlags = 0x202

/**
 * A program that runs every probe, and at its end writes one line with a letter for each. A probe
 * may raise a signal and change any register, so the program keeps its state in memory at fixed
 * addresses.
 * @param limit seconds
 */
export function programOf(probes: readonly Probe[], limit = usualLimit): Buffer {
  if (probes.length >= resultsSize) throw new Error('more probes than there is room for')
  const code = new MachineCode(codeAddress)
  begin(code, limit)
  for (const [index, probe] of probes.entries()) runProbe(code, index, probe)
  finish(code)
  prepare(code)
  note(code)
  handler(code)
  data(code)
  return staticProgram(code.bytes(), memorySize)
}

/** Sets the time limit, and registers the handler for every signal that a probe may raise, with its stack. */
function begin(code: MachineCode, limit: number): void {
  code.add('bf', limit).systemCall(calls.alarm) // mov edi, limit
  code.add('48 c7 04 25', cursor, results) // mov qword [cursor], results
  code.add('bf').addressOf('signal stack') // mov edi, signal stack
  code.add('31 f6') // xor esi, esi
  code.systemCall(calls.sigaltstack)
  for (const signal of Object.values(signals)) {
    code.add('bf', signal) // mov edi, signal
    code.add('be').addressOf('action') // mov esi, action
    code.add('31 d2', '41 ba', 8) // xor edx, edx; mov r10d, 8
    code.systemCall(calls.rt_sigaction)
  }
}

function runProbe(code: MachineCode, index: number, probe: Probe): void {
  const next = `after probe ${index}`
  code.add('48 c7 04 25', resume).addressOf(next) // mov qword [resume], next
  code.add('bc', stack) // mov esp, stack
  code.call('prepare').add(probe.setup ?? '', probe.code)
  // A CPU that reads these bytes as another instruction may read more bytes.
  code.add('90'.repeat(16))
  const ran = `b0 ${ascii(letters.ran)}` // mov al, 'r'
  const otherwise = `b0 ${ascii(letters.otherwise)}`
  if (probe.expect === undefined) code.add(ran)
  else code.add('3d', probe.expect, ran, '74 02', otherwise) // cmp eax, expected; mov; je +2; mov
  code.add('bc', stack).call('note').place(next)
}

/** Writes the line, and exits. */
function finish(code: MachineCode): void {
  code.add('bc', stack, `b0 ${ascii('\n')}`).call('note')
  code.add('be', results, '48 8b 14 25', cursor) // mov esi, results; mov rdx, [cursor]
  code.add('29 f2', 'bf', 1) // sub edx, esi; mov edi, 1
  code.systemCall(calls.write)
  code.add('31 ff') // xor edi, edi
  code.systemCall(calls.exit_group)
}

/** Sets up what a probe expects: plain flags, an empty FPU, zeros in memory and registers. */
function prepare(code: MachineCode): void {
  code.place('prepare').add('68', plainFlags, '9d', 'db e3') // push flags; popf; fninit
  code.add('bf', scratch, 'b9', (2 * scratchSize) / 8) // mov edi, scratch; mov ecx, quadwords
  code.add('31 c0', 'f3 48 ab') // xor eax, eax; rep stosq
  code.add('bf', scratch, 'be', scratch + scratchSize) // mov edi, ...; mov esi, ...
  code.add('31 db', '31 d2', 'c3') // xor ebx, ebx; xor edx, edx; ret
}

/** Appends the letter in AL to the line. */
function note(code: MachineCode): void {
  code.place('note').add('48 8b 0c 25', cursor, '88 01') // mov rcx, [cursor]; mov [rcx], al
  code.add('48 ff 04 25', cursor, 'c3') // inc qword [cursor]; ret
}

/**
 * handler(signal, information, context): notes the signal's letter, and continues with the next
 * probe.
 */
function handler(code: MachineCode): void {
  code.place('handler').add('8a 87').addressOf('letters').call('note') // mov al, [rdi + letters]
  code.add('48 8b 04 25', resume) // mov rax, [resume]
  code.add('48 89 82', saved.rip) // mov [rdx + rip], rax
  code.add('48 c7 82', saved.rsp, stack) // mov qword [rdx + rsp], stack
  code.add('48 c7 82', saved.eflags, plainFlags, 'c3') // mov qword [rdx + eflags], flags; ret
  code.place('restorer')
  code.systemCall(calls.rt_sigreturn)
}

function data(code: MachineCode): void {
  // stack_t: address, flags, size
  code.place('signal stack').add(handlerStack, 0, 0, 0, handlerStackSize, 0)
  // struct sigaction of the kernel: handler, flags, restorer, mask
  code.place('action').addressOf('handler').add(0)
  code.add(SA_SIGINFO | SA_RESTORER | SA_ONSTACK | SA_NODEFER, 0).addressOf('restorer')
  code.add(0, 0, 0)
  const bySignal = Buffer.alloc(Math.max(...Object.values(signals)) + 1)
  for (const [name, signal] of Object.entries(signals)) {
    bySignal.write(letters[name as keyof typeof signals], signal)
  }
  code.place('letters').add(bySignal.toString('hex'))
}

function ascii(letter: string): string {
  return Buffer.from(letter).toString('hex')
}
