import { createHash } from 'node:crypto'
import type { Bytes } from './bytes.js'
import { damaged } from './unusable.js'

/** As OCI writes it: `sha256:HEX`. */
export type Digest = string

const lengths: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 }

/** Whether it is a digest of a known kind. Its parts can then stand in a path. */
export function isDigest(text: unknown): text is Digest {
  if (typeof text !== 'string') return false
  const [algorithm = '', hex = '', ...more] = text.split(':')
  return more.length === 0 && /^[0-9a-f]+$/.test(hex) && hex.length === lengths[algorithm]
}

/** The same bytes. At their end they are compared with the digest. @throws ArchiveUnusable */
export async function* checked(
  bytes: Bytes,
  digest: Digest,
  title: string,
): AsyncGenerator<Buffer, void> {
  const [algorithm = ''] = digest.split(':')
  const hash = createHash(algorithm)
  for await (const chunk of bytes) {
    hash.update(chunk)
    yield chunk
  }
  const found = `${algorithm}:${hash.digest('hex')}`
  if (found !== digest) throw damaged(title, `its digest is ${found}, expected ${digest}`)
}
