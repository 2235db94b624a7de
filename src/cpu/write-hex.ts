import type { MachineCode } from './machine-code.js'

/** Numbers of system calls. Source: Linux's arch/x86/entry/syscalls/syscall_64.tbl. */
const calls = { write: 1, exit_group: 231 }

/**
 * Ends a static program: it writes a table in hexadecimal, byte by byte, as one line, and exits.
 * @param table its address; the text is made right behind it
 * @param size of the table in bytes
 */
export function writeHexAndExit(code: MachineCode, table: number, size: number): void {
  const text = table + size
  code.add('be', table, 'bf', text, 'b9', size) // mov esi, table; mov edi, text; mov ecx, size
  code.add('bb').addressOf('digits') // mov ebx, digits
  code.add('ac', '88 c4', 'c0 e8 04', 'd7 aa') // next: lodsb; mov ah, al; shr al, 4; xlatb; stosb
  code.add('88 e0', '24 0f', 'd7 aa') // mov al, ah; and al, 15; xlatb; stosb
  code.add('ff c9', '75 ee') // dec ecx; jnz next
  code.add('b0 0a', 'aa') // mov al, '\n'; stosb
  code.add('b8', calls.write, 'bf', 1, 'be', text) // mov eax, write; mov edi, 1; mov esi, text
  code.add('ba', 2 * size + 1, '0f 05') // mov edx, length; syscall
  code.add('b8', calls.exit_group, '31 ff', '0f 05') // mov eax, exit_group; xor edi, edi; syscall
  code.place('digits').add(Buffer.from('0123456789abcdef').toString('hex'))
}

/** @returns undefined if the line is not the `size` bytes that such a program prints */
export function readHex(line: string, size: number): Buffer | undefined {
  const digits = line.trim()
  return /^[0-9a-f]*$/.test(digits) && digits.length === 2 * size
    ? Buffer.from(digits, 'hex')
    : undefined
}
