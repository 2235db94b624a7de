// What dist/index.js offers to its three entries, which only call it.

export { runAction } from './action.js'
export { runCommand } from './cli.js'
export { runPost } from './post.js'
