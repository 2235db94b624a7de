import type { Report } from '../model.js'

/**
 * Which code was not searched for what may still fault, one phrase each, not trusted; empty: all was
 * searched, or nothing was frozen.
 */
export function unsearched({ scan, unscanned }: Pick<Report, 'scan' | 'unscanned'>): string[] {
  return unscanned === undefined
    ? [...(scan?.unread ?? [])]
    : [`the whole checkpoint: ${unscanned}`]
}
