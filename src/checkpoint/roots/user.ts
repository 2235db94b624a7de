import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import type { Caller } from '../../machine/host/caller.js'
import { CheckpointFailure } from '../refusal.js'
import { findFile } from './find-file.js'
import type { ImageRoot } from './root.js'

/**
 * The user that an image names for its app: a name or an id, and perhaps a group. Names are those of the
 * image's own lists.
 * @throws CheckpointFailure if the image does not know the name
 */
export function userIn({
  config,
  folders,
  title,
}: Pick<ImageRoot, 'config' | 'folders' | 'title'>): Caller {
  const read = (path: string): string => {
    const place = findFile(path, folders)
    return place === undefined ? '' : readFileSync(place, 'utf8')
  }
  const found = userOf(config.user, read('/etc/passwd'), read('/etc/group'))
  if (typeof found === 'object') return { ...found, host: hostname() }
  throw new CheckpointFailure(
    `The app cannot run as ${JSON.stringify(config.user)}, as ${title} wants it: ${found}.\n` +
      '  try: a user by its number in the image, as in `USER 1000:1000`',
  )
}

/**
 * @param user as in a Dockerfile's USER; empty: root
 * @returns a clause that says what is missing
 */
export function userOf(user: string, passwd: string, group: string): Omit<Caller, 'host'> | string {
  const [name = '', groupName] = user.split(':')
  const users = linesOf(passwd)
  const groups = linesOf(group)
  const wanted = name || '0'
  const id = idOf(wanted)
  const known =
    users.find(([one]) => one === wanted) ??
    (id === undefined ? undefined : users.find(([, , uid]) => uid === String(id)))
  if (known === undefined && id === undefined) return `its /etc/passwd has no user ${wanted}`
  const uid = known ? Number(known[2]) : (id as number)
  const own = known ? Number(known[3]) : 0
  const home = known?.[5] || '/'
  if (groupName === undefined || groupName === '') {
    const extra = groups.filter(
      ([, , , members = '']) => known && members.split(',').includes(known[0] ?? ''),
    )
    return { uid, gid: own, home, groups: extra.map(([, , gid]) => Number(gid)) }
  }
  const gid = groups.find(([one]) => one === groupName)?.[2] ?? idOf(groupName)
  if (gid === undefined) return `its /etc/group has no group ${groupName}`
  return { uid, gid: Number(gid), home }
}

/** @returns undefined: it is no number */
function idOf(text: string): number | undefined {
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined
}

function linesOf(text: string): string[][] {
  return text.split('\n').map((line) => line.split(':'))
}
