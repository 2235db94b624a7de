// What dist/index.js offers to its three entries, which only call it.
export { runCommand } from './cli.js'
export { runAction } from './main.js'
export { runPost } from './post.js'
