import { readMachine } from '../../../../src/machine/host/this-machine.js'

/** A Skylake server of AWS with a usable /dev/kvm. */
export const skylake = readMachine(
  `processor	: 0
vendor_id	: GenuineIntel
model name	: Intel(R) Xeon(R) Platinum 8175M CPU @ 2.50GHz
flags		: fpu sse sse2 ht syscall nx rdtscp lm pni pclmulqdq ssse3 fma cx16 sse4_1 sse4_2 movbe popcnt aes xsave avx f16c rdrand hypervisor lahf_lm abm 3dnowprefetch fsgsbase bmi1 avx2 bmi2 rdseed adx xsaveopt xsavec xgetbv1
bugs		: spectre_v1

processor	: 1
vendor_id	: GenuineIntel
model name	: another
flags		: fpu
`,
  'permitted',
)
