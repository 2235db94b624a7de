import type { Accel } from '../../cpu/accel.js'
import { hideableFlags } from '../../cpu/hidden-flags.js'

interface KernelWords {
  readonly words: readonly string[]
  /** undefined: under each accelerator */
  readonly only?: Accel
  readonly reason: string
}

/**
 * What a guest's kernel is told. Under TCG its own work takes most of a boot and of a restore, so
 * there it leaves out what a guest that lives for seconds does not need. `clearcpuid` taints a kernel,
 * which changes nothing but a letter in what it says of its faults.
 *
 * `init_on_alloc=0` must not be among them. virtiofsd writes files into pages of the guest behind QEMU's
 * back, and TCG goes on running what it translated of a page's former content, unless the guest itself has
 * written to the page: it clears each one that it takes.
 */
const table: readonly KernelWords[] = [
  { words: ['console=ttyS0', 'quiet'], reason: 'the console has trouble, and little else' },
  {
    words: ['panic=-1'],
    reason: 'with -no-reboot, a panic ends QEMU at once, which the host notices',
  },
  {
    words: ['oops=panic', 'softlockup_panic=1', 'watchdog_thresh=30', 'hung_task_panic=1'],
    reason:
      'a kernel that has killed or blocked a task because of a fault of its own panics, so that the app is not blamed for it; a CPU that stands still for a minute, or a task that waits for two (the default), is more than a busy host does to a guest',
  },
  { words: ['reboot=t'], reason: 'the end of the guest takes no detour by the firmware' },
  {
    words: ['cryptomgr.notests', 'nokaslr'],
    reason:
      'self-tests of the crypto code and a random place of the kernel cost time, and a guest that lives for seconds gains nothing from them',
  },
  {
    words: ['GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2'],
    reason:
      'for our own programs: where glibc finds AVX2 it also uses BMI1, and a target may have AVX2 only',
  },
  {
    words: [`clearcpuid=${hideableFlags.join(',')}`],
    only: 'tcg',
    reason:
      'with these the kernel copies and clears memory with REP MOVS and REP STOS, which TCG runs step by step; CPUID, which apps and CRIU ask, still has them, and cpu.sh reads them there',
  },
  {
    words: ['mitigations=off'],
    only: 'tcg',
    reason:
      'TCG does not speculate; with page tables of its own for the kernel, each system call empties what TCG knows of addresses. An app sees it only where the kernel tells of speculation: in /sys/devices/system/cpu/vulnerabilities, /proc/PID/status and prctl',
  },
  {
    words: ['swiotlb=noforce'],
    only: 'tcg',
    reason:
      'room for persistent memory behind its own makes the kernel set 64 MiB aside for devices that reach only the first 4 GiB, and there are none',
  },
  {
    words: ['initcall_blacklist=jent_mod_init,trace_eval_init'],
    only: 'tcg',
    reason:
      'the one tests a source of random numbers that guests do not need, since they have virtio-rng; the other puts numbers for names into the descriptions of trace events, which nothing here reads',
  },
]

/** The command line of a guest's kernel. */
export function kernelWords(accel: Accel): string[] {
  return table.flatMap(({ words, only }) => (only === undefined || only === accel ? words : []))
}
