import type { Package } from '../formats/packages/package.js'
import type { GuestResult, TargetResult } from './result.js'
import type { Trial } from './trial.js'
import type { OpenReason, Verdict } from './verdict/reason.js'

/** A file that is another one on a target's system. */
export interface ComparedFile {
  /** as the app saw it */
  readonly path: string
  /** whether CRIU refuses it */
  readonly refused: boolean
  readonly packageWas?: Package
  readonly packageIs?: Package
}

/**
 * Adds to each refusal for a file which packages the file is from, and how many more would be refused.
 * @param filesOn what was compared with a target's system; undefined: nothing was
 */
export function withFiles(
  { control, targets }: Trial,
  filesOn: (target: TargetResult['target']) => readonly ComparedFile[] | undefined,
): Trial {
  return {
    control,
    targets: targets.map((result) => {
      const files = filesOn(result.target)
      if (files === undefined) return result
      const told = <R extends { readonly verdict: Verdict }>(one: R): R => ({
        ...one,
        verdict: verdictWith(one.verdict, files),
      })
      const guests = result.guests.map((guest) => [guest, told<GuestResult>(guest)] as const)
      const [first, ...others] = guests.map(([, guest]) => guest)
      if (first === undefined) return result
      const decisive = new Map(guests).get(result.decisive) ?? told(result.decisive)
      return { ...told(result), decisive, guests: [first, ...others] }
    }),
  }
}

function verdictWith(verdict: Verdict, files: readonly ComparedFile[]): Verdict {
  const { reason } = verdict
  if (verdict.verdict !== 'inconclusive' || reason.kind !== 'files-differ') return verdict
  return { ...verdict, reason: reasonWith(reason, files) }
}

function reasonWith(
  reason: Extract<OpenReason, { readonly kind: 'files-differ' }>,
  files: readonly ComparedFile[],
): typeof reason {
  const { path } = reason.file
  const { packageWas, packageIs } = files.find((file) => file.path === path) ?? {}
  const others = files.filter((file) => file.refused && file.path !== path)
  return {
    ...reason,
    file: { ...reason.file, ...(packageWas && { packageWas }), ...(packageIs && { packageIs }) },
    more: others.length,
  }
}
