import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { memoryAddress, staticProgram, ud2 } from '../../../src/cpu/static-program.js'
import { scratch } from '../../scratch.js'

function run(program: Buffer) {
  const path = join(scratch('program'), 'program')
  writeFileSync(path, program, { mode: 0o755 })
  const { status, signal } = spawnSync(path)
  return { status, signal }
}

it('runs, and ends by what its code says', () => {
  expect(run(staticProgram(ud2))).toEqual({ status: null, signal: 'SIGILL' })
})

it('has as much memory as was asked for', () => {
  // mov byte [last], 7; movzx edi, byte [last]; mov eax, exit_group; syscall
  const touching = (last: number) => {
    const address = Buffer.alloc(4)
    address.writeUInt32LE(memoryAddress + last)
    const at = address.toString('hex')
    return Buffer.from(`c60425${at}07 0fb63c25${at} b8e7000000 0f05`.replaceAll(' ', ''), 'hex')
  }
  expect(run(staticProgram(touching(99_999), 100_000))).toEqual({ status: 7, signal: null })
  expect(run(staticProgram(touching(200_000), 100_000))).toEqual({
    status: null,
    signal: 'SIGSEGV',
  })
})
