import { StringDecoder } from 'node:string_decoder'
import { type GuestEvent, saidPhase } from '../machine/job/record.js'
import { LineSearch } from './line-search.js'

export interface AppListener {
  readonly onPhase: (phase: string) => void
  /** Called with each piece of the app's output; not trusted. */
  readonly onOutput: (output: string) => void
}

/** True of the event that says that the app is about to be frozen. */
export function isDumping(event: GuestEvent): boolean {
  return saidPhase(event) === 'dumping'
}

/**
 * Follows an app until it is frozen.
 * @param ready pattern of the line with which the app is ready; the job is then sent `log-matched`
 */
export function listenToApp(
  ready: RegExp | undefined,
  { onPhase, onOutput }: AppListener,
): (event: GuestEvent, reply: (line: string) => void) => void {
  const search = ready && new LineSearch(ready)
  // A piece may end in the middle of a character.
  const decoder = new StringDecoder('utf8')
  return (event, reply) => {
    if (event.kind === 'line') {
      const phase = saidPhase(event)
      if (phase !== undefined) onPhase(phase)
      if (event.word === 'unlayered') {
        onPhase(`${event.rest} is read-only for the app, because no overlay can be mounted on it`)
      }
    } else if (event.name === 'output') {
      const output = decoder.write(event.content)
      onOutput(output)
      if (search?.found(output)) reply('log-matched')
    }
  }
}
