import { basename } from 'node:path'
import data from './catalogue.json' with { type: 'json' }

/**
 * One that chooses instructions by the CPU it finds, and what its code is recognised by. Patterns
 * stand for whole names. Sources: the ids are those of the catalogue of remedies, whose facts say
 * where each was looked up; file names as Debian, Fedora and Python's wheels have them.
 */
export interface Chooser {
  readonly id: string
  readonly layer: 'criu' | 'glibc' | 'jvm' | 'v8' | 'native' | 'jit' | 'app'
  /** for people */
  readonly name: string
  /** name of its file, without folders */
  readonly file?: RegExp
  /** path of its file */
  readonly path?: RegExp
  /** path of any file that it picks as a whole */
  readonly folder?: RegExp
  /** name of the program that it is */
  readonly executable?: RegExp
  /** names of its functions, which tell it where it is linked into another file */
  readonly symbol?: RegExp
  /** without a name, its functions in these programs are guessed by features that others do not use */
  readonly unnamed?: { readonly executable: RegExp; readonly features: readonly string[] }
  /** it makes code in a process that it is mapped in: all that there is, or some */
  readonly code?: 'all' | 'some'
  /** id of one that is not there where it seems to be beside this one */
  readonly hides?: string
  /** other choosers are linked into its file */
  readonly bundles: boolean
  /** what its choice is made from, and when; of its code in files */
  readonly from?: string
  readonly when?: string
  /** a clause in place of these two, with `{it}` for what was chosen and `{file}` */
  readonly uses?: string
  /** as `uses`, of the code that it makes */
  readonly makes?: string
}

interface Row extends Omit<Chooser, 'layer' | 'bundles' | 'unnamed' | 'code' | Pattern> {
  readonly layer: string
  readonly code?: string
  readonly bundles?: boolean
  readonly file?: string
  readonly path?: string
  readonly folder?: string
  readonly executable?: string
  readonly symbol?: string
  readonly unnamed?: { readonly executable: string; readonly features: readonly string[] }
}

type Pattern = 'file' | 'path' | 'folder' | 'executable' | 'symbol'

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`)

export const catalogue: readonly Chooser[] = (data as readonly Row[]).map((row) => {
  const { layer, code, file, path, folder, executable, symbol, unnamed, ...rest } = row
  return {
    ...rest,
    layer: layer as Chooser['layer'],
    bundles: rest.bundles ?? false,
    ...(code ? { code: code as NonNullable<Chooser['code']> } : {}),
    ...(file ? { file: whole(file) } : {}),
    ...(path ? { path: whole(path) } : {}),
    ...(folder ? { folder: whole(folder) } : {}),
    ...(executable ? { executable: whole(executable) } : {}),
    ...(symbol ? { symbol: whole(symbol) } : {}),
    ...(unnamed ? { unnamed: { ...unnamed, executable: whole(unnamed.executable) } } : {}),
  }
})

/** No name of a library or function of an honest program is longer. */
const longest = 4096

/** @throws Error where there is none */
export function chooser(id: string): Chooser {
  const found = catalogue.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no ${id} in the catalogue`)
  return found
}

/** Whose file that is. @param path as the app saw it; not trusted */
export function chooserOfFile(path: string): Chooser | undefined {
  if (path.length > longest) return undefined
  const name = basename(path)
  return catalogue.find((one) => one.path?.test(path) || one.file?.test(name))
}

/** Whose function that is, wherever it is linked into. glibc's names say least, so they come last. */
export function chooserOfSymbol(name: string): Chooser | undefined {
  return name.length > longest ? undefined : catalogue.find(({ symbol }) => symbol?.test(name))
}

/** Whose function without a name it may be. @param executable path of the program that it is in */
export function chooserUnnamed(
  executable: string,
  features: readonly string[],
): Chooser | undefined {
  const name = basename(executable)
  return catalogue.find(
    ({ unnamed }) =>
      unnamed?.executable.test(name) && unnamed.features.some((one) => features.includes(one)),
  )
}

/**
 * Those that make code in a process, those that make all of it first.
 * @param executable path of the process's program
 * @param mapped paths of the files that it maps
 */
export function makersOfCode(
  executable: string | undefined,
  mapped: readonly string[],
): readonly Chooser[] {
  const honest = mapped.filter(({ length }) => length <= longest)
  const names = new Set(honest.map((path) => basename(path)))
  const program = executable === undefined ? '' : basename(executable.slice(-longest))
  const there = catalogue.filter(
    ({ code, file, executable: own }) =>
      code && (own?.test(program) || [...names].some((name) => file?.test(name))),
  )
  const hidden = new Set(there.map(({ hides }) => hides))
  const shown = there.filter(({ id }) => !hidden.has(id))
  const those = (which: Chooser['code']) => shown.filter(({ code }) => code === which)
  return [...those('all'), ...those('some')]
}
