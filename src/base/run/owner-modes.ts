import { chmodSync, lstatSync, readdirSync, rmSync, type Stats } from 'node:fs'

const readWrite = 0o600
const readWriteExecute = 0o700

/**
 * Lets the owner read, change and remove a file, or a folder with all that is in it: `chmod -R u+rwX`.
 * Links are not followed.
 * @throws an error of the file system, such as EPERM for the files of others
 */
export function giveOwnerAccess(path: string): void {
  give(Buffer.from(path))
}

/** Removes a file or a folder, also one whose modes forbid it to the owner. It need not exist. */
export function removeTree(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // Not at first: most trees need no other modes.
    giveOwnerAccess(path)
    rmSync(path, { recursive: true, force: true })
  }
}

/** @param path names need not be UTF-8 */
function give(path: Buffer): void {
  const status = lstatSync(path)
  if (status.isDirectory()) {
    add(path, status, readWriteExecute)
    for (const name of readdirSync(path, { encoding: 'buffer' })) {
      give(Buffer.concat([path, Buffer.from('/'), name]))
    }
  } else if (status.isFile()) {
    // `X`: a file that nobody may execute stays so.
    add(path, status, (status.mode & 0o111) === 0 ? readWrite : readWriteExecute)
  }
}

function add(path: Buffer, { mode }: Stats, bits: number): void {
  const wanted = (mode & 0o7777) | bits
  if (wanted !== (mode & 0o7777)) chmodSync(path, wanted)
}
