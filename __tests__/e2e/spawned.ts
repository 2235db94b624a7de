import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A program that was started, and what it has printed. */
export interface Spawned {
  readonly process: ChildProcess
  /** Resolves once the output matches, or the program has ended. */
  said(pattern: RegExp): Promise<void>
  readonly text: () => string
  readonly ended: Promise<number | null>
}

export function spawned(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Spawned {
  const child = spawn(program, words, { env: { ...process.env, ...env } })
  let text = ''
  let check = () => {}
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk
      check()
    })
  }
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const said = (pattern: RegExp) =>
    Promise.race([
      ended.then(() => {}),
      new Promise<void>((resolve) => {
        check = () => pattern.test(text) && resolve()
        check()
      }),
    ])
  return { process: child, said, text: () => text, ended }
}
