import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Variables } from '../base/run/variables.js'
import { canonicalJson, type Manifest } from './manifest.js'

/**
 * A checkpoint is a program. One from elsewhere is restored in guests only; one that this user took
 * on this machine may be restored on the machine itself, as root. The seal tells them apart: nobody
 * else has the key.
 * @returns the manifest with its seal
 */
export function sealManifest(manifest: Manifest, variables: Variables): Manifest {
  const { seal: _, ...rest } = manifest
  return { ...rest, seal: sealOf(rest, variables) }
}

/** Whether this user took the checkpoint on this machine. */
export function isSealedHere({ seal, ...manifest }: Manifest, variables: Variables): boolean {
  if (seal === undefined) return false
  const own = sealOf(manifest, variables)
  return timingSafeEqual(Buffer.from(seal, 'hex'), Buffer.from(own, 'hex'))
}

function sealOf(manifest: Omit<Manifest, 'seal'>, variables: Variables): string {
  return createHmac('sha256', keyIn(variables)).update(canonicalJson(manifest)).digest('hex')
}

/** This user's key on this machine, made when it is first needed. */
function keyIn({ cacheHome }: Variables): Buffer {
  const folder = join(cacheHome, 'thawcheck')
  const path = join(folder, 'seal.key')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(path, randomBytes(32), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(path)
}
