import { hostname, userInfo } from 'node:os'

/** The user who runs Thawcheck, and this machine's name. The app gets the same ones in a guest. */
export interface Caller {
  readonly uid: number
  readonly gid: number
  /** further groups; undefined: none */
  readonly groups?: readonly number[] | undefined
  /** `/` for a user whom this system does not know, as in containers */
  readonly home: string
  readonly host: string
}

/** Of this process. */
export function callerHere(): Caller {
  const [uid, gid] = [process.geteuid?.(), process.getegid?.()]
  if (uid === undefined || gid === undefined) throw new Error('users have no ids on this system')
  return { uid, gid, home: homeInList() ?? '/', host: hostname() }
}

/** undefined: this system does not know the user */
function homeInList(): string | undefined {
  try {
    return userInfo().homedir
  } catch {
    return undefined
  }
}
