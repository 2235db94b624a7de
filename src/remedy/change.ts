/** What to change in how the app is started, and in how its checkpoint is taken and restored. */
export interface ChangeSet {
  /** variables with their whole values: what the user set is part of them */
  readonly environment: Readonly<Record<string, string>>
  /** values of the user that gave way, by variable */
  readonly replaced: Readonly<Record<string, string>>
  /** names of those that the app has already, whose values are not known here and no part of this */
  readonly unmerged: readonly string[]
  /** flags that follow the name of a program in the command */
  readonly flags: readonly ProgramFlags[]
  /** lines to add to files in the app's root */
  readonly files: readonly FileLines[]
  /** for CRIU's `--cpu-cap`, at the dump and at the restore; left out: as it is */
  readonly cpuCap?: 'none'
  /** what each part of the change is for, in the catalogue's order */
  readonly parts: readonly Part[]
  /** what no change helps against */
  readonly unhelped: readonly Unhelped[]
}

export interface ProgramFlags {
  /** without folders */
  readonly program: string
  readonly flags: readonly string[]
}

export interface FileLines {
  readonly path: string
  readonly lines: readonly string[]
}

/** The change for the choices of one layer. */
export interface Part extends OfLayer {
  /** variable, `node` (flags), `--cpu-cap`, or the path of a file */
  readonly setting: string
  /** what is set there */
  readonly tokens: readonly string[]
  /** of the layer's software, from the checkpoint; null: not known */
  readonly version: string | null
  /** whether it was taken to be a current one, and other ones have other names */
  readonly assumed: boolean
  /** what it does not cover or costs; clauses */
  readonly caveats: readonly string[]
  readonly sources: readonly string[]
  /** where it was seen to work; empty: it is known from reading */
  readonly seen: readonly string[]
}

/** A layer that no change helps. */
export interface Unhelped extends OfLayer {
  /** a clause */
  readonly why: string
  readonly source: string | null
}

interface OfLayer {
  /** id in the catalogue */
  readonly layer: string
  /** of its software; one line, not trusted */
  readonly name: string
  /** that a target lacks, or has more of, in the table's order */
  readonly features: readonly string[]
}
