import { describe, expect, it } from 'vitest'
import { containerOf } from '../../src/checkpoint/foreign/container-of.js'
import {
  type Description,
  describe as described,
  Undescribed,
} from '../../src/checkpoint/foreign/description.js'
import { goldenPath } from '../unit/golden/read.js'
import { generator, mutate } from './mutate.js'

/** Small files of archives of podman, CRI-O and containerd, which anyone can have written. */
const files: Readonly<Record<string, unknown>> = {
  'config.dump': {
    name: 'box',
    rootfsImageName: 'docker.io/library/debian:13',
    namedVolumes: [{ volumeName: 'data', dest: '/run/token' }],
  },
  'spec.dump': {
    annotations: { 'io.container.manager': 'libpod' },
    process: { args: ['/app', 'word'] },
    mounts: [{ destination: '/etc/hosts', type: 'bind', source: '/x', options: ['rbind'] }],
  },
  'bind.mounts': [{ destination: '/etc/hosts', file_type: 'file' }],
  'deleted.files': ['/etc/motd', '/var/tmp'],
  'descriptors.json': ['/dev/null', 'pipe:[9285449]', 'pipe:[9285450]'],
}

/** In bytes of JSON, most changes give no JSON. These change values, and what is of which type. */
function changed(json: string, random: () => number): string {
  const values = ['null', '7', '""', '[]', '{}', '"../../x"', '"pipe:[1]"', '[[]]', '"\\u0000"']
  const places = [...json.matchAll(/"[^"]*"|\[[^[\]]*\]|\{[^{}]*\}/g)]
  const place = places[Math.floor(random() * places.length)]
  const value = values[Math.floor(random() * values.length)] ?? 'null'
  if (place === undefined || random() < 0.2) return mutate(Buffer.from(json), random).toString()
  return json.slice(0, place.index) + value + json.slice(place.index + place[0].length)
}

const rounds = 4000

describe.each(Object.keys(files))(`a changed %s, ${rounds} times`, (name) => {
  it('is read, or named as not valid, and gives words without a NUL', () => {
    const random = generator(name.length)
    let refused = 0
    for (let left = rounds; left > 0; left--) {
      const description = read(name, changed(JSON.stringify(files[name]), random))
      if (description === undefined) refused++
      else use(description)
    }
    expect(refused).toBeGreaterThan(rounds / 20)
    expect(refused).toBeLessThan(rounds)
  })
})

function read(name: string, content: string): Description | undefined {
  try {
    return described((one) =>
      one === name ? content : one in files ? JSON.stringify(files[one]) : undefined,
    )
  } catch (error) {
    if (error instanceof Undescribed) return undefined
    throw error
  }
}

/** What comes of it goes to a guest's shell and to CRIU's command line. */
function use(description: Description): void {
  const none = { removed: [], emptied: [] }
  const { words, job } = containerOf(goldenPath('containers/runc'), description, none)
  expect(words.every((word) => !word.includes('\0'))).toBe(true)
  expect(job.removed.every((path) => path.startsWith('/') && !path.includes('\0'))).toBe(true)
  expect(job.sources.every(({ path }) => path.startsWith('/run/thawcheck/sources/'))).toBe(true)
}
