import { exec } from '@actions/exec'
import { reportCommand } from '../../base/process/command-log.js'
import { fetchingEnvironment } from '../../base/process/environment.js'
import { toolFailure } from '../../base/process/failure.js'
import { rootCommand } from '../../base/process/privilege.js'
import { Tail } from '../../base/process/tail.js'
import { untilCancelled } from '../../base/process/until-cancelled.js'
import { messageOf } from '../../base/text/error-message.js'

/**
 * Runs apt-get as root.
 *
 * A cancellation ends the waiting and not apt-get itself: @actions/exec cannot end what it started,
 * and we may not signal a process of root. Node then stays until apt-get has ended, which leaves no
 * package half installed.
 * @throws MachineryFailure like `runTool`, but without the name of a signal, which @actions/exec
 *   does not report; the reason of `cancel` as soon as that is aborted
 */
export async function runAptGet(
  args: readonly string[],
  { advice, cancel }: { readonly advice: string; readonly cancel: AbortSignal },
): Promise<void> {
  cancel.throwIfAborted()
  const argv = rootCommand(['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args])
  const [program = '', ...rest] = argv
  const command = argv.join(' ')
  reportCommand(argv)
  const output = new Tail()
  const add = (chunk: Buffer) => output.add(chunk)
  const running = exec(program, rest, {
    silent: true,
    env: fetchingEnvironment(),
    ignoreReturnCode: true,
    listeners: { stdout: add, stderr: add },
  }).catch((error: unknown) => {
    const ended = { code: null, signal: null, error: messageOf(error) }
    throw toolFailure(command, ended, '', advice)
  })
  // @actions/exec declares a number, but after a signal it is null.
  const code: number | null = await untilCancelled(running, cancel)
  if (code !== 0) throw toolFailure(command, { code, signal: null }, output.text(), advice)
}
