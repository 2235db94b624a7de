import { toolkitHere } from './toolkit-here.js'

/** Two files at once must not both install what fetches the toolkit. */
export async function setup(): Promise<void> {
  await toolkitHere()
}
