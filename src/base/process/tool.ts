import { exec } from '@actions/exec'
import { toolFailure } from './failure.js'
import { Tail } from './tail.js'

/**
 * Runs a tool that is called and ends (apt-get, mke2fs, tar). Its output is kept for the error.
 * @returns what it printed, standard error included (mke2fs tells its version there)
 * @throws MachineryFailure when it ends with anything but 0
 */
export async function runTool(argv: readonly string[], advice: string): Promise<string> {
  const [program, ...rest] = argv
  const said = new Tail()
  let code: number
  try {
    code = await exec(program as string, rest, {
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: (chunk) => said.add(chunk), stderr: (chunk) => said.add(chunk) },
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw toolFailure(argv.join(' '), { code: null, signal: null, error: message }, '', advice)
  }
  if (code !== 0) {
    throw toolFailure(argv.join(' '), { code, signal: null }, said.text(), advice)
  }
  return said.text()
}
