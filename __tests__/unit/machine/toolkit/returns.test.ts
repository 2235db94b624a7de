import { describe, expect, it } from 'vitest'
import { withPlainReturns } from '../../../../src/machine/toolkit/returns.js'

const [text, init, list] = [0xffffffff81000000n, 0xffffffff83000000n, 0xffffffff83001000n]

interface Part {
  readonly name: string
  readonly address: bigint
  readonly content: Buffer
}

/** An ELF file of these sections, and of one of their names. */
function elfOf(parts: readonly Part[]): Buffer {
  const names = ['', ...parts.map(({ name }) => name), '.shstrtab']
  const table = Buffer.from(names.map((name) => `${name}\0`).join(''))
  const all = [...parts, { name: '.shstrtab', address: 0n, content: table }]
  const file = Buffer.alloc(64)
  file.write('\x7fELF\x02\x01\x01', 'latin1')
  file.writeUInt16LE(62, 18) // EM_X86_64
  const headers = [Buffer.alloc(64)]
  let offset = file.length
  for (const [index, { address, content }] of all.entries()) {
    const header = Buffer.alloc(64)
    header.writeUInt32LE(table.indexOf(`${names[index + 1]}\0`), 0)
    header.writeUInt32LE(1, 4) // SHT_PROGBITS
    header.writeBigUInt64LE(address, 16)
    header.writeBigUInt64LE(BigInt(offset), 24)
    header.writeBigUInt64LE(BigInt(content.length), 32)
    headers.push(header)
    offset += content.length
  }
  file.writeBigUInt64LE(BigInt(offset), 40)
  for (const [value, at] of [
    [64, 58],
    [headers.length, 60],
    [headers.length - 1, 62],
  ] as const) {
    file.writeUInt16LE(value, at)
  }
  return Buffer.concat([file, ...all.map(({ content }) => content), ...headers])
}

const low = (address: bigint) => Number(address & 0xffffffffn)

/** mov rsi, end; mov rdi, start; call */
function walk(end: bigint, start: bigint): Buffer {
  const code = Buffer.from('48c7c60000000048c7c700000000e801020304', 'hex')
  code.writeUInt32LE(low(end), 3)
  code.writeUInt32LE(low(start), 10)
  return code
}

/** Two functions of `nop; jmp thunk`, with the thunk behind them, and the code that walks the list of jumps. */
function kernel(changes: { text?: string; walks?: Buffer[] } = {}): Buffer {
  const sites = Buffer.alloc(8)
  for (const [index, at] of [1n, 7n].entries()) {
    sites.writeInt32LE(Number(text + at - (list + 4n * BigInt(index))), 4 * index)
  }
  const walks = changes.walks ?? [walk(list + 8n, list)]
  return elfOf([
    {
      name: '.text',
      address: text,
      content: Buffer.from(changes.text ?? '90e90600000090e900000000c3', 'hex'),
    },
    { name: '.init.text', address: init, content: Buffer.concat([Buffer.alloc(5), ...walks]) },
    { name: '.return_sites', address: list, content: sites },
  ])
}

describe('a kernel with plain returns', () => {
  it('has one at each place of the list, which is empty', () => {
    const plain = kernel({ text: '90c3cccccccc90c3ccccccccc3', walks: [walk(list, list)] })
    expect(withPlainReturns(kernel())).toEqual(plain)
  })

  it.each([
    ['whose places have other code', kernel({ text: '90c30600000090e900000000c3' })],
    ['whose places jump to several thunks', kernel({ text: '90e90700000090e900000000c3' })],
    ['that goes through the list nowhere', kernel({ walks: [walk(list + 4n, list)] })],
    [
      'that goes through the list twice',
      kernel({ walks: [walk(list + 8n, list), walk(list + 8n, list)] }),
    ],
    ['without such a list', elfOf([{ name: '.text', address: text, content: Buffer.alloc(9) }])],
    ['that is no ELF file', Buffer.from('MZ')],
  ])('is not made of one %s', (_, other) => {
    expect(withPlainReturns(other)).toBeUndefined()
  })
})
