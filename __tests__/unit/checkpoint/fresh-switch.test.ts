import { expect, it } from 'vitest'
import { freshSwitchOf } from '../../../src/checkpoint/fresh-switch.js'

it.each([
  [
    'a shell',
    ['/bin/sh', '-c', 'criu restore -D /c || exec java -jar a.jar'],
    {},
    undefined,
    'shell',
  ],
  ['no second half', ['criu', 'restore', '-D', '/c'], {}, undefined, undefined],
  [
    'Liberty’s entrypoint',
    ['/opt/ol/helpers/runtime/docker-server.sh', '/opt/ol/wlp/bin/server', 'run'],
    {},
    undefined,
    'liberty',
  ],
  ['InstantOn’s folder', ['/entry'], {}, '/output/workarea/checkpoint/image', 'liberty'],
  ['a variable of Liberty’s', ['/entry'], { WLP_OUTPUT_DIR: '/output' }, undefined, 'liberty'],
  [
    'Liberty without recovery',
    ['/opt/ol/wlp/bin/server', 'run'],
    { CRIU_RESTORE_DISABLE_RECOVERY: 'true' },
    undefined,
    undefined,
  ],
  [
    'CRaC that ignores failures',
    ['java', '-XX:CRaCRestoreFrom=/cr', '-XX:+CRaCIgnoreRestoreIfUnavailable', 'App'],
    {},
    undefined,
    'crac',
  ],
  [
    'CRaC told so by a variable',
    ['java', 'App'],
    { JDK_JAVA_OPTIONS: '-XX:+CRaCIgnoreRestoreIfUnavailable' },
    undefined,
    'crac',
  ],
  ['CRaC that does not', ['java', '-XX:CRaCRestoreFrom=/cr'], {}, undefined, undefined],
])('%s', (_, command, environment, images, by) => {
  expect(freshSwitchOf({ command, environment, images })).toBe(by)
})
