import { type Cpuid, signatureOf, vendorOf } from './cpuid-program.js'

/**
 * Flags that a kernel can be told to hide from its /proc/cpuinfo and from itself, and how CPUID shows
 * that a CPU has them. Source: arch/x86/include/asm/cpufeatures.h of Linux 6.12.
 */
const shownByCpuid: Readonly<Record<string, (cpuid: Cpuid) => boolean>> = {
  erms: (cpuid) => bitOf(cpuid.get(7)?.ebx, 9),
  fsrm: (cpuid) => bitOf(cpuid.get(7)?.edx, 4),
  rep_good: hasGoodRep,
}

/** The flags that may be hidden: `flagsOf` brings back no others. */
export const hideableFlags: readonly string[] = Object.keys(shownByCpuid)

/** What a kernel does about its CPU, which is no feature of the CPU. Words can change it. */
const decisions: ReadonlySet<string> = new Set(['pti'])

/**
 * The flags of a CPU, whatever its kernel was told to hide.
 * @param listed flags of /proc/cpuinfo
 * @param hidden names that the kernel was told to hide; those that are not in the table are ignored
 */
export function flagsOf(
  listed: readonly string[],
  hidden: readonly string[],
  cpuid: Cpuid,
): string[] {
  const back = hideableFlags.filter((flag) => hidden.includes(flag) && shownByCpuid[flag]?.(cpuid))
  return [...new Set([...listed, ...back])].filter((flag) => !decisions.has(flag))
}

/**
 * `rep_good` has no bit in CPUID: Linux sets it by vendor and family. Sources: arch/x86/kernel/cpu of
 * Linux 6.12, amd.c, intel.c, hygon.c, zhaoxin.c and centaur.c.
 */
function hasGoodRep(cpuid: Cpuid): boolean {
  const { family, model, raw } = signatureOf(cpuid)
  switch (vendorOf(cpuid)) {
    case 'GenuineIntel':
      return family === 6
    case 'AuthenticAMD':
      return family >= 0x10 || (family === 0xf && ((raw >= 0xf48 && raw < 0xf50) || raw >= 0xf58))
    case 'HygonGenuine':
      return true
    case '  Shanghai  ':
      return family >= 6
    case 'CentaurHauls':
      return family >= 7 || (family === 6 && model >= 0xf)
    default:
      return false
  }
}

function bitOf(register: number | undefined, bit: number): boolean {
  return (((register ?? 0) >>> bit) & 1) === 1
}
