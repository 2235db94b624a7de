import { accessSync, constants, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, normalize, resolve, sep } from 'node:path'
import { bad, good, quoted, type Reader } from './reading.js'

/** An existing directory. Returns its absolute path. */
export function existingDirectory(cwd: string): Reader<string> {
  return (text) => {
    const path = resolve(cwd, text)
    const state = stateOf(path)
    return state === 'directory' ? good(path) : bad(`${quoted(text)} ${complaint(state, path)}`)
  }
}

/** An existing file or directory. Returns its absolute path. */
export function existingPath(cwd: string): Reader<string> {
  return (text) => {
    const path = resolve(cwd, text)
    const state = stateOf(path)
    return state === 'directory' || state === 'not a directory'
      ? good(path)
      : bad(`${quoted(text)} ${complaint(state, path)}`)
  }
}

/** A path inside an image, which is not looked at. `.`, which is the default, is undefined: its own folder. */
export const pathInside: Reader<string | undefined> = (text) =>
  text === '.' || text.startsWith('/')
    ? good(text === '.' ? undefined : normalize(text))
    : bad(`${quoted(text)} is not an absolute path; expected one inside the app's root`)

/** A directory that is writable or can be created. It is not created yet. Returns its absolute path. */
export function writableDirectory(cwd: string): Reader<string> {
  return (text) => {
    const path = resolve(cwd, text)
    const ancestor = nearestExisting(path)
    const state = stateOf(ancestor)
    if (state !== 'directory') {
      return bad(
        `${quoted(text)} cannot be created: ${quoted(ancestor)} ${complaint(state, ancestor)}`,
      )
    }
    const real = realpathSync(ancestor)
    // access(2) tells root that these are writable, but mkdir there fails, or creates a cgroup.
    if (['/proc', '/sys'].some((kernel) => real === kernel || real.startsWith(kernel + sep))) {
      return bad(
        `${quoted(text)} is in the kernel's own ${quoted(real)}; expected a directory on disk`,
      )
    }
    const code = errorCode(() => accessSync(ancestor, constants.W_OK | constants.X_OK))
    if (code === undefined) return good(path)
    return bad(
      `${quoted(text)} cannot be written: ${quoted(ancestor)} ${code === 'EROFS' ? 'is mounted read-only' : `is not writable (${code})`}`,
    )
  }
}

/** A directory that is empty or can be created. It is not created yet. Returns its absolute path. */
export function newDirectory(cwd: string): Reader<string> {
  const writable = writableDirectory(cwd)
  return (text) => {
    const path = resolve(cwd, text)
    if (stateOf(path) === 'directory' && readdirSync(path).length > 0) {
      return bad(`${quoted(text)} is not empty; expected a directory that is new or empty`)
    }
    return writable(text)
  }
}

type State = 'directory' | 'not a directory' | 'dangling' | 'absent' | { readonly code: string }

function stateOf(path: string): State {
  let directory = false
  const code = errorCode(() => {
    directory = statSync(path).isDirectory()
  })
  if (code === undefined) return directory ? 'directory' : 'not a directory'
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return { code }
  return errorCode(() => lstatSync(path)) === undefined ? 'dangling' : 'absent'
}

function complaint(state: Exclude<State, 'directory'>, path: string): string {
  if (state === 'absent') return `does not exist (looked for ${quoted(path)})`
  if (state === 'dangling') return 'is a link to something that does not exist'
  if (state === 'not a directory') return 'is not a directory'
  return `cannot be read (${state.code})`
}

function nearestExisting(path: string): string {
  return stateOf(path) === 'absent' && dirname(path) !== path
    ? nearestExisting(dirname(path))
    : path
}

/** The error code of a failed system call, such as EACCES; undefined if it succeeded. */
function errorCode(attempt: () => unknown): string | undefined {
  try {
    attempt()
    return undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
      return error.code
    }
    throw error
  }
}
