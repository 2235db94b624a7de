/** The header of a disk as e2image packs it, and no more. @param fields offset and value of others */
export function qcow2Header(...fields: readonly (readonly [number, number])[]): Buffer {
  const header = Buffer.alloc(200)
  header.write('QFI\xfb', 'latin1')
  header.writeUInt32BE(2, 4)
  for (const [at, value] of fields) header.writeUInt32BE(value, at)
  return header
}
