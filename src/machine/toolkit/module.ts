const magic = Buffer.from('~Module signature appended~\n')
/** Bytes of struct module_signature. The length of the signature is its last field, big endian. */
const infoSize = 12

/**
 * A kernel module without its signature. Checking a signature takes 50 ms under TCG, and this
 * kernel loads unsigned modules. Source: Linux's include/linux/module_signature.h.
 */
export function unsignedModule(module: Buffer): Buffer {
  if (!module.subarray(-magic.length).equals(magic)) return module
  const info = module.length - magic.length - infoSize
  return module.subarray(0, info - module.readUInt32BE(info + infoSize - 4))
}
