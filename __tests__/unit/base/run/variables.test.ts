import { homedir, tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { readVariables } from '../../../../src/base/run/variables.js'

it('reads what a runner sets', () => {
  const env = {
    RUNNER_TEMP: '/home/runner/work/_temp',
    XDG_CACHE_HOME: '/caches',
    GITHUB_ACTIONS: 'true',
    RUNNER_ENVIRONMENT: 'github-hosted',
    GITHUB_EVENT_NAME: 'pull_request',
  }
  expect(readVariables(env)).toEqual({
    temporaryDirectory: '/home/runner/work/_temp',
    cacheHome: '/caches',
    inRunner: true,
    isEphemeral: true,
    event: 'pull_request',
  })
})

it.each([
  [{}],
  [{ RUNNER_TEMP: '', XDG_CACHE_HOME: '', GITHUB_ACTIONS: 'false' }],
])('has defaults for %j', (env) => {
  expect(readVariables(env)).toEqual({
    temporaryDirectory: tmpdir(),
    cacheHome: `${homedir()}/.cache`,
    inRunner: false,
    isEphemeral: false,
    event: '',
  })
})
