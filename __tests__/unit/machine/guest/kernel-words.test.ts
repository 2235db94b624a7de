import { describe, expect, it } from 'vitest'
import { hideableFlags } from '../../../../src/cpu/hidden-flags.js'
import { kernelWords } from '../../../../src/machine/guest/kernel-words.js'

const everywhere =
  'console=ttyS0 quiet panic=-1 oops=panic softlockup_panic=1 watchdog_thresh=30 hung_task_panic=1 reboot=t cryptomgr.notests nokaslr GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2'

describe("the words of a guest's kernel", () => {
  it('under KVM are the few that all guests have', () => {
    expect(kernelWords('kvm', 1).join(' ')).toBe(everywhere)
  })

  it('under TCG are the same, and those that make its kernel faster', () => {
    expect(kernelWords('tcg', 1).join(' ')).toBe(
      `${everywhere} clearcpuid=erms,fsrm,rep_good mitigations=off swiotlb=noforce initcall_blacklist=jent_mod_init,trace_eval_init,crypto_kdf108_init,blake2s_mod_init,load_system_certificate_list no_timer_check rcupdate.rcu_expedited=1 noreplace-smp nolapic_timer`,
    )
  })

  it('leave several cores their own timers', () => {
    expect(kernelWords('tcg', 2)).not.toContain('nolapic_timer')
  })

  it('hide no feature that could not be read back', () => {
    const hidden = kernelWords('tcg', 1).flatMap(
      (word) => /^clearcpuid=(.*)$/.exec(word)?.[1] ?? [],
    )
    expect(hidden.flatMap((names) => names.split(','))).toEqual(hideableFlags)
  })

  it('let the kernel clear each page that it takes, so that TCG forgets what code it had', () => {
    expect(kernelWords('tcg', 1).join(' ')).not.toContain('init_on_alloc')
  })

  it('leave the kernel what tells of its own faults', () => {
    const words = kernelWords('tcg', 1).join(' ')
    expect(words).not.toMatch(/nowatchdog|nosoftlockup|tsc=|loglevel=0|panic=0|hung_task_panic=0/)
  })
})
