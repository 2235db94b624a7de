/*
 * glibc makes two choices by the CPU: variants of its string functions (IFUNC), and how the dynamic
 * linker saves registers while it binds a function at its first call. An app that was frozen on this
 * machine's CPU survives in all guests only if both choices are avoided.
 */

/** Names from several releases of glibc. A release ignores names that it does not know. */
const avx512 = ['AVX512F', 'AVX512VL', 'AVX512BW', 'AVX512DQ', 'AVX512CD']
const vectors = [
  ...[...avx512, 'AVX2', 'AVX2_Usable', 'AVX', 'AVX_Usable', 'AVX_Fast_Unaligned_Load'],
  ...['FMA', 'FMA_Usable', 'FMA4', 'FMA4_Usable', 'BMI2'],
  // Variants for CPUs with transactions use XTEST.
  'RTM',
]
const saving = ['XSAVEC', 'XSAVEC_Usable', 'XSAVE']

function without(names: readonly string[]): string {
  return `GLIBC_TUNABLES=glibc.cpu.hwcaps=${names.map((name) => `-${name}`).join(',')}`
}

/** For `--env`: string functions as on a CPU without AVX-512. */
export const stringsWithoutAvx512 = without(avx512)

/** For `--env`: string functions as on a CPU with SSE only. Binding uses XSAVEC if the CPU has it. */
export const modestStrings = without(vectors)

/** For `--env`: the same, and binding uses XSAVE, as on a CPU without XSAVEC. */
export const modestStringsBoundByXsave = without([...vectors, 'XSAVEC', 'XSAVEC_Usable'])

/** For `--env`: the same, and binding does not use XSAVEC nor, in glibc 2.36, XSAVE. */
export const modestGlibc = without([...vectors, ...saving])

/**
 * Options for an app that can be frozen on any CPU and thawed in any guest.
 *
 * Programs bind all functions when they start (LD_BIND_NOW), with every release of glibc. Lazy binding
 * is dangerous: QEMU's TCG has no XSAVEC, and XSAVE can write beyond the area that glibc reserves. A
 * program gets the size of that area from the CPU that it starts on, so one from a CPU without MPX and
 * without AVX-512 dies of SIGSEGV in a guest that has the registers of MPX.
 */
export const livesAnywhere = ['--env', modestGlibc, '--env', 'LD_BIND_NOW=1']
