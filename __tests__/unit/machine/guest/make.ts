import type { GuestRun } from '../../../../src/machine/job/listen.js'

/** A guest that told these lines and sent these files. */
export function guest(
  lines: readonly string[],
  files: Record<string, string | Buffer> = {},
  broken?: string,
  kernelTrouble?: string,
): GuestRun {
  return {
    lines: lines.map((text) => {
      const [word = '', ...rest] = text.split(' ')
      return { word, rest: rest.join(' ') }
    }),
    files: new Map(
      Object.entries(files).map(([name, content]) => [name, Buffer.from(content as string)]),
    ),
    broken,
    kernelTrouble,
    times: { start: 2.1, total: 20 },
  }
}
