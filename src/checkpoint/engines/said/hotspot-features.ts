import table from './hotspot-bits.json' with { type: 'json' }

/** A feature by HotSpot's name, and by the feature table's; undefined: the table has no row for it. */
export interface NamedFeature {
  readonly said: string
  readonly name: string | undefined
}

const bits: readonly NamedFeature[] = table.words.flatMap((word) =>
  Array.from({ length: 64 }, (_, bit) => {
    const [said = '', name] = word[bit] ?? []
    return { said, name }
  }),
)

/** A feature that HotSpot names. */
export function hotspotFeature(said: string): NamedFeature {
  return bits.find((bit) => bit.said === said) ?? { said, name: undefined }
}

/** Whether HotSpot looks for a feature, which is named as in the feature table. */
export function hotspotTells(name: string): boolean {
  return bits.some((bit) => bit.name === name)
}

/**
 * The features in a bitmap of CRaC, such as `-XX:CPUFeatures` or the file `tags` have it.
 * @param hex its bytes in memory order, blanks between them or not
 */
export function featuresInBitmap(hex: string): NamedFeature[] {
  const bytes = Buffer.from(hex.replace(/\s/g, ''), 'hex')
  return Array.from({ length: bytes.length * 8 }, (_, bit) => bit)
    .filter((bit) => ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0)
    .map((bit) => (bits[bit]?.said ? (bits[bit] as NamedFeature) : unknownBit(bit)))
}

function unknownBit(bit: number): NamedFeature {
  return { said: `bit ${bit}`, name: undefined }
}

/** @param words as in `-XX:CPUFeatures`: hexadecimal numbers of 64 bits, separated by commas */
export function featuresInWords(words: string): NamedFeature[] {
  const bytes = Buffer.alloc(8 * words.split(',').length)
  words.split(',').forEach((word, index) => {
    bytes.writeBigUInt64LE(BigInt.asUintN(64, BigInt(word)), 8 * index)
  })
  return featuresInBitmap(bytes.toString('hex'))
}
