import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Variables } from '../base/run/variables.js'
import { canonicalJson, type Manifest } from './manifest.js'

const keyBytes = 32

/**
 * Seals a manifest. A checkpoint is a program: one from elsewhere is restored in guests only, and one
 * that this user took on this machine may be restored on the machine itself, as root. The seal tells
 * them apart, since nobody else has the key.
 * @returns the manifest without a seal where this user has no place for a key
 */
export function sealManifest(manifest: Manifest, variables: Variables): Manifest {
  const { seal: _, ...rest } = manifest
  const seal = sealOf(rest, variables)
  return seal === undefined ? rest : { ...rest, seal }
}

/** Whether this user took the checkpoint on this machine. */
export function isSealedHere({ seal, ...manifest }: Manifest, variables: Variables): boolean {
  const own = seal === undefined ? undefined : sealOf(manifest, variables)
  if (seal === undefined || own === undefined) return false
  return timingSafeEqual(Buffer.from(seal, 'hex'), Buffer.from(own, 'hex'))
}

function sealOf(manifest: Omit<Manifest, 'seal'>, variables: Variables): string | undefined {
  const key = keyIn(variables)
  return key && createHmac('sha256', key).update(canonicalJson(manifest)).digest('hex')
}

/** This user's key on this machine, made when it is first needed; undefined: it cannot be had. */
function keyIn({ cacheHome }: Variables): Buffer | undefined {
  const folder = join(cacheHome, 'thawcheck')
  const path = join(folder, 'seal.key')
  // Runs in containers may have the same process id, and this folder.
  const own = `${path}.${randomUUID()}`
  try {
    mkdirSync(folder, { recursive: true })
    try {
      // Put there whole: a key that is cut short would be easy to guess.
      writeFileSync(own, randomBytes(keyBytes), { mode: 0o600 })
      linkSync(own, path)
    } catch {
      // There is one already.
    } finally {
      rmSync(own, { force: true })
    }
    const key = readFileSync(path)
    return key.length === keyBytes ? key : undefined
  } catch {
    return undefined
  }
}
