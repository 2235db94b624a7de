import { MachineCode } from '../../../cpu/machine-code.js'
import { codeAddress, staticProgram } from '../../../cpu/static-program.js'

/** Numbers of system calls. Source: Linux's arch/x86/entry/syscalls/syscall_64.tbl. */
const calls = { execve: 59, setgroups: 116, setresuid: 117, setresgid: 119, exit_group: 231 }

/**
 * `as-user PROGRAM ARGUMENT...`: becomes a program, as this user, in this group and in further ones, in no others. The ids are
 * numbers in the program itself, because a guest may not know the user: it can be in LDAP, or in no
 * list at all. Exits with 126 if it may not, and with 127 if there is no such program.
 */
export function asUserProgram({
  uid,
  gid,
  groups = [],
}: {
  readonly uid: number
  readonly gid: number
  readonly groups?: readonly number[] | undefined
}): Buffer {
  const code = new MachineCode(codeAddress)
  code.add('bf', groups.length, 'be').addressOf('groups').systemCall(calls.setgroups) // mov edi, n; mov esi, groups
  endOnError(code)
  for (const [call, id] of [
    [calls.setresgid, gid],
    [calls.setresuid, uid],
  ] as const) {
    code.add('bf', id, 'be', id, 'ba', id).systemCall(call) // mov edi, id; mov esi, id; mov edx, id
    endOnError(code)
  }
  code.add('48 8b 7c 24 10', '48 8d 74 24 10') // mov rdi, [rsp + 16]; lea rsi, [rsp + 16]
  code.add('48 8b 04 24', '48 8d 54 c4 10') // mov rax, [rsp]; lea rdx, [rsp + 8 * rax + 16]
  code.systemCall(calls.execve)
  code.add('bf', 127).systemCall(calls.exit_group) // mov edi, 127
  code.place('refused').add('bf', 126).systemCall(calls.exit_group) // mov edi, 126
  code.place('groups').add(...groups)
  return staticProgram(code.bytes())
}

function endOnError(code: MachineCode): void {
  code.add('85 c0').jump('0f 85', 'refused') // test eax, eax; jnz
}
