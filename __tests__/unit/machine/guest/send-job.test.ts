import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { sendJob } from '../../../../src/machine/guest/send-job.js'

/** What a guest gets. */
function sent(isLoaded = false): Buffer {
  const guest = new PassThrough()
  sendJob(guest, [{ path: 'thawcheck/settings', kind: 'file', content: 'JOB=hello\n' }], isLoaded)
  return guest.read()
}

it('a job is a word, and an archive with its files and the moment', () => {
  const bytes = sent()
  const end = bytes.indexOf('\n')
  expect(bytes.toString('latin1', 0, end)).toBe('job')
  const archive = bytes.subarray(end + 1)
  expect(archive.toString('latin1', 0, 6)).toBe('070701')
  for (const part of ['thawcheck/moment', 'thawcheck/settings', 'JOB=hello\n']) {
    expect(archive.includes(part)).toBe(true)
  }
})

it('a guest that was loaded is told so', () => {
  const words = [sent(true), sent()].map((job) => job.toString('latin1').split('070701')[0])
  expect(words).toEqual(['loaded\njob\n', 'job\n'])
})

it('no two jobs have the same seed', () => {
  expect(sent().equals(sent())).toBe(false)
})
