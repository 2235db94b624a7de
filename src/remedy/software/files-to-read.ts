import { basename } from 'node:path'
import { versionMarks } from './marks.js'

/** Where code of a layer is. Paths as the app saw them; not trusted. */
export interface CodePlace {
  /** of the file that the code is in; undefined: it is in none */
  readonly file?: string | undefined
  /** of the process's program */
  readonly program?: string | undefined
  /** of the files that the process maps */
  readonly mapped: readonly string[]
}

/** The files that may tell the version of a layer's software, the likeliest first. */
export function filesToRead(layer: string, { file, program, mapped }: CodePlace): string[] {
  const marks = versionMarks.filter(({ layers }) => layers.includes(layer))
  if (marks.length === 0) return []
  const named = mapped.filter((path) => marks.some((mark) => mark.file?.test(basename(path))))
  // A library may be linked into the program, as OpenSSL is in node and glibc is in static programs.
  const others = [file, program].flatMap((path) => (path === undefined ? [] : [path]))
  return [...new Set([...named, ...others])]
}
