import { MachineCode } from '../../../cpu/machine-code.js'
import { codeAddress, memoryAddress, staticProgram } from '../../../cpu/static-program.js'

/** Numbers of system calls. Source: Linux's arch/x86/entry/syscalls/syscall_64.tbl. */
const calls = { read: 0, open: 2, ioctl: 16, clock_settime: 227, exit_group: 231 }
/** Source: Linux's include/uapi/linux/random.h. */
const [RNDADDENTROPY, RNDRESEEDCRNG] = [0x40085203, 0x5207]
const [CLOCK_REALTIME, O_WRONLY] = [0, 1]

/** bytes of the seed for the random numbers */
export const seedSize = 32
/** A struct timespec, then a struct rand_pool_info. */
const sizes = { time: 16, pool: 8 + seedSize }
const time = memoryAddress
const pool = time + sizes.time

/**
 * `refresh <MOMENT`: sets the clock, and makes the kernel draw its random numbers from a new seed at
 * once. A guest that was loaded from a saved state has the clock and the random numbers of the moment
 * when it was saved, as any other that was loaded from it. Exits with 1 if any of that fails.
 */
export function refreshProgram(): Buffer {
  const code = new MachineCode(codeAddress)
  // xor edi, edi; mov esi, time; mov edx, size; ...; cmp eax, edx; jne
  code.add('31 ff', 'be', time, 'ba', sizes.time + sizes.pool).systemCall(calls.read)
  code.add('39 d0').jump('0f 85', 'failed')
  code.add('bf', CLOCK_REALTIME, 'be', time).systemCall(calls.clock_settime) // mov edi, ...; mov esi, ...
  endOnError(code)
  code.add('bf').addressOf('device').add('be', O_WRONLY).systemCall(calls.open) // mov edi, ...
  code.add('85 c0').jump('0f 88', 'failed') // test eax, eax; js
  code.add('89 c7', 'be', RNDADDENTROPY, 'ba', pool).systemCall(calls.ioctl) // mov edi, eax; ...
  endOnError(code)
  code.add('be', RNDRESEEDCRNG).systemCall(calls.ioctl) // mov esi, ...
  endOnError(code)
  code.add('31 ff').systemCall(calls.exit_group) // xor edi, edi
  code.place('failed').add('bf', 1).systemCall(calls.exit_group) // mov edi, 1
  code.place('device').add(Buffer.from('/dev/urandom\0').toString('hex'))
  return staticProgram(code.bytes())
}

function endOnError(code: MachineCode): void {
  code.add('85 c0').jump('0f 85', 'failed') // test eax, eax; jnz
}

/**
 * What `refresh` reads.
 * @param now milliseconds since 1970
 * @param seed random bytes that nobody else has
 */
export function moment(now: number, seed: Uint8Array): Buffer {
  const bytes = Buffer.alloc(sizes.time + sizes.pool)
  bytes.writeBigInt64LE(BigInt(Math.floor(now / 1000)), 0)
  bytes.writeBigInt64LE(BigInt(Math.floor(now % 1000) * 1_000_000), 8)
  bytes.writeInt32LE(8 * seedSize, sizes.time) // bits of entropy
  bytes.writeInt32LE(seedSize, sizes.time + 4)
  bytes.set(seed, sizes.time + 8)
  return bytes
}
