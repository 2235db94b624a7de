import { MachineCode } from '../../../cpu/machine-code.js'
import { codeAddress, staticProgram } from '../../../cpu/static-program.js'
import { nameAndFail } from './name-and-fail.js'

/** Numbers of system calls. Source: Linux's arch/x86/entry/syscalls/syscall_64.tbl. */
const calls = { open: 2, exit_group: 231, finit_module: 313 }

/**
 * `modules FILE...`: loads kernel modules, in this order. Under TCG, starting a program for each takes
 * three times as long as the loading. Prints the first one that cannot be loaded, and exits with 1.
 */
export function modulesProgram(): Buffer {
  const code = new MachineCode(codeAddress)
  code.add('48 8d 5c 24 10') // lea rbx, [rsp + 16]
  code.place('next').add('48 8b 3b', '48 85 ff').jump('0f 84', 'done') // mov rdi, [rbx]; test rdi, rdi; jz
  code.add('31 f6').systemCall(calls.open) // xor esi, esi
  code.add('85 c0').jump('0f 88', 'failed') // test eax, eax; js
  code.add('89 c7', 'be').addressOf('parameters').add('31 d2') // mov edi, eax; mov esi, ...; xor edx, edx
  code.systemCall(calls.finit_module)
  code.add('85 c0').jump('0f 85', 'failed') // test eax, eax; jnz
  code.add('48 83 c3 08').jump('e9', 'next') // add rbx, 8
  code.place('done').add('31 ff').systemCall(calls.exit_group) // xor edi, edi
  code.place('failed').add('48 8b 33') // mov rsi, [rbx]
  nameAndFail(code)
  code.place('parameters').add('00')
  return staticProgram(code.bytes())
}
