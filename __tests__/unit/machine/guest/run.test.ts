import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { runGuest } from '../../../../src/machine/guest/run.js'
import type { StateSlot } from '../../../../src/machine/guest/slot.js'
import { startGuest } from '../../../../src/machine/guest/start.js'
import { devicesFile } from '../../../../src/machine/states/state.js'
import { scratch } from '../../../scratch.js'
import { guestsOf, jobFor } from './guests-of.js'

const { signal } = new AbortController()

it('a state whose guest broke in its job is thrown away', async () => {
  const equipment = guestsOf(`
    const work = async () => {
      if (!isLoaded) say('boot 1', 'waiting')
      await hear('TRAILER!!!')
      say('started 1', ...(isLoaded ? [] : ['done']))
      process.exit()
    }
    work()`)
  const run = async () => {
    const { start, broken } = await runGuest(equipment, jobFor(equipment), signal)
    return { start, broken }
  }
  expect(await run()).toEqual({ start: 'boot' })
  expect(await run()).toEqual({
    start: 'state',
    broken: 'QEMU exited with 0 before the job was done',
  })
  expect(await run()).toEqual({ start: 'boot' })
})

it('a guest gets one job, whatever the app says in its name', async () => {
  const equipment = guestsOf(`
    const work = async () => {
      if (!isLoaded) say('boot 1', 'waiting')
      await hear('TRAILER!!!')
      say('started 1', 'waiting')
      setTimeout(() => say('ask'), 100)
      await hear('answer')
      say('jobs ' + (heard.split('TRAILER!!!').length - 1), 'done')
      process.exit()
    }
    work()`)
  const run = async () => {
    const job = jobFor(equipment)
    const { start, lines } = await runGuest(
      equipment,
      {
        ...job,
        onEvent: (event, reply) => {
          if (event.kind === 'line' && event.word === 'ask') reply('answer')
        },
      },
      signal,
    )
    return { start, jobs: lines.find(({ word }) => word === 'jobs')?.rest }
  }
  expect(await run()).toEqual({ start: 'boot', jobs: '1' })
  expect(await run()).toEqual({ start: 'state', jobs: '1' })
})

it('a guest that cannot start keeps its memory until nothing is copied to it any more', async () => {
  const equipment = guestsOf('')
  const folder = scratch('state')
  // Whoever reads it waits until it is written.
  execFileSync('mkfifo', [devicesFile(folder)])
  const manifest = {
    key: '',
    memory: { size: 0, runs: [], crc: 0 },
    devices: { size: 0, crc: 0 },
  }
  const events: string[] = []
  const share = () => Promise.reject(new Error('no server'))
  const started = startGuest(
    equipment,
    { ...jobFor(equipment), root: { share } },
    signal,
    {} as StateSlot,
    { folder, manifest },
  ).catch((error) => events.push(error.message))
  await sleep(100)
  events.push('copied')
  writeFileSync(devicesFile(folder), 'devices')
  await started
  expect(events).toEqual(['copied', 'no server'])
})

const doesItsJob = `
  const work = async () => {
    if (!isLoaded) say('boot 1', 'waiting')
    await hear('TRAILER!!!')
    say('started 1', 'done')
    process.exit()
  }
  work()`

it.each([
  ['refuses', "answer = (what) => (what === 'migrate' ? { error: {} } : { return: {} })"],
  ['fails', "status = 'failed'"],
  ['cannot go on', "answer = (what) => (what === 'cont' ? { error: {} } : { return: {} })"],
])('a guest whose QEMU %s when its state is saved does its job, and no state is left', async (_, how) => {
  const equipment = guestsOf(`${how}; ${doesItsJob}`)
  for (const one of [1, 2]) {
    const { start, broken } = await runGuest(equipment, jobFor(equipment), signal)
    expect([one, start, broken]).toEqual([one, 'boot', undefined])
  }
})

it('a guest whose QEMU ends while its state is saved leaves nothing', async () => {
  const equipment = guestsOf(
    `answer = (what) => (what === 'migrate' ? process.exit(1) : { return: {} }); ${doesItsJob}`,
  )
  const { broken } = await runGuest(equipment, jobFor(equipment), signal)
  expect(broken).toBe('QEMU exited with 1 before the job was done')
  expect(readdirSync(equipment.directory)).toEqual(['console'])
})

it.each([
  [
    'refuses',
    "if (isLoaded) answer = (what) => (what.endsWith('incoming') ? { error: {} } : { return: {} })",
  ],
  ['fails', "if (isLoaded) status = 'failed'"],
  ['ends', 'if (isLoaded) process.exit(1)'],
])('a guest whose QEMU %s when it loads a state boots', async (_, how) => {
  const equipment = guestsOf(`${how}; ${doesItsJob}`)
  const run = () => runGuest(equipment, jobFor(equipment), signal)
  expect(await run()).toMatchObject({ start: 'boot', broken: undefined })
  expect(await run()).toMatchObject({ start: 'boot', broken: undefined })
  expect(readdirSync(equipment.directory)).toEqual(['console'])
})
