import type { MachineCode } from '../../../cpu/machine-code.js'

/** Numbers of system calls. Source: Linux's arch/x86/entry/syscalls/syscall_64.tbl. */
const calls = { write: 1, exit_group: 231 }
const stdout = 1

/** Prints the text that RSI points to, which ends with a zero, and exits with 1. */
export function nameAndFail(code: MachineCode): void {
  code.add('31 d2') // xor edx, edx
  code.place('byte').add('80 3c 16 00').jump('0f 84', 'name') // cmp byte [rsi + rdx], 0; je
  code.add('ff c2').jump('e9', 'byte') // inc edx
  code.place('name').add('bf', stdout).systemCall(calls.write) // mov edi, ...
  code.add('bf', 1).systemCall(calls.exit_group) // mov edi, 1
}
