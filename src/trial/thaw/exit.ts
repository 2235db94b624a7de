/** How a process ended; `comm` is its name, which it chooses. */
export type Exit =
  | { readonly kind: 'status'; readonly status: number; readonly comm: string }
  | { readonly kind: 'signal'; readonly signal: number; readonly comm: string }

/** Reads the kernel's exit code: a signal in the low 7 bits (bit 7: core dumped), or status << 8. */
export function exitOf(code: number, comm: string): Exit {
  const signal = code & 0x7f
  return signal === 0
    ? { kind: 'status', status: (code >> 8) & 0xff, comm }
    : { kind: 'signal', signal, comm }
}
