import type { ImagesRead } from './proof.js'

/** COMM-TID (TGID) ... image: (CALLER <- FUNCTION) got=BYTES. COMM can be any text. */
const line = /-\d+\s+\(\s*(\d+)\)\s+\[\d+\]\s+\S+\s+[\d.]+: image: \([^)]*\) got=(-?\d+)$/

/**
 * Who read the images of an engine, by the kernel's trace of the file system that they are in.
 * @param size bytes of all images
 */
export function imagesRead(trace: string, size: number): ImagesRead {
  const by = new Map<number, number>()
  for (const raw of trace.split('\n')) {
    const [, process, got] = line.exec(raw) ?? []
    const bytes = Number(got ?? 0)
    if (process === undefined || bytes <= 0) continue
    by.set(Number(process), (by.get(Number(process)) ?? 0) + bytes)
  }
  return { size, by }
}
