/** Numbers as strtoull reads them; undefined: it is none. */
function parse(text: string): bigint | undefined {
  return /^(0x[0-9a-f]+|\d+)$/i.test(text) ? BigInt(text) : undefined
}

const hex = (bits: bigint) => `0x${bits.toString(16)}`

/**
 * Clears bits in OPENSSL_ia32cap: `~MASK` in a field clears bits of the CPU's value, another number
 * replaces that value, and a field that is left out is 0. An empty first field keeps the CPU's value.
 * Source: OPENSSL_cpuid_setup in OpenSSL's crypto/cpuid.c.
 * @param tokens `N:0xBITS` for field N
 * @param fields how many there are. Those that the user leaves out stay left out.
 */
export function clearBits(
  own: string | undefined,
  tokens: readonly string[],
  fields: number,
): string {
  const cleared = new Map<number, bigint>()
  for (const token of tokens) {
    const [field = '0', bits = '0'] = token.split(':')
    cleared.set(Number(field), (cleared.get(Number(field)) ?? 0n) | BigInt(bits))
  }
  const given = own?.split(':')
  const count = given ? Math.max(given.length, 2) : fields
  return Array.from({ length: count }, (_, at) => {
    const bits = cleared.get(at) ?? 0n
    const field = given?.[at] ?? (given ? '0x0' : '~0x0')
    if (field === '') return at === 0 && given && given.length > 1 ? `~${hex(bits)}` : '0x0'
    const inverted = field.startsWith('~')
    // Text that is no number counts as 0.
    const value = parse(inverted ? field.slice(1) : field) ?? 0n
    return inverted ? `~${hex(value | bits)}` : hex(value & ~bits)
  }).join(':')
}

/**
 * What several masks allow. Nothing at all is 1, since 0 means that there is no mask.
 * @param tokens hexadecimal numbers
 */
export function allowBits(own: string | undefined, tokens: readonly string[]): string {
  const masks = [own, ...tokens].flatMap((text) => (text && parse(text)) || [])
  const allowed = masks.reduce((all, mask) => all & mask)
  return hex(allowed || 1n)
}
