import type { Series } from './in-rounds.js'
import type { Figures, Spread } from './price.js'
import { changeOf, spreadOf } from './spread.js'

/** What was measured of one variant. */
export function figuresOf({ figures, failure }: Series): Figures {
  const figure = spreadOf(figures)
  return { ...(figure && { figure }), ...(failure && { failure }) }
}

/** The same, with the change from the first variant. @param own undefined: it was not begun */
export function comparedFigures(
  first: Series,
  own: Series = { figures: [] },
): Figures & { readonly change?: Spread } {
  const change = changeOf(first.figures, own.figures)
  return { ...figuresOf(own), ...(change && { change }) }
}
