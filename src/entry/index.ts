// The exports of dist/index.js. The scripts main.js, cli.js, post.js and hazards.js in dist only call one
// each.

export { runAction } from './action.js'
export { runCommand } from './cli.js'
export { runHazards } from './hazards.js'
export { runPost } from './post.js'
