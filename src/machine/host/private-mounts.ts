import { supervise } from '../../base/process/supervise.js'

/** A way to run a program in a mount namespace that ends with it. */
export interface PrivateMounts {
  /** the words before the program */
  readonly enter: readonly string[]
  /** What its root is here. Other users and groups cannot be told apart there, and are `nobody`. */
  readonly user?: { readonly uid: number; readonly gid: number }
}

/** The id that Linux shows for users and groups that a user namespace does not have. */
export const nobody = 65534

const unshare = ['unshare', '--mount', '--propagation', 'private']

/** Root may have such a namespace. Another user needs a user namespace around it. */
export function privateMountsOf(uid: number, gid: number): PrivateMounts {
  if (uid === 0) return { enter: [...unshare, '--'] }
  return { enter: [...unshare, '--user', '--map-root-user', '--'], user: { uid, gid } }
}

/**
 * Binds `/` with all that is mounted below it to folder $1, without the system's own folders there,
 * and becomes the rest of the words.
 */
const bindFiles = `mount --rbind / "$1" || exit
for folder in proc sys dev run; do
  [ ! -d "/$folder" ] || mount -t tmpfs -o ro,mode=755,size=4k none "$1/$folder" || exit
done
shift
exec "$@"`

/**
 * The command that runs `argv` where `folder` has this machine's files, and its /proc, /sys, /dev and
 * /run are empty. Nobody else sees those mounts, and they end with the program.
 * @param folder exists, and is empty
 */
export function withFilesAt(
  { enter }: PrivateMounts,
  folder: string,
  argv: readonly string[],
): string[] {
  return [...enter, 'sh', '-c', bindFiles, 'sh', folder, ...argv]
}

/** Those of this process. */
export function privateMountsHere(): PrivateMounts {
  return privateMountsOf(process.geteuid?.() ?? 0, process.getegid?.() ?? 0)
}

/**
 * Tries it: a container may not have them, and AppArmor may forbid them to ordinary users.
 * @param folder any that exists
 * @returns why this process can have no private mounts; undefined: it can
 */
export async function whyNoPrivateMounts(
  folder: string,
  cancel: AbortSignal,
): Promise<string | undefined> {
  const trial = supervise(withFilesAt(privateMountsHere(), folder, ['true']), { cancel })
  const { code, error } = await trial.ended
  cancel.throwIfAborted()
  if (code === 0) return undefined
  return (error ?? trial.lastWords()) || 'unshare failed'
}
