import facts from './silicon.json' with { type: 'json' }

/** Features of a real CPU that QEMU's model of its name leaves out, and the source of that. */
export interface Silicon {
  /** pinned names of the models */
  readonly models: readonly string[]
  /** names in the feature table */
  readonly features: readonly string[]
  readonly source: string
}

/**
 * A target that is named after one of QEMU's models is the real CPU of that name, so it has these too.
 * A virtual machine with QEMU's model lacks them: `Nehalem,-rdtscp` is that one. Levels, and CPUs of
 * families whose flags were seen, are exactly what their sources say.
 *
 * Left out: features that firmware or microcode may switch off (TSX, SGX, LWP), those of only some
 * steppings (XSAVE of Penryn), MPX, which does nothing where it is missing, and what no instruction of
 * user code depends on. Of Dhyana and YongFeng nothing is known beyond QEMU's models.
 */
export const silicon: readonly Silicon[] = facts

/** What is known of a model. @param pinned name of the model with its version */
export function siliconOf(pinned: string): readonly Silicon[] {
  return silicon.filter(({ models }) => models.includes(pinned))
}
