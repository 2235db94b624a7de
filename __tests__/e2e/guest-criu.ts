import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A shell's words that run the toolkit's CRIU in a guest, whose name other programs do not look up. */
const program =
  '/run/thawcheck/criu/ld-linux-x86-64.so.2 --library-path /run/thawcheck/criu /run/thawcheck/criu/criu'

/** Puts the toolkit's CRIU into a folder under the name that runtimes call. It works in guests only. */
export function putGuestCriu(folder: string): void {
  const script = `#!/bin/sh\nexec ${program} "$@"\n`
  writeFileSync(join(folder, 'criu'), script, { mode: 0o755 })
}
