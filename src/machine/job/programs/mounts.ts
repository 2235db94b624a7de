import { MachineCode } from '../../../cpu/machine-code.js'
import { codeAddress, staticProgram } from '../../../cpu/static-program.js'
import { nameAndFail } from './name-and-fail.js'

/** Numbers of system calls. Source: Linux's arch/x86/entry/syscalls/syscall_64.tbl. */
const calls = { mount: 165, exit_group: 231 }

/**
 * `mounts [WHAT PLACE TYPE FLAGS OPTIONS]...`: mounts, in this order, as mount(2) does; the flags are a decimal
 * number. Under TCG, starting a program for each takes longer than the mounts. Prints the first place where it
 * cannot, and exits with 1.
 */
export function mountsProgram(): Buffer {
  const code = new MachineCode(codeAddress)
  code.add('48 8d 5c 24 10') // lea rbx, [rsp + 16]
  code.place('next').add('48 8b 3b', '48 85 ff').jump('0f 84', 'done') // mov rdi, [rbx]; test rdi, rdi; jz
  code.add('48 8b 73 18', '45 31 d2') // mov rsi, [rbx + 24]; xor r10d, r10d
  code.place('digit').add('0f b6 0e', '85 c9').jump('0f 84', 'mount') // movzx ecx, byte [rsi]; test ecx, ecx; jz
  code.add('83 e9 30', '45 6b d2 0a', '41 01 ca', '48 ff c6').jump('e9', 'digit') // sub ecx, '0'; imul r10d, r10d, 10; add r10d, ecx; inc rsi
  code.place('mount').add('48 8b 73 08', '48 8b 53 10', '4c 8b 43 20') // mov rsi, [rbx + 8]; mov rdx, [rbx + 16]; mov r8, [rbx + 32]
  code.systemCall(calls.mount)
  code.add('48 8b 73 08', '85 c0').jump('0f 85', 'failed') // mov rsi, [rbx + 8]; test eax, eax; jnz
  code.add('48 83 c3 28').jump('e9', 'next') // add rbx, 40
  code.place('done').add('31 ff').systemCall(calls.exit_group) // xor edi, edi
  code.place('failed')
  nameAndFail(code)
  return staticProgram(code.bytes())
}
