import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { leftovers, sharedMemory } from '../../../../scripts/soak/leftovers.mjs'
import { scratch } from '../../../scratch.js'

const folder = scratch('soak')
const temporary = join(folder, 'tmp')
mkdirSync(temporary)

const look = () => leftovers(folder, temporary, [])

it('nothing is left where nothing was started', async () => {
  expect(await leftovers(folder, temporary, sharedMemory())).toEqual([])
})

it.each([
  ['its words', () => spawn('sh', ['-c', 'read x', folder])],
  ['its environment', () => spawn('sleep', ['100'], { env: { ...process.env, X: temporary } })],
  ['its working directory', () => spawn('sleep', ['100'], { cwd: temporary })],
])('a process is found by %s', async (_, start) => {
  const child: ChildProcess = start()
  await once(child, 'spawn')
  const found = await look()
  child.kill()
  await once(child, 'close')
  expect(found.filter((one) => one.startsWith(`process ${child.pid}:`))).toHaveLength(1)
})

it('temporary files and shared memory are found, but not that of other programs', async () => {
  const file = join(temporary, 'thawcheck-abc')
  const shared = join('/dev/shm', basename(folder))
  const ofPostgres = join('/dev/shm', `PostgreSQL.${basename(folder)}`)
  for (const path of [file, shared, ofPostgres]) writeFileSync(path, '')
  const found = await look()
  for (const path of [file, shared, ofPostgres]) rmSync(path)
  expect(found).toContain('temporary file thawcheck-abc')
  expect(found).toContain(shared)
  expect(found).not.toContain(ofPostgres)
})
