import { describe, expect, it } from 'vitest'
import { listenToApp } from '../../../src/checkpoint/listen-to-app.js'
import type { GuestEvent } from '../../../src/machine/job/record.js'

const line = (word: string, rest = ''): GuestEvent => ({ kind: 'line', word, rest })
const piece = (content: string | Buffer, name = 'output'): GuestEvent => ({
  kind: 'file',
  name,
  content: Buffer.from(content as string),
})

/** Everything that was said, printed and replied while the events arrived. */
function heard(ready: RegExp | undefined, events: readonly GuestEvent[]) {
  const phases: string[] = []
  const output: string[] = []
  const replies: string[] = []
  const listener = listenToApp(ready, {
    onPhase: (phase) => phases.push(phase),
    onOutput: (text) => output.push(text),
  })
  for (const event of events) listener(event, (reply) => replies.push(reply))
  return { phases, output, replies }
}

describe('listenToApp', () => {
  it('passes on the phases of the job, and what the app sees read-only', () => {
    const events = [line('phase', 'warming up'), line('unlayered', '/mnt/nfs'), line('kernel', '6')]
    expect(heard(undefined, events).phases).toEqual([
      'warming up',
      '/mnt/nfs is read-only for the app, because no overlay can be mounted on it',
    ])
  })

  it('passes on what the app prints, and no other file', () => {
    const events = [piece('hello\n'), piece('Error', 'criu.log'), piece('world')]
    expect(heard(undefined, events)).toEqual({
      phases: [],
      output: ['hello\n', 'world'],
      replies: [],
    })
  })

  it('keeps a character whole that arrives in two pieces', () => {
    const bytes = Buffer.from('grün')
    const { output } = heard(undefined, [piece(bytes.subarray(0, 3)), piece(bytes.subarray(3))])
    expect(output.join('')).toBe('grün')
  })

  it('replies when a line matches, wherever it is cut', () => {
    const events = [piece('Listening on po'), piece('rt 80'), piece('80\n')]
    expect(heard(/^Listening on port \d+/, events).replies[0]).toBe('log-matched')
    expect(heard(/^Listening$/, events).replies).toEqual([])
    expect(heard(/^80$/, events).replies).toEqual([])
  })
})
