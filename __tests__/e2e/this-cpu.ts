import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readCpuinfo } from '../../src/cpu/cpuinfo.js'

/*
 * The features of the CPU that runs the tests. They matter only for tests with `--checkpoint-on
 * runner`, which freeze an app on this machine itself. All others freeze it in a guest on QEMU's `max`,
 * which is the same everywhere, and so are the verdicts.
 */

const flags = new Set(readCpuinfo(readFileSync('/proc/cpuinfo', 'utf8')).flags)

/** @param names as Linux has them in /proc/cpuinfo */
export function has(...names: readonly string[]): boolean {
  return names.every((name) => flags.has(name))
}

/** The features that glibc and HotSpot require before they use AVX-512. */
export const hasAvx512 = has('avx512f', 'avx512bw', 'avx512cd', 'avx512dq', 'avx512vl')

/**
 * The memset that glibc chooses on a CPU with AVX-512, and the registers that it uses. Intel's CPUs
 * before Sapphire Rapids run slower with 512-bit registers, so there glibc prefers 256-bit ones.
 */
export function memsetWithAvx512(): { readonly name: string; readonly registers: RegExp } {
  const loader = '/lib64/ld-linux-x86-64.so.2'
  const said = execFileSync(loader, ['--list-diagnostics'], { encoding: 'utf8' })
  const prefers = /\.Prefer_No_AVX512=0x(\d)/.exec(said)?.[1]
  if (prefers === undefined) throw new Error(`${loader} does not say whether it prefers AVX-512`)
  const erms = has('erms') ? '_erms' : ''
  return prefers === '0'
    ? { name: `__memset_avx512_unaligned${erms}`, registers: /zmm(1[6-9]|2\d|3[01])/ }
    : { name: `__memset_evex_unaligned${erms}`, registers: /ymm(1[6-9]|2\d|3[01])/ }
}
