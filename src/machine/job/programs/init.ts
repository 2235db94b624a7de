import { MachineCode } from '../../../cpu/machine-code.js'
import { codeAddress, memoryAddress, staticProgram } from '../../../cpu/static-program.js'

/** The name of the program and of its process; at most 15 bytes, or Linux cuts it short. */
export const initName = 'thawcheck-init'

/** Whether a process of a checkpoint is ours: the first one, with its name. */
export function isOwnInit({ parent, comm }: { readonly parent: number; readonly comm: string }) {
  return parent === 0 && comm === initName
}

const status = memoryAddress
/** the signal mask that it was started with */
const inherited = status + 8
/** No signal, no core file, the default action. */
const zeros = inherited + 8

/** Numbers of system calls. Source: Linux's arch/x86/entry/syscalls/syscall_64.tbl. */
const calls = {
  rt_sigaction: 13,
  rt_sigprocmask: 14,
  getpid: 39,
  fork: 57,
  execve: 59,
  wait4: 61,
  kill: 62,
  setsid: 112,
  prctl: 157,
  setrlimit: 160,
  exit_group: 231,
}
const [PR_SET_CHILD_SUBREAPER, RLIMIT_CORE, SIG_SETMASK, ECHILD] = [36, 4, 2, 10]
const jumps = { always: 'e9', zero: '0f 84', notZero: '0f 85', negative: '0f 88' }

/**
 * `thawcheck-init PROGRAM ARGUMENT...`: runs the app's first program in a session of its own, and
 * keeps what that leaves behind in one process tree, so that daemons are frozen as well. It ends as
 * that program does, with the same status or signal; if that is 0 and there are other processes, as
 * the last of them does. Only SIGKILL and SIGSTOP reach it, and its command line has no arguments, so
 * that nobody who looks for the app finds it.
 */
export function initProgram(): Buffer {
  const code = new MachineCode(codeAddress)
  start(code)
  hideArguments(code)
  reap(code)
  end(code)
  runProgram(code)
  code.place('all signals').add('ff'.repeat(8))
  return staticProgram(code.bytes())
}

/** EBX: the first child. RBP: the stack as it was, with the number of arguments and the arguments. */
function start(code: MachineCode): void {
  code.add('48 89 e5') // mov rbp, rsp
  // mov edi, ...; mov esi, 1; xor edx, edx; xor r10d, r10d; xor r8d, r8d
  code.add('bf', PR_SET_CHILD_SUBREAPER, 'be', 1, '31 d2', '45 31 d2', '45 31 c0')
  code.systemCall(calls.prctl)
  code.add('be').addressOf('all signals').add('ba', inherited) // mov esi, ...; mov edx, ...
  setSignalMask(code)
  code.systemCall(calls.fork).add('85 c0') // test eax, eax
  code.jump(jumps.zero, 'child').jump(jumps.negative, 'failed').add('89 c3') // mov ebx, eax
}

/** Overwrites the arguments after the first, and the environment follows them in the same table. */
function hideArguments(code: MachineCode): void {
  code.add('48 8d 75 10') // lea rsi, [rbp + 16]
  code.place('next argument').add('48 8b 3e', '48 83 c6 08') // mov rdi, [rsi]; add rsi, 8
  code.add('48 85 ff').jump(jumps.zero, 'wait') // test rdi, rdi
  code.place('next byte').add('80 3f 00').jump(jumps.zero, 'next argument') // cmp byte [rdi], 0
  code.add('c6 07 00', '48 ff c7').jump(jumps.always, 'next byte') // mov byte [rdi], 0; inc rdi
}

function reap(code: MachineCode): void {
  code.place('wait').add('bf', -1, 'be', status) // mov edi, -1; mov esi, status
  code.add('31 d2', '45 31 d2').systemCall(calls.wait4) // xor edx, edx; xor r10d, r10d
  code.add('85 c0').jump(jumps.negative, 'no child') // test eax, eax
  code.add('39 d8').jump(jumps.notZero, 'wait') // cmp eax, ebx
  code.add('83 3c 25', status, '00').jump(jumps.notZero, 'end') // cmp dword [status], 0
  // Its id may be used again.
  code.add('31 db').jump(jumps.always, 'wait') // xor ebx, ebx
  code.place('no child').add('83 f8', byte(-ECHILD)).jump(jumps.notZero, 'wait') // cmp eax, -ECHILD
}

/** Ends as the process did that was reaped last. R12: the signal. */
function end(code: MachineCode): void {
  code.place('end').add('8b 04 25', status) // mov eax, [status]
  code.add('89 c7', '83 e7 7f').jump(jumps.notZero, 'killed') // mov edi, eax; and edi, 0x7f
  code.add('0f b6 fc').systemCall(calls.exit_group) // movzx edi, ah
  code.place('killed').add('41 89 fc') // mov r12d, edi
  code.add('bf', RLIMIT_CORE, 'be', zeros).systemCall(calls.setrlimit) // mov edi, ...; mov esi, ...
  code.add('44 89 e7', 'be', zeros, '31 d2') // mov edi, r12d; mov esi, zeros; xor edx, edx
  code.add('41 ba', 8).systemCall(calls.rt_sigaction) // mov r10d, 8
  code.add('be', zeros, '31 d2') // mov esi, zeros; xor edx, edx
  setSignalMask(code)
  code.systemCall(calls.getpid).add('89 c7', '44 89 e6') // mov edi, eax; mov esi, r12d
  code.systemCall(calls.kill)
  code.add('41 8d bc 24', 128).systemCall(calls.exit_group) // lea edi, [r12 + 128]
}

function runProgram(code: MachineCode): void {
  code.place('child').systemCall(calls.setsid)
  code.add('be', inherited, '31 d2') // mov esi, inherited; xor edx, edx
  setSignalMask(code)
  code.add('48 8b 7d 10', '48 8d 75 10') // mov rdi, [rbp + 16]; lea rsi, [rbp + 16]
  code.add('48 8b 45 00', '48 8d 54 c5 10') // mov rax, [rbp]; lea rdx, [rbp + 8 * rax + 16]
  code.systemCall(calls.execve)
  code.place('failed').add('bf', 127).systemCall(calls.exit_group) // mov edi, 127
}

/** ESI: address of the new mask; EDX: where the old one goes, or 0. */
function setSignalMask(code: MachineCode): void {
  code.add('bf', SIG_SETMASK, '41 ba', 8).systemCall(calls.rt_sigprocmask) // mov edi, ...; mov r10d, 8
}

function byte(value: number): string {
  return (value & 0xff).toString(16).padStart(2, '0')
}
