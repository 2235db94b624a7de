/** What is read from an archive at most. Archives are not trusted. */
export interface Limits {
  readonly entries: number
  /** of all contents together, and of the stream itself: some archives are small only while packed */
  readonly bytes: number
  /** bytes of extended attributes, of all entries together: they are kept in memory */
  readonly attributeBytes: number
  /** from name to name, for all paths of an image together: links can make each the longest of ways */
  readonly steps: number
}

/** Of images and archives of one gigabyte, and of many. A million entries take about 1 GB of memory. */
export const generous: Limits = {
  entries: 1_000_000,
  bytes: 128 * 1024 ** 3,
  attributeBytes: 64 * 1024 ** 2,
  steps: 50_000_000,
}

/** What Linux takes as a path and as a name, in bytes. */
export const longestPath = 4095
export const longestName = 255
