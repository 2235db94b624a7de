import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that the built code lies in, lib/ or dist/, and the scripts beside it. */
export const here = dirname(fileURLToPath(import.meta.url))
