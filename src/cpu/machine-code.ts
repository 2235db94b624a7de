type Part =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'place'; readonly name: string; readonly relative: boolean }

/** Builds machine code from bytes and from references to named places in it. */
export class MachineCode {
  private readonly parts: Part[] = []
  private readonly places = new Map<string, number>()
  private size = 0

  /** @param address of the first byte, below 2 GiB */
  constructor(private readonly address: number) {}

  /** Appends bytes in hexadecimal (blanks are ignored) and 32-bit numbers (little endian). */
  add(...pieces: readonly (string | number)[]): this {
    for (const piece of pieces)
      this.append(typeof piece === 'string' ? bytesFromHex(piece) : word(piece))
    return this
  }

  /** Names the place of the next byte. */
  place(name: string): this {
    if (this.places.has(name)) throw new Error(`two places named ${name}`)
    this.places.set(name, this.address + this.size)
    return this
  }

  /** Appends the address of a place in 32 bits. */
  addressOf(name: string): this {
    return this.reserve(name, false)
  }

  call(name: string): this {
    return this.jump('e8', name)
  }

  /** @param opcode of a jump to a 32-bit distance */
  jump(opcode: string, name: string): this {
    return this.add(opcode).reserve(name, true)
  }

  /** Calls the kernel. It keeps all registers but RAX (the result), RCX and R11. */
  systemCall(number: number): this {
    return this.add('b8', number, '0f 05') // mov eax, number; syscall
  }

  /** @throws Error if the code refers to a place that was not named */
  bytes(): Buffer {
    let end = this.address
    return Buffer.concat(
      this.parts.map((part) => {
        end += part.kind === 'bytes' ? part.bytes.length : 4
        if (part.kind === 'bytes') return part.bytes
        const address = this.places.get(part.name)
        if (address === undefined) throw new Error(`no place named ${part.name}`)
        return word(part.relative ? address - end : address)
      }),
    )
  }

  private append(bytes: Buffer): void {
    this.parts.push({ kind: 'bytes', bytes })
    this.size += bytes.length
  }

  private reserve(name: string, relative: boolean): this {
    this.parts.push({ kind: 'place', name, relative })
    this.size += 4
    return this
  }
}

function bytesFromHex(text: string): Buffer {
  return Buffer.from(text.replaceAll(' ', ''), 'hex')
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32LE(value | 0)
  return bytes
}
