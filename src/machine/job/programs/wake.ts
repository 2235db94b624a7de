import { MachineCode } from '../../../cpu/machine-code.js'
import { codeAddress, memoryAddress, staticProgram } from '../../../cpu/static-program.js'

/** Numbers of system calls. Source: Linux's arch/x86/entry/syscalls/syscall_64.tbl. */
const calls = { rt_sigqueueinfo: 129, exit_group: 231 }
/** SIGRTMIN+2 of the C library, which keeps the first two for itself. */
const wakingSignal = 36
/** As sigqueue(3) sets it. */
const SI_QUEUE = -1
/** Of a struct siginfo: its signal and its code. The value, which is 0, says that all went well. */
const [signo, code] = [memoryAddress, memoryAddress + 8]

/**
 * `wake PID`: sends a Java the signal that it waits for after CRaC has frozen it. Source: openjdk/crac,
 * src/java.base/linux/native/criuengine/criuengine.c. Exits with 1 if it cannot.
 */
export function wakeProgram(): Buffer {
  const program = new MachineCode(codeAddress)
  program.add('48 8b 74 24 10', '31 ff') // mov rsi, [rsp + 16]; xor edi, edi
  program.place('digit').add('0f b6 0e', '85 c9').jump('0f 84', 'send') // movzx ecx, byte [rsi]; test ecx, ecx; jz
  program.add('83 e9 30', '6b ff 0a', '01 cf', '48 ff c6').jump('e9', 'digit') // sub ecx, '0'; imul edi, edi, 10; add edi, ecx; inc rsi
  program.place('send').add('c7 04 25', signo, wakingSignal) // mov dword [signo], ...
  program.add('c7 04 25', code, SI_QUEUE).add('be', wakingSignal, 'ba', signo) // ...; mov esi, ...; mov edx, ...
  program.systemCall(calls.rt_sigqueueinfo)
  program.add('31 ff', '85 c0', '40 0f 95 c7') // xor edi, edi; test eax, eax; setne dil
  program.systemCall(calls.exit_group)
  return staticProgram(program.bytes())
}
