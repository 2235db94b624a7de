import { hostname, userInfo } from 'node:os'

/** The user who runs Thawcheck, and this machine's name. The app gets the same ones in a guest. */
export interface Caller {
  readonly uid: number
  readonly gid: number
  readonly home: string
  readonly host: string
}

/** Of this process. */
export function callerHere(): Caller {
  const { uid, gid, homedir } = userInfo()
  return { uid, gid, home: homedir, host: hostname() }
}
