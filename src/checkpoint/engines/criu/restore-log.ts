/** The CPU that CRIU ran on. Its log at `-v4` has it in the same form for a dump and a restore. */
export interface RestoreCpu {
  /** vendor in CPUID; undefined: not in the log */
  readonly vendor: string | undefined
  /** the name that the CPU gives itself; undefined: not in the log */
  readonly model: string | undefined
  /** bits of XCR0 that CRIU knows; undefined: no XSAVE */
  readonly xfeatures: bigint | undefined
  /** bytes of the registers that the kernel enabled */
  readonly xsaveSize: number | undefined
  /** bytes of all registers that the CPU has */
  readonly xsaveSizeMax: number | undefined
}

const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))

/** @returns undefined if the log does not describe the CPU */
export function readRestoreCpu(log: string): RestoreCpu | undefined {
  const cpu = /cpu: x86_family \d+ x86_vendor_id (.*?) x86_model_id (.*)$/m.exec(log)
  if (!cpu) return undefined
  const fpu =
    /cpu: fpu: xfeatures_mask 0x([0-9a-f]{1,16}) xsave_size (\d{1,9}) xsave_size_max (\d{1,9})/.exec(
      log,
    )
  return {
    vendor: cpu[1]?.trim(),
    model: cpu[2]?.trim(),
    xfeatures: fpu?.[1] === undefined ? undefined : BigInt(`0x${fpu[1]}`),
    xsaveSize: number(fpu?.[2]),
    xsaveSizeMax: number(fpu?.[3]),
  }
}
