import { describe, expect, it } from 'vitest'
import { keptLaunch, manifestLaunch } from '../../../src/checkpoint/launch.js'
import { type Manifest, readManifest } from '../../../src/checkpoint/manifest.js'
import type { Readiness } from '../../../src/plan/readiness.js'
import { manifest } from './make.js'

const keeping = (ready: Readiness): Manifest => ({
  ...manifest,
  launch: manifestLaunch({
    ...{ run: './app', ready, timeout: 60 },
    ...{ environment: {}, workingDirectory: '/srv' },
  }),
})
const values = { LANG: 'C.UTF-8', OTHER: 'of the verify command' }
const launchOf = (ready: Readiness, isLocal = true) =>
  keptLaunch({ manifest: keeping(ready), isLocal }, values)

describe('the launch of a kept checkpoint', () => {
  it.each<Readiness>([
    { kind: 'command', command: 'curl -f localhost' },
    { kind: 'log', pattern: /^up \d+$/ },
    { kind: 'both', command: 'true', pattern: /up/ },
    { kind: 'warm-up', seconds: 0.5 },
  ])('is that of the app, with the variables that it had: $kind', (ready) => {
    expect(launchOf(ready)).toEqual({
      ...{ run: './app', ready, timeout: 60, workingDirectory: '/srv' },
      environment: { LANG: 'C.UTF-8' },
    })
  })

  it('is not known of an older checkpoint', () => {
    expect(keptLaunch({ manifest, isLocal: true }, values)).toEqual({ kind: 'no-readiness' })
  })

  it('is none where the app freezes itself', () => {
    const engine = { ...manifest.engine, name: 'custom', restoreCommand: './revive' } as const
    const itself = { manifest: { ...manifest, engine }, isLocal: true }
    expect(keptLaunch(itself, values)).toEqual({ kind: 'freezes-itself' })
  })

  it('is not known where the values of variables are not', () => {
    const old = keeping({ kind: 'warm-up', seconds: 1 })
    expect(keptLaunch({ manifest: old, isLocal: true }, {})).toEqual({
      ...{ kind: 'no-values', names: ['LANG'] },
    })
  })

  it('has no regular expression from elsewhere', () => {
    const pattern = /^(a+)+$/
    expect(launchOf({ kind: 'log', pattern }, false)).toEqual({ kind: 'foreign-pattern' })
    expect(launchOf({ kind: 'warm-up', seconds: 1 }, false)).toMatchObject({ run: './app' })
  })
})

describe('a manifest with a launch', () => {
  it.each([
    ['a pattern that is none', { ready: { kind: 'log', pattern: '(' }, timeout: 1 }],
    ['no time', { ready: { kind: 'warm-up', seconds: 1 }, timeout: 0 }],
    ['another kind', { ready: { kind: 'soon' }, timeout: 1 }],
  ])('is refused for %s', (_, launch) => {
    expect(readManifest(JSON.stringify({ ...manifest, launch }))).toMatch(/is not valid: launch/)
  })
})
