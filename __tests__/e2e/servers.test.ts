import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { buildC } from './build-apps.js'
import { outcome, type Run, thawcheck } from './command.js'

const versions = '/usr/lib/postgresql'
const postgres = (existsSync(versions) ? readdirSync(versions) : [])
  .map((version) => join(versions, version, 'bin'))
  .find((bin) => existsSync(join(bin, 'initdb')))
const works = (...words: string[]) => spawnSync(words[0] ?? '', words.slice(1)).status === 0
const here =
  postgres !== undefined &&
  works('redis-server', '--version') &&
  works('nginx', '-v') &&
  works('caddy', 'version')

const folder = scratch('servers')
const [key, page] = ['a value', 'a page']
/** PostgreSQL does not start as root, nor as a user without a name: this is nobody. */
const other = 65534
const asOther =
  process.getuid?.() === 0 ? `setpriv --reuid ${other} --regid ${other} --clear-groups ` : ''

/** Redis with a client, nginx with workers, PostgreSQL, a program in Go, and a static one. */
const app = `cd ${folder}
redis-server --port 6401 --save '' --dir ${folder} >redis.log &
until redis-cli -p 6401 ping | grep -q PONG; do sleep 0.2; done
redis-cli -p 6401 set key '${key}'
while sleep 0.3; do echo get key; done | redis-cli -p 6401 >client.log &
nginx -c ${folder}/nginx.conf &
${asOther}${postgres}/postgres -D ${folder}/data -k ${folder}/data -h 127.0.0.1 -p 6402 >postgres.log 2>&1 &
HOME=${folder} caddy respond --listen 127.0.0.1:6404 '${page}' >caddy.log 2>&1 &
./static >static.log &
wait`

const sql = `${postgres}/psql -h 127.0.0.1 -p 6402 -U tester -At -c`
const get = (port: number) =>
  `bash -c 'exec 3<>/dev/tcp/127.0.0.1/${port}; printf "GET / HTTP/1.0\\r\\n\\r\\n" >&3; cat <&3'`

/** All of them are asked, and all answer; what was written before is there. */
const asked = (query: string, answer: string) =>
  [
    'status=0',
    `redis-cli -p 6401 get key | grep -qx '${key}' || status=1`,
    `tail -n 1 ${folder}/client.log | grep -qx '${key}' || status=1`,
    `${get(6403)} | grep -q '${page}' || status=1`,
    `${get(6404)} | grep -q '${page}' || status=1`,
    `${sql} '${query}' postgres | grep -qx '${answer}' || status=1`,
    `grep -q tick ${folder}/static.log || status=1`,
    'exit $status',
  ].join('; ')

describe.skipIf(!here)('servers in one checkpoint', () => {
  let run: Run
  beforeAll(async () => {
    buildC('fill', join(folder, 'static'), '-static')
    mkdirSync(join(folder, 'data'), { mode: 0o700 })
    mkdirSync(join(folder, 'html'))
    writeFileSync(join(folder, 'html/index.html'), page)
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; worker_processes 2; user root; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events {} http { access_log off; client_body_temp_path ${folder}/body; server { listen 127.0.0.1:6403; root ${folder}/html; } }`,
    )
    chmodSync(folder, 0o755)
    if (asOther) chownSync(join(folder, 'data'), other, other)
    const initdb = `${asOther}${postgres}/initdb -D ${folder}/data -A trust -U tester`
    execFileSync('sh', ['-c', initdb], { stdio: 'ignore' })
    const create = 'create table if not exists seen as select 42 as n; select n from seen'
    run = await thawcheck([
      ...['check', '--run', app, '--ready', asked(create, '42'), '--timeout', '180s'],
      // Long enough for each server to fault on a busy machine: after the first, verify is not waited for.
      ...['--verify', asked('select n from seen', '42'), '--watch', '10s'],
      ...['--cpus', 'EPYC;IvyBridge', '--memory', '2G'],
      '--criu-dump-options=--tcp-established',
    ])
  })

  it('pass where they were frozen, and on a CPU that lacks nothing they use', () => {
    expect(run.report).toMatchObject({ control: { verdict: 'pass' } })
    expect(outcome(run, 'EPYC')).toMatchObject({ verdict: 'pass' })
  })

  it('fail on a CPU without AVX2, each at a function that glibc or the program chose', () => {
    const failed = outcome(run, 'IvyBridge')
    expect(failed).toMatchObject({ verdict: 'fail', cause: 'sigill' })
    expect(run.status).toBe(1)
    const layers = failed.faults.flatMap((fault) =>
      fault.kind === 'sigill' && fault.diagnosis ? [`${fault.comm} ${fault.diagnosis.layer}`] : [],
    )
    for (const comm of ['redis-server', 'nginx', 'postgres', 'static']) {
      expect(layers).toContain(`${comm} glibc`)
    }
    // Go's own library chooses for itself.
    expect(layers).toContain('caddy native')
  })
})
