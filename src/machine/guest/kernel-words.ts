import type { Accel } from '../../cpu/accel.js'
import { hideableFlags } from '../../cpu/hidden-flags.js'

interface KernelWords {
  readonly words: readonly string[]
  /** undefined: under each accelerator */
  readonly only?: Accel
  /** undefined: with any number */
  readonly cores?: number
  readonly reason: string
}

const neededByNoGuest = [
  // Tests a source of random numbers; guests have virtio-rng.
  'jent_mod_init',
  // Puts numbers for names into the descriptions of trace events, which nothing here reads.
  'trace_eval_init',
  // Test themselves, although the tests of other crypto code are off.
  ...['crypto_kdf108_init', 'blake2s_mod_init'],
  // Reads the keys that Debian's kernel modules are signed with. The toolkit's have no signature.
  'load_system_certificate_list',
]

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
    words: [`initcall_blacklist=${neededByNoGuest.join(',')}`],
    only: 'tcg',
    reason: 'what they prepare or test takes a tenth of the boot, and no guest needs it',
  },
  {
    words: ['no_timer_check'],
    only: 'tcg',
    reason:
      'a kernel that counts the ticks of a timer panics where a busy emulator gives it fewer than it expects',
  },
  {
    words: ['rcupdate.rcu_expedited=1'],
    only: 'tcg',
    reason:
      'whoever waits until all readers have left a list waits for them alone, and not for the next ticks: mounts, probes and a restore wait often',
  },
  {
    words: ['noreplace-smp'],
    only: 'tcg',
    reason:
      'for a single core the kernel takes the LOCK prefix off 10,000 instructions, and changes page tables for each, which empties what TCG knows of addresses',
  },
  {
    words: ['nolapic_timer'],
    ...{ only: 'tcg', cores: 1 },
    reason:
      'finding out how fast the timer of the local APIC runs takes 0.1 s; the HPET says it, and is enough for one core',
  },
]

/** The command line of a guest's kernel. */
export function kernelWords(accel: Accel, cores: number): string[] {
  return table
    .filter((row) => row.only === undefined || row.only === accel)
    .filter((row) => row.cores === undefined || row.cores === cores)
    .flatMap(({ words }) => words)
}

/**
 * Under TCG a guest has this machine's time stamp counter. A kernel that measures its frequency itself on a
 * busy machine is wrong by a factor of up to 30: then its time runs as much too fast, until it notices.
 * @param tsc kHz; undefined: not known
 */
export function clockWords(tsc: number | undefined): string[] {
  return tsc === undefined ? [] : [`${clockWord}${tsc}`]
}

export const clockWord = 'tsc_early_khz='
