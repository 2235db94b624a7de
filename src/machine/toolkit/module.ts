const magic = Buffer.from('~Module signature appended~\n')
/** struct module_signature: five bytes of kinds and lengths, padding, and the length (big endian). */
const infoSize = 12

/**
 * A kernel module without its signature: checking one costs a guest under TCG 50 ms, and this
 * kernel does not insist. Source: Linux's include/linux/module_signature.h.
 */
export function unsignedModule(module: Buffer): Buffer {
  if (!module.subarray(-magic.length).equals(magic)) return module
  const info = module.length - magic.length - infoSize
  return module.subarray(0, info - module.readUInt32BE(info + infoSize - 4))
}
