/** The package of a distribution that a file of a root is from. Texts are not trusted. */
export interface Package {
  readonly name: string
  /** as the package database has it: `2.36-9+deb12u10`, `1.2.5-r0`, `2.34-100.el9` */
  readonly version: string
}

/** The files of a root, as this user can read them. Paths are absolute, as the app sees them. */
export interface RootFiles {
  /** undefined: it is not there, cannot be read, or is no ordinary file */
  read(path: string): Buffer | undefined
  /** names, in any order; empty: it is not there, or cannot be read */
  list(folder: string): readonly string[]
}

/** Packages by the paths that were asked for. */
export type Owners = ReadonlyMap<string, Package>

/** The paths that a package database may have for a file, and the one that was asked for. */
export type Wanted = ReadonlyMap<string, string>

/** Folders that a merged `/usr` has as links: a database may name a file by either path. */
const merged = /^\/usr(?=\/(?:bin|sbin|lib|lib32|lib64|libx32)\/)/

/** @param paths absolute */
export function wantedPaths(paths: Iterable<string>): Wanted {
  return new Map(
    [...paths].flatMap((path) =>
      [path, path.replace(merged, ''), merged.test(path) ? path : `/usr${path}`].map(
        (name) => [name, path] as const,
      ),
    ),
  )
}
