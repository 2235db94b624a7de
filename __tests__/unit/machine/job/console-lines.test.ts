import { describe, expect, it } from 'vitest'
import { panicOn, troubleOn } from '../../../../src/machine/job/console-lines.js'
import { golden } from '../../golden/read.js'

describe('the console of a guest whose kernel hit a fault of its own', () => {
  const console = golden('oops.console.txt').toString('utf8')

  it('has what the fault was, and the panic that it led to', () => {
    expect(troubleOn(console)).toBe(
      'BUG: kernel NULL pointer dereference, address: 0000000000000000',
    )
    expect(panicOn(console)).toBe('Kernel panic - not syncing: Fatal exception')
  })
})

describe('trouble on a console', () => {
  // Formats of kernel/watchdog.c, hung_task.c, rcu/tree_stall.h, mm/page_alloc.c of Linux 6.12.
  it.each([
    'watchdog: BUG: soft lockup - CPU#1 stuck for 64s! [java:10006]',
    'watchdog: CPU0: Watchdog detected hard LOCKUP on cpu 0',
    'INFO: task criu:187 blocked for more than 122 seconds.',
    'rcu: INFO: rcu_preempt detected stalls on CPUs/tasks:',
    'rcu: INFO: rcu_preempt self-detected stall on CPU',
    'BUG: Bad page state in process sh  pfn:1d3c5',
    'kernel BUG at mm/slub.c:553!',
    'Oops: general protection fault, probably for non-canonical address 0xdead: 0000 [#1] SMP',
  ])('is %s', (line) => {
    expect(troubleOn(`[    1.0] a\r\n[   64.123456] ${line}\r\n[   65.0] b\r\n`)).toBe(line)
  })

  it.each([
    '[    0.000000] [Firmware Bug]: TSC frequency mismatch',
    '[    9.123456] traps: app[10000] trap invalid opcode ip:7f00 sp:7ffe error:0 in app[1000]',
    '[    9.123456] Out of memory: Killed process 10000 (app) total-vm:1kB',
    'BUG: what a program prints on the console',
    '',
  ])('is not %j', (line) => {
    expect(troubleOn(`${line}\r\n`)).toBeUndefined()
  })
})
