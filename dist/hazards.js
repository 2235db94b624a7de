import { runHazards } from './index.js'

await runHazards()
