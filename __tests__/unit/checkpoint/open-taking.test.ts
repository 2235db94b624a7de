import { describe, expect, it } from 'vitest'
import { appIn } from '../../../src/checkpoint/open-taking.js'
import { plainConfig } from '../../../src/checkpoint/roots/images/image-config.js'
import type { RootSource } from '../../../src/checkpoint/roots/root-source.js'
import { planOf, problemsIn } from '../plan/make.js'

const image: RootSource = {
  ...{
    kind: 'image',
    title: 'the image "shop:1" of docker',
    digest: 'd'.repeat(64),
    content: { folder: '/srv/root' },
  },
  config: {
    entrypoint: ['/usr/bin/java', '-Dname=a b'],
    command: ["it's"],
    environment: { PATH: '/opt/bin', LANG: 'C.UTF-8' },
    user: '1000',
    workingDirectory: '/srv',
  },
}
const caller = { PATH: '/here/bin', JAVA_HOME: '/here/java' }

/** The app of a plan with a root of its own. */
function appOf(values: Record<string, string>, root = image) {
  const given = { image: 'shop:1', run: '', ...values }
  const { origin } = planOf(given, { callerEnvironment: caller })
  if (origin.kind !== 'take') throw new Error('a checkpoint was given')
  return appIn(root, origin.app)
}

describe('an app with a root of its own', () => {
  it('is what the image says', () => {
    expect(appOf({})).toMatchObject({
      run: `exec '/usr/bin/java' '-Dname=a b' 'it'\\''s'`,
      environment: { PATH: '/opt/bin', LANG: 'C.UTF-8' },
      passedOn: [],
      workingDirectory: '/srv',
    })
  })

  it('is what the user says where both say something', () => {
    const said = { run: './start', env: 'LANG=de;JAVA_HOME', 'working-directory': '/opt/../srv/b' }
    expect(appOf(said)).toMatchObject({
      run: './start',
      environment: { PATH: '/opt/bin', LANG: 'de', JAVA_HOME: '/here/java' },
      workingDirectory: '/srv/b',
    })
  })

  it('gets nothing of this machine unasked, and starts in / where nobody says otherwise', () => {
    const app = appOf({ run: './start' }, { ...image, config: plainConfig })
    expect(app).toMatchObject({ environment: {}, passedOn: [], workingDirectory: '/' })
  })

  it('cannot be started where nobody says how', () => {
    expect(problemsIn(() => appOf({}, { ...image, config: plainConfig }))).toEqual([
      'run: missing, and the image "shop:1" of docker has neither an entrypoint nor a command; expected the shell command that starts the app',
    ])
  })
})
