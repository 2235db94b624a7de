import { sigill } from '../make.js'

/** Haswell has neither; Skylake has the second. */
export const avx512 = await sigill('62 e1 fe 48 7f 07')
export const xsavec = await sigill('0f c7 27')
/** Haswell has it. */
export const avx2 = await sigill('c5 fd d7 c0')
/** Every x86-64 CPU has it. */
export const sse2 = await sigill('66 0f ef c0')
export const ud2 = await sigill('0f 0b', { address: 0x1000n })
export const noInstruction = await sigill('06')
export const unreadable = await sigill('')
export const ofCriu = await sigill('62 e1 fe 48 7f 07', { of: 'criu', comm: 'criu', pid: 185 })
export const elsewhere = await sigill('62 e1 fe 48 7f 07', { of: 'other', comm: 'curl', pid: 300 })
