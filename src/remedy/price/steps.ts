import type { ChangeSet } from '../change.js'

/** A part of a change, together with those before it. */
export interface Step {
  /** what is set: a variable, or a program that gets flags */
  readonly adds: string
  readonly change: Pick<ChangeSet, 'environment' | 'flags'>
}

/** Each costs as much time as the app without the change. */
const mostSteps = 4

/**
 * What is measured of a change: its parts, added one after the other. Of many, the first ones and the
 * whole. What acts only at the restore, or is a line in a file, is not part of it.
 */
export function stepsOf({ environment, flags }: Pick<ChangeSet, 'environment' | 'flags'>): Step[] {
  const variables = Object.entries(environment)
  const steps = [
    ...variables.map(([adds], at) => ({
      adds,
      change: { environment: Object.fromEntries(variables.slice(0, at + 1)), flags: [] },
    })),
    ...flags.map(({ program, flags: words }, at) => ({
      adds: `${program} ${words.join(' ')}`,
      change: { environment, flags: flags.slice(0, at + 1) },
    })),
  ]
  if (steps.length <= mostSteps) return steps
  const first = steps.slice(0, mostSteps - 1)
  const rest = steps.slice(mostSteps - 1)
  return [...first, ...rest.slice(-1).map((one) => ({ ...one, adds: addsOf(rest) }))]
}

function addsOf(steps: readonly Step[]): string {
  return steps.map(({ adds }) => adds).join(', ')
}
