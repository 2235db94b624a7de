/** One mapping of a process. */
export interface Mapping {
  /** addresses; `end` is the first one after it */
  readonly start: bigint
  readonly end: bigint
  readonly read: boolean
  readonly write: boolean
  readonly execute: boolean
  /** MAP_SHARED */
  readonly shared: boolean
  readonly backing: Backing
}

/** Where the content of a mapping comes from. Offsets are in bytes. */
export type Backing =
  | { readonly kind: 'anonymous' }
  /** `segment`: the shmid in the name of its pagemap */
  | { readonly kind: 'segment'; readonly segment: bigint; readonly offset: bigint }
  /** a regular file or a memfd: its id in files.img */
  | { readonly kind: 'file'; readonly file: number; readonly offset: bigint }
  /** vdso, vvar and vsyscall: made anew by the kernel at every restore */
  | { readonly kind: 'kernel' }
