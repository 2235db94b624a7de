import { text } from 'node:stream/consumers'
import { answerRequest } from '../diagnose/hazards/answer.js'

/**
 * A search for hazards in a process of its own, which a check starts. A HazardRequest comes on
 * standard input, and the HazardAnswer goes to standard output.
 */
export async function runHazards(): Promise<void> {
  process.stdout.write(await answerRequest(await text(process.stdin)))
}
