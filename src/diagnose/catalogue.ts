import { basename } from 'node:path'
import data from './catalogue.json' with { type: 'json' }

/**
 * Software that chooses instructions by the CPU, and how its code is recognised. Patterns match whole
 * names. Sources: the ids are those of the catalogue of remedies, which cites where each was looked up;
 * file names are those of Debian, Fedora and Python's wheels.
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
  /** path of a library that it chooses as a whole */
  readonly folder?: RegExp
  /** name of its program */
  readonly executable?: RegExp
  /** names of its functions, by which it is recognised when it is linked into another file */
  readonly symbol?: RegExp
  /** like `symbol`, in Go programs only: Go gives functions of an assembly file no package */
  readonly goSymbol?: RegExp
  /** programs in which its unnamed functions are guessed, by features that other code does not use */
  readonly unnamed?: { readonly executable: RegExp; readonly features: readonly string[] }
  /** whether it makes all or some of the code that is made at run time in a process that maps it */
  readonly code?: 'all' | 'some'
  /** id of a chooser that only seems to be present if this one is */
  readonly hides?: string
  /** other choosers are linked into its file */
  readonly bundles: boolean
  /** for its code in files: what it chooses by, such as CPUID */
  readonly from?: string
  /** for its code in files: when it chooses */
  readonly when?: string
  /** a clause that replaces `from` and `when`, for makeLayer in layer-choice.ts */
  readonly uses?: string
  /** like `uses`, for the code that it makes at run time */
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
  readonly goSymbol?: string
  readonly unnamed?: { readonly executable: string; readonly features: readonly string[] }
}

type Pattern = 'file' | 'path' | 'folder' | 'executable' | 'symbol' | 'goSymbol'

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`)

export const catalogue: readonly Chooser[] = (data as readonly Row[]).map((row) => {
  const { layer, code, file, path, folder, executable, symbol, goSymbol, unnamed, ...rest } = row
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
    ...(goSymbol ? { goSymbol: whole(goSymbol) } : {}),
    ...(unnamed ? { unnamed: { ...unnamed, executable: whole(unnamed.executable) } } : {}),
  }
})

/** Names are not trusted. Those of honest libraries and functions are shorter. */
const maxNameLength = 4096

/** @throws Error if the catalogue has no such id */
export function chooser(id: string): Chooser {
  const found = catalogue.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no ${id} in the catalogue`)
  return found
}

/** The chooser that a file belongs to. @param path as the app saw it; not trusted */
export function chooserOfFile(path: string): Chooser | undefined {
  if (path.length > maxNameLength) return undefined
  const name = basename(path)
  return catalogue.find((one) => one.path?.test(path) || one.file?.test(name))
}

/** The chooser that a function belongs to. glibc's pattern is the least specific, so it comes last. */
export function chooserOfSymbol(name: string): Chooser | undefined {
  return name.length > maxNameLength
    ? undefined
    : catalogue.find(({ symbol }) => symbol?.test(name))
}

/** The chooser that a function of a Go program belongs to. */
export function chooserOfGoSymbol(name: string): Chooser | undefined {
  return name.length > maxNameLength
    ? undefined
    : catalogue.find(({ goSymbol }) => goSymbol?.test(name))
}

/** The chooser that an unnamed function may belong to. @param executable path of its program */
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
 * The choosers that make code in a process. Those that make all of it come first.
 * @param executable path of the process's program
 * @param mapped paths of the files that it maps
 */
export function makersOfCode(
  executable: string | undefined,
  mapped: readonly string[],
): readonly Chooser[] {
  const honest = mapped.filter(({ length }) => length <= maxNameLength)
  const names = new Set(honest.map((path) => basename(path)))
  const program = executable === undefined ? '' : basename(executable.slice(-maxNameLength))
  const present = catalogue.filter(
    ({ code, file, executable: own }) =>
      code && (own?.test(program) || [...names].some((name) => file?.test(name))),
  )
  const hidden = new Set(present.map(({ hides }) => hides))
  const makers = present.filter(({ id }) => !hidden.has(id))
  const making = (which: Chooser['code']) => makers.filter(({ code }) => code === which)
  return [...making('all'), ...making('some')]
}
