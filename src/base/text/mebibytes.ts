// Sizes outside this range are typing errors, such as 2M for 2G.
const leastMiB = 128
const mostMiB = 1024 * 1024

/**
 * Reads `512M` or `2G`: powers of 1024, in any letter case.
 * @returns MiB, or why the text is not a size: a clause that follows the quoted text
 */
export function mebibytes(text: string): number | string {
  const [, number, unit] = /^(\d+)([MG])(?:i?B)?$/i.exec(text) ?? []
  if (number === undefined || unit === undefined) {
    return 'is not a size; expected auto, or a whole number with its unit, such as 512M or 2G'
  }
  const size = Number(number) * (unit.toUpperCase() === 'G' ? 1024 : 1)
  return size >= leastMiB && size <= mostMiB ? size : 'is out of range; expected 128M to 1024G'
}
