import { type Bytes, wholeOf } from '../../../formats/archives/bytes.js'

/** The few files that an image consists of, in a folder or in a tar. Names are as the image gives them. */
export interface Files {
  /** for sentences */
  readonly title: string
  /** undefined: there is no such file */
  find(name: string): StoredFile | undefined
}

export interface StoredFile {
  /** bytes */
  readonly size: number
  open(): Bytes
}

/** Bytes of a manifest or an index. */
const largestText = 4 * 1024 ** 2

/** The whole file. undefined: there is none, or it is too large for what it should be */
export async function readText(files: Files, name: string): Promise<Buffer | undefined> {
  const file = files.find(name)
  if (file === undefined || file.size > largestText) return undefined
  return wholeOf(file.open())
}

/** undefined: the same, or it is no JSON */
export async function readJson(files: Files, name: string): Promise<unknown> {
  const text = await readText(files, name)
  return text && parsed(text)
}

export function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8'))
  } catch {
    return undefined
  }
}
