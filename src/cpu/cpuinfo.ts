/** The first processor of /proc/cpuinfo. */
export interface Cpuinfo {
  /** the name that the CPU gives itself */
  readonly model: string
  readonly vendor: 'intel' | 'amd' | 'other'
  /** Linux's flags */
  readonly flags: readonly string[]
}

const vendors = new Map([
  ['GenuineIntel', 'intel'],
  ['AuthenticAMD', 'amd'],
] as const)

/** @param text of /proc/cpuinfo */
export function readCpuinfo(text: string): Cpuinfo {
  const field = (name: string) =>
    new RegExp(`^${name}\\s*:[^\\S\\n]*(.*)$`, 'm').exec(text)?.[1]?.trim() ?? ''
  return {
    model: field('model name') || 'unknown',
    vendor: vendors.get(field('vendor_id') as 'GenuineIntel') ?? 'other',
    flags: field('flags').split(/\s+/).filter(Boolean),
  }
}
