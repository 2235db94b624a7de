// The exports of dist/index.js. The scripts main.js, cli.js, post.js and hazards.js in dist only call one
// each, and load nothing that only others need.

export const runAction = async () => (await import('./action.js')).runAction()
export const runCommand = async (words: readonly string[]) =>
  (await import('./cli.js')).runCommand(words)
export const runHazards = async () => (await import('./hazards.js')).runHazards()
export const runPost = async () => (await import('./post.js')).runPost()
