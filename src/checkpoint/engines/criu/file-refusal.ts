import { bounded, oneLine } from '../../../base/text/text.js'

/** A file that is not as it was when the app was frozen. Its path is not trusted. */
export interface DifferingFile {
  /** as the app saw it: absolute, one line, bounded */
  readonly path: string
  readonly how: 'missing' | 'size' | 'build-id' | 'mode'
  /** bytes, or the bits of the mode; undefined: it is missing, or CRIU does not say */
  readonly was?: number
  readonly is?: number
}

/** CRIU refused to restore because of a file. */
export interface FileRefusal {
  /** CRIU's error message */
  readonly error: string
  /** of that message in CRIU's errors */
  readonly index: number
  readonly file: DifferingFile
}

interface Check {
  readonly how: DifferingFile['how']
  /** the first group is the path; the others are what is and what was */
  readonly pattern: RegExp
  readonly base?: number
}

/** Source: criu/files-reg.c of 4.1.1, open_path and validate_file. */
const checks: readonly Check[] = [
  { how: 'size', pattern: /File (.*) has bad size (\d+) \(expect (\d+)\)/s, base: 10 },
  { how: 'build-id', pattern: /File (.*) has bad build-ID/s },
  { how: 'mode', pattern: /File (.*) has bad mode 0([0-7]+) \(expect 0([0-7]+)\)/s, base: 8 },
  { how: 'missing', pattern: /Can't open file (.*) on restore: No such file or directory/s },
]

/**
 * Finds the file that CRIU refused. It stops at the first one, so others may differ as well.
 * @returns undefined: none of the errors is about a file that differs
 */
export function fileRefusal(errors: readonly string[]): FileRefusal | undefined {
  for (const [index, error] of errors.entries()) {
    for (const { how, pattern, base } of checks) {
      const [, path, is, was] = pattern.exec(error) ?? []
      if (path === undefined) continue
      return {
        error,
        index,
        file: {
          path: absolute(path),
          how,
          ...(base !== undefined && {
            was: Number.parseInt(was ?? '', base),
            is: Number.parseInt(is ?? '', base),
          }),
        },
      }
    }
  }
  return undefined
}

/** CRIU opens files below the root, and names them without the slash. */
function absolute(path: string): string {
  return bounded(oneLine(`/${path.replace(/^\/+/, '')}`), 400)
}
