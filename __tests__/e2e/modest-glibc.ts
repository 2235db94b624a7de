/*
 * glibc chooses by the CPU twice: variants of its string functions (IFUNC), and how the dynamic
 * linker saves registers while it binds a function at its first call. An app that is frozen on this
 * machine's CPU lives in any guest only without both choices.
 */

/** Names that one release or another of glibc knows; those unknown to it are ignored. */
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

/** For `--env`: string functions as on a CPU with SSE alone. Binding uses XSAVEC where it can. */
export const modestStrings = without(vectors)

/** For `--env`: besides, binding uses neither XSAVEC nor, in glibc 2.36, XSAVE. */
export const modestGlibc = without([...vectors, ...saving])

/**
 * Options for an app that is frozen on any CPU and lives on in any guest.
 *
 * Programs bind all functions when they start (LD_BIND_NOW), whatever the release of glibc. Binding
 * later is dangerous: QEMU's TCG has no XSAVEC, and XSAVE can write beyond the memory that glibc has
 * for it. How much that is, a program learns from the CPU on which it starts. QEMU's `max` has the
 * registers of MPX, and a program from a CPU without those and AVX-512 dies there of SIGSEGV.
 */
export const livesAnywhere = ['--env', modestGlibc, '--env', 'LD_BIND_NOW=1']
