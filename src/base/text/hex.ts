/** A number for people and reports: hexadecimal, such as `0x7f3a`. */
export function hex(value: bigint | number): string {
  return `0x${value.toString(16)}`
}
