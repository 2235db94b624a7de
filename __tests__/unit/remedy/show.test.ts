import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { environment as readEnvironment } from '../../../src/plan/environment.js'
import { addFlags } from '../../../src/remedy/add-flags.js'
import type { ChangeSet } from '../../../src/remedy/change.js'
import { showDockerfile } from '../../../src/remedy/show/dockerfile.js'
import { showShell } from '../../../src/remedy/show/shell.js'
import { showWorkflow } from '../../../src/remedy/show/workflow.js'

const nothing: ChangeSet = {
  environment: {},
  replaced: {},
  unmerged: [],
  flags: [],
  files: [],
  parts: [],
  unhelped: [],
}
const node = { program: 'node', flags: ['--no-enable-avx2'] }
const hostile = `a'b "c" $HOME \\ \`id\` ~ *`

describe('addFlags', () => {
  it.each([
    ['node app.js', 'node --no-enable-avx2 app.js'],
    ['exec /usr/bin/node app.js', 'exec /usr/bin/node --no-enable-avx2 app.js'],
    ['cd /srv && A=1 node x; echo', 'cd /srv && A=1 node --no-enable-avx2 x; echo'],
    ['node', 'node --no-enable-avx2'],
    ['a | node', 'a | node --no-enable-avx2'],
    ['node x & node y & wait', 'node --no-enable-avx2 x & node --no-enable-avx2 y & wait'],
  ])('%s', (run, changed) => {
    expect(addFlags(run, node)).toBe(changed)
  })

  it.each([
    'npm start',
    'echo node',
    './node_modules/x',
    'node-gyp',
    "sh -c 'node x'",
    'cat node',
  ])('has no place in: %s', (run) => {
    expect(addFlags(run, node)).toBeUndefined()
  })
})

describe('showShell', () => {
  it('is what a shell reads', () => {
    const change = { ...nothing, environment: { PLAIN: 'a=b,c', HOSTILE: hostile } }
    const script = showShell(change, 'printf "%s|%s" "$PLAIN" "$HOSTILE"')
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(`a=b,c|${hostile}`)
    expect(script.split('\n')[0]).toMatch(/^export PLAIN=a=b,c HOSTILE='/)
  })

  it('has the flags in the command, or says where they go', () => {
    expect(showShell({ ...nothing, flags: [node] }, 'node app.js')).toBe(
      'node --no-enable-avx2 app.js',
    )
    expect(showShell({ ...nothing, flags: [node] }, './start')).toBe(
      '# start node as: node --no-enable-avx2 …\n./start',
    )
  })

  it('writes files', () => {
    const files = [{ path: '/etc/gcrypt/hwf.deny', lines: ['intel-avx2', 'intel-avx'] }]
    expect(showShell({ ...nothing, files }, './app').split('\n')[0]).toBe(
      "mkdir -p /etc/gcrypt && printf '%s\\n' intel-avx2 intel-avx >>/etc/gcrypt/hwf.deny",
    )
  })
})

describe('showDockerfile', () => {
  it('quotes what Docker would change', () => {
    const environment = { GLIBC_TUNABLES: 'glibc.cpu.hwcaps=-AVX2,-RTM', X: 'a "b" $c \\d' }
    expect(showDockerfile({ ...nothing, environment, flags: [node] })).toBe(
      [
        'ENV GLIBC_TUNABLES="glibc.cpu.hwcaps=-AVX2,-RTM"',
        String.raw`ENV X="a \"b\" \$c \\d"`,
        '# in CMD or ENTRYPOINT: node --no-enable-avx2 …',
      ].join('\n'),
    )
  })

  it('is empty where there is nothing for it', () => {
    expect(showDockerfile({ ...nothing, cpuCap: 'none' })).toBe('')
  })
})

describe('showWorkflow', () => {
  const environment = { GLIBC_TUNABLES: 'glibc.cpu.hwcaps=-AVX2', LD_BIND_NOW: '1' }
  it('has the inputs of the Action', () => {
    const change: ChangeSet = { ...nothing, environment, flags: [node], cpuCap: 'none' }
    expect(showWorkflow(change, 'cd /srv\nnode app.js', { OWN: 'x', LD_BIND_NOW: '' })).toBe(
      [
        'with:',
        '  run: |',
        '    cd /srv',
        '    node --no-enable-avx2 app.js',
        '  env: |',
        '    OWN=x',
        '    LD_BIND_NOW=1',
        '    GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2',
        '  cpu-cap: none',
      ].join('\n'),
    )
  })

  it('has an input `env` that Thawcheck reads back', () => {
    const given = { HOSTILE: hostile, LIST: 'a;b' }
    const lines = showWorkflow({ ...nothing, environment }, './app', given)
      .split('\n')
      .slice(2)
    const value = `${lines.map((line) => line.slice(4)).join('\n')}\n`
    expect(readEnvironment(value, {})).toEqual({ value: { ...given, ...environment } })
  })

  it('lets the runner expand nothing', () => {
    const given = { X: `$${'{{'} secrets.X }}` }
    const text = showWorkflow({ ...nothing, environment }, './app', given)
    expect(text).toContain(`X=$${'{{'} '$${'{{'}' }} secrets.X }}`)
  })
})
