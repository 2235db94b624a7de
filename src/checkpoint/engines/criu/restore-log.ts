/** The CPU as CRIU saw it where it ran, from its log at `-v4`: the same at dump and at restore. */
export interface CpuOfCriu {
  /** CPUID's vendor and the CPU's own name; undefined: CRIU did not go on to tell them */
  readonly vendor: string | undefined
  readonly model: string | undefined
  /** bits of XCR0 that CRIU knows; undefined: no XSAVE */
  readonly xfeatures: bigint | undefined
  /** bytes: of the registers that the kernel enabled, and of all that the CPU has */
  readonly xsaveSize: number | undefined
  readonly xsaveSizeMax: number | undefined
}

const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))

/** @returns undefined: the log does not tell */
export function cpuOfCriu(log: string): CpuOfCriu | undefined {
  const cpu = /cpu: x86_family \d+ x86_vendor_id (.*?) x86_model_id (.*)$/m.exec(log)
  if (!cpu) return undefined
  const fpu =
    /cpu: fpu: xfeatures_mask 0x([0-9a-f]{1,16}) xsave_size (\d{1,9}) xsave_size_max (\d{1,9})/.exec(
      log,
    )
  return {
    ...{ vendor: cpu[1]?.trim(), model: cpu[2]?.trim() },
    xfeatures: fpu?.[1] === undefined ? undefined : BigInt(`0x${fpu[1]}`),
    ...{ xsaveSize: number(fpu?.[2]), xsaveSizeMax: number(fpu?.[3]) },
  }
}
