import { type Decoded, decodeInstruction } from '../../../src/cpu/instruction.js'
import { type CodeContext, layerOf } from '../../../src/diagnose/layer.js'

/** Real instructions, by what they need. */
export const code = {
  avx512: '62f17c482907',
  avx2: 'c5fd74c1',
  avx: 'c5f877',
  sha: '0f38cbd1',
  aes: '660f38dcc1',
  xsavec: '0fc7642440',
  clwb: '660fae37',
  pku: '0f01ee',
  plain: '4889e5',
  ud2: '0f0b',
  nothing: '06',
}

export type Code = keyof typeof code
/** What a test says about the place; `path` is that of the mapped file. */
export type Place = Partial<Omit<CodeContext, 'instruction'>> & { readonly path?: string }

/** With everything that the decoder says of the instruction. */
export type WholeContext = CodeContext & { readonly instruction: Decoded }

/** The context of an instruction of an app that maps glibc, with the details that a test needs. */
export async function contextOf(kind: Code, { path, ...rest }: Place): Promise<WholeContext> {
  const instruction = await decodeInstruction(Buffer.from(code[kind], 'hex'), 0x1000n)
  return {
    ...(path === undefined ? {} : { mapping: { kind: 'file', path } }),
    executable: '/srv/app',
    mapped: ['/srv/app', '/lib/x86_64-linux-gnu/libc.so.6'],
    ...rest,
    instruction,
  }
}

/** The layer in one line: layer, id and clause, with a `?` if it is a guess. */
export async function describeLayer(kind: Code, place: Place): Promise<string> {
  const { layer, id, chose, certain } = layerOf(await contextOf(kind, place))
  return `${layer} ${id}: ${chose}${certain ? '' : '?'}`
}
