import { lastLines } from '../../../base/process/tail.js'
import { criuErrors } from '../criu/errors.js'
import { recognisedIn } from './messages.js'

/**
 * The errors of an engine that is a command: those of CRIU, if its logs have some, after what the command
 * itself said about the CPU; else what the command said, at least its last line.
 */
export function errorsOfCommand(log: string, said: string): string[] {
  const known = recognisedIn(said)
  const aboutCpu = known.filter(({ message }) => message.about === 'cpu')
  const errors = criuErrors(log)
  const own = errors.length > 0 ? aboutCpu : known
  const all = [...own.map((one) => one.said), ...errors]
  return all.length > 0 ? all : lastLines(said).slice(-1)
}
