// The command of the commit that the speed is compared with, built from that commit's own sources.
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const baselineCommit = '0f271b7'

const project = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds it with the packages of this checkout, and fetches its toolkit into the cache that
 * XDG_CACHE_HOME names.
 * @param {string} directory a new folder
 * @returns {Promise<{ cli: string } | { missing: string }>}
 */
export async function makeBaseline(directory) {
  try {
    mkdirSync(directory)
    run(project, 'git', 'cat-file', '-e', `${baselineCommit}^{commit}`)
  } catch {
    return { missing: `the history here has no ${baselineCommit}` }
  }
  try {
    const packed = `${directory}.tar`
    run(project, 'git', 'archive', '-o', packed, baselineCommit)
    run(directory, 'tar', '-xf', packed)
    symlinkSync(join(project, 'node_modules'), join(directory, 'node_modules'))
    run(directory, process.execPath, 'scripts/build.mjs')
    const module = pathToFileURL(join(directory, 'lib/toolkit/obtain.js')).href
    const { obtainToolkit } = await import(module)
    await obtainToolkit({ cache: true, temporary: directory, say: () => {} })
    return { cli: join(directory, 'dist/cli.js') }
  } catch (error) {
    return { missing: `${baselineCommit} cannot be built: ${firstLine(error)}` }
  }
}

function run(cwd, program, ...args) {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
}

/** @param {any} error */
export function firstLine(error) {
  return String(error.message ?? error).split('\n')[0]
}
