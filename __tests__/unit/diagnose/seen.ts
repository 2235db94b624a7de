import { decodeInstruction } from '../../../src/cpu/instruction.js'
import type { Seen } from '../../../src/diagnose/layer.js'

/** Real instructions, by what they need. */
export const code = {
  avx512: '62f17c482907',
  avx2: 'c5fd74c1',
  avx: 'c5f877',
  sha: '0f38cbd1',
  aes: '660f38dcc1',
  xsavec: '0fc7642440',
  clwb: '660fae37',
  plain: '4889e5',
  ud2: '0f0b',
  nothing: '06',
}

/** What is seen of an instruction, with no more said than it takes. */
export async function seenAt(
  kind: keyof typeof code,
  given: Partial<Seen> & { readonly path?: string },
): Promise<Seen> {
  const { path, ...rest } = given
  const instruction = await decodeInstruction(Buffer.from(code[kind], 'hex'), 0x1000n)
  return {
    ...(path === undefined ? {} : { mapping: { kind: 'file', path } }),
    ...{ executable: '/srv/app', mapped: ['/srv/app', '/lib/x86_64-linux-gnu/libc.so.6'] },
    instruction,
    ...rest,
  }
}
