/** How the checkpoint was taken, as far as it decides what would help. */
export interface Taking {
  readonly where: 'guest' | 'runner'
  /** whether KVM can be used on this machine */
  readonly kvm: boolean
}

/**
 * What would settle a SIGILL at an instruction that the real CPU has and the guest has not: a guest
 * that has it; or what would make it not matter: a checkpoint that never saw it.
 * @param lacking features, at least one
 * @returns the end of a sentence
 */
export function settledBy(lacking: readonly string[], { where, kvm }: Taking): string {
  const names = lacking.join(' and ')
  const machine = `a machine with KVM whose CPU has ${names}`
  // Without KVM a guest's CPU is TCG's, which is where the shortfall comes from.
  const checkpoint =
    where === 'runner' && !kvm
      ? '`checkpoint-on: guest`'
      : `a \`checkpoint-cpu\` that lacks ${names}`
  return `${machine} would settle it; a checkpoint taken with ${checkpoint} would not depend on it`
}
