// The exports of dist/index.js. The scripts dist/main.js, cli.js and post.js only call one each.

export { runAction } from './action.js'
export { runCommand } from './cli.js'
export { runPost } from './post.js'
