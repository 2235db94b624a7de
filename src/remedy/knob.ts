import type { VersionRange } from './version.js'

/**
 * A setting that keeps a layer from choosing instructions of a feature. It works when the app starts:
 * a checkpoint that was taken without it stays as it is.
 */
export interface Knob {
  readonly place: Place
  /** how values for several features, and the user's own, become one */
  readonly merge: Merge
  /** of the layer's software; undefined: all */
  readonly versions?: VersionRange
  /** only in these builds of the layer's software */
  readonly build?: 'crac'
  /**
   * What to set for a feature that the target lacks, by the feature table's names; `*`: for any. A
   * feature that needs another is not repeated: where AVX2 is missing, AVX-512 is missing too, and is
   * set as well.
   */
  readonly values: Readonly<Record<string, readonly string[]>>
  /** what it does not cover or what it costs; a clause without a full stop */
  readonly caveat?: string
  readonly source: string
  /** where it was seen to work; undefined: it is known from reading only */
  readonly seen?: string
}

/** Where a knob is set. */
export type Place =
  | { readonly kind: 'environment'; readonly name: string }
  /** options of the JVM, which a variable passes on; compose.ts chooses which */
  | { readonly kind: 'java' }
  /** flags that follow the name of a program in the command; `option` takes what is merged as its value */
  | { readonly kind: 'flags'; readonly program: string; readonly option?: string }
  /** a value of CRIU's `--cpu-cap`, at the dump and at the restore */
  | { readonly kind: 'criu' }
  /** lines of a file in the app's root */
  | { readonly kind: 'file'; readonly path: string }

export type Merge =
  /** tokens of a glibc tunable with a list: `-AVX2` */
  | { readonly kind: 'tunable'; readonly tunable: string }
  /** tokens are `N:0xBITS`: bits to clear in the field N of OPENSSL_ia32cap, which has `fields` */
  | { readonly kind: 'cleared bits'; readonly fields: number }
  /** tokens are hexadecimal masks of what stays allowed, of which all hold */
  | { readonly kind: 'allowed bits' }
  /** tokens are names that are turned off, separated by `by` */
  | { readonly kind: 'list'; readonly by: ',' | ' ' }
  /** tokens are comma-separated lists of what stays allowed, of which all hold; `none` is the empty list */
  | { readonly kind: 'allowed list' }
  /**
   * Tokens are levels, of which the lowest counts; the lowest is the first. Letter case does not
   * matter. `prefix`: the level is one of several options in the variable
   */
  | { readonly kind: 'least'; readonly levels: readonly string[]; readonly prefix?: string }
  /** tokens are `NAME=VALUE`, each a variable of its own, whatever the name of the place */
  | { readonly kind: 'variables' }
  /** tokens are options, separated by blanks; of an option that is given twice, the least number counts */
  | { readonly kind: 'options' }
  /** tokens are lines */
  | { readonly kind: 'lines' }

/** What is known of how to change the choices of some layers. */
export interface LayerRemedies {
  /** ids of choosers, as in diagnose/catalogue.json, or of layer-of-*.ts */
  readonly layers: readonly string[]
  /** The first one that fits the version has a feature; the others are alternatives. */
  readonly knobs: readonly Knob[]
  /** ids of layers that do the work once this one does not, and choose by themselves */
  readonly also?: readonly string[]
  /** Why no setting helps, or what is left where `knobs` do not help; a clause without a full stop. */
  readonly none?: string
  /** for `none` */
  readonly source?: string
}
