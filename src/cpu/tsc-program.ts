import { MachineCode } from './machine-code.js'
import { codeAddress, memoryAddress, staticProgram } from './static-program.js'

/** Numbers of system calls. Source: Linux's arch/x86/entry/syscalls/syscall_64.tbl. */
const calls = { write: 1, nanosleep: 35, clock_gettime: 228, exit_group: 231 }
const [stdout, CLOCK_MONOTONIC] = [1, 1]

/** The counter between two readings of the clock: a struct timespec, the counter, a struct timespec. */
const sampleSize = 16 + 8 + 16
/** in each of two groups, of which the best one counts */
const samples = 16
const pauseMs = 20
const tableSize = 2 * samples * sampleSize

/** A static program that reads the time stamp counter and the clock again and again: for `readTsc`. */
export function tscProgram(): Buffer {
  const code = new MachineCode(codeAddress)
  code.add('41 bc', memoryAddress, '41 bd', 2) // mov r12d, table; mov r13d, 2
  code.place('group').add('bd', samples) // mov ebp, samples
  code.place('sample').add('4c 89 e6') // mov rsi, r12
  code.add('bf', CLOCK_MONOTONIC).systemCall(calls.clock_gettime) // mov edi, ...
  code.add('0f 31', '48 c1 e2 20', '48 09 d0', '49 89 44 24 10') // rdtsc; shl rdx, 32; or rax, rdx; mov [r12 + 16], rax
  code.add('49 8d 74 24 18', 'bf', CLOCK_MONOTONIC).systemCall(calls.clock_gettime) // lea rsi, [r12 + 24]; mov edi, ...
  code.add('49 83 c4 28', 'ff cd').jump('0f 85', 'sample') // add r12, 40; dec ebp; jnz
  code.add('41 ff cd').jump('0f 84', 'done') // dec r13d; jz
  code.add('bf').addressOf('pause').add('31 f6').systemCall(calls.nanosleep) // mov edi, ...; xor esi, esi
  code.jump('e9', 'group')
  code.place('done').add('bf', stdout, 'be', memoryAddress, 'ba', tableSize) // mov edi, ...; mov esi, ...; mov edx, ...
  code.systemCall(calls.write).add('31 ff').systemCall(calls.exit_group) // xor edi, edi
  code.place('pause').add(0, 0, pauseMs * 1_000_000, 0)
  return staticProgram(code.bytes())
}

/**
 * The frequency of the time stamp counter in kHz.
 * @param bytes what the program has printed
 * @returns undefined: they are not that, or the counter does not count at an even pace
 */
export function readTsc(bytes: Buffer): number | undefined {
  if (bytes.length !== tableSize) return undefined
  const all = Array.from({ length: 2 * samples }, (_, index) => sampleAt(bytes, index * sampleSize))
  const [first, last] = [best(all.slice(0, samples)), best(all.slice(samples))]
  const khz = (1e6 * (last.counter - first.counter)) / (last.time - first.time)
  return khz > 100_000 && khz < 20_000_000 ? Math.round(khz) : undefined
}

interface Sample {
  readonly counter: number
  /** nanoseconds */
  readonly time: number
  /** nanoseconds that it may be off */
  readonly error: number
}

function sampleAt(bytes: Buffer, at: number): Sample {
  const time = (from: number) =>
    1e9 * Number(bytes.readBigInt64LE(from)) + Number(bytes.readBigInt64LE(from + 8))
  const [before, after] = [time(at), time(at + 24)]
  const counter = Number(bytes.readBigUInt64LE(at + 16))
  return { counter, time: (before + after) / 2, error: after - before }
}

/** One that nothing came between. */
function best(group: readonly Sample[]): Sample {
  return group.reduce((one, other) => (other.error < one.error ? other : one))
}
