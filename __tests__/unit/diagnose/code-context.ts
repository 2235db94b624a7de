import { type Decoded, decodeInstruction } from '../../../src/cpu/instruction.js'
import { layerOf, type Seen } from '../../../src/diagnose/layer.js'

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

export type Code = keyof typeof code
export type Given = Partial<Omit<Seen, 'instruction'>> & { readonly path?: string }

/** With everything that the decoder says of the instruction. */
export type SeenWhole = Seen & { readonly instruction: Decoded }

/** An instruction in its place. What a test does not give is the same for all. */
export async function seenAt(kind: Code, given: Given): Promise<SeenWhole> {
  const { path, ...others } = given
  const instruction = await decodeInstruction(Buffer.from(code[kind], 'hex'), 0x1000n)
  return {
    ...(path === undefined ? {} : { mapping: { kind: 'file', path } }),
    executable: '/srv/app',
    mapped: ['/srv/app', '/lib/x86_64-linux-gnu/libc.so.6'],
    ...others,
    instruction,
  }
}

/** A case in one line: what is seen; then layer, id and the clause; `?` where it is a guess. */
export async function told(kind: Code, given: Given): Promise<string> {
  const { layer, id, chose, certain } = layerOf(await seenAt(kind, given))
  return `${layer} ${id}: ${chose}${certain ? '' : '?'}`
}
