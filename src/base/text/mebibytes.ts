// Below and above lie slips of the pen, such as 2M for 2G.
const LEAST = 128
const MOST = 1024 * 1024

/**
 * Reads `512M` or `2G`: powers of 1024, letter case ignored.
 * @returns MiB, or why the text is no size, to be put behind the text
 */
export function mebibytes(text: string): number | string {
  const [, number, unit] = /^(\d+)([MG])(?:i?B)?$/i.exec(text) ?? []
  if (number === undefined || unit === undefined) {
    return 'is not a size; expected auto, or a whole number with its unit, such as 512M or 2G'
  }
  const size = Number(number) * (unit.toUpperCase() === 'G' ? 1024 : 1)
  return size >= LEAST && size <= MOST ? size : 'is out of range; expected 128M to 1024G'
}
