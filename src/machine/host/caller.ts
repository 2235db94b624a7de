import { hostname, userInfo } from 'node:os'

/** Who the app runs as, and how its machine is called. */
export interface Caller {
  readonly uid: number
  readonly gid: number
  readonly home: string
  /** host name */
  readonly host: string
}

/** Whoever runs us: the app runs as the same user, also in a guest. */
export function callerHere(): Caller {
  const { uid, gid, homedir } = userInfo()
  return { uid, gid, home: homedir, host: hostname() }
}
