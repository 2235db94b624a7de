// Writes src/cpu/models.json: the features of QEMU's CPU models by definition.
//   node scripts/models.mjs -- qemu-system-x86_64 [-L DIR]...
// The command must be the toolkit's QEMU, so that names and versions are the same as in a run.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const separator = process.argv.indexOf('--')
const [qemu, ...options] = separator < 0 ? [] : process.argv.slice(separator + 1)
if (!qemu) throw new Error('usage: node scripts/models.mjs -- QEMU-COMMAND...')

const machine = ['-M', 'q35', '-accel', 'tcg', '-S', '-nodefaults', '-nographic', '-qmp', 'stdio']

/** Runs QMP commands in one QEMU; returns their answers in order. */
function ask(commands) {
  const script = ['qmp_capabilities', ...commands, 'quit'].map((command) =>
    typeof command === 'string' ? { execute: command } : command,
  )
  const input = script.map((line) => JSON.stringify(line)).join('\n')
  const { stdout, stderr, status } = spawnSync(qemu, [...options, ...machine], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const failed = lines.find((line) => line.error)
  const answers = lines.filter((line) => 'return' in line).map((line) => line.return)
  if (status !== 0 || failed || answers.length < script.length - 1) {
    throw new Error(`QEMU: status ${status}, ${JSON.stringify(failed)} ${stderr}`)
  }
  return answers.slice(1)
}

const byName = (a, b) => (a < b ? -1 : 1)
const rows = JSON.parse(readFileSync(new URL('../src/cpu/features.json', import.meta.url), 'utf8'))
const [version] = /\d+\.\d+\.\d+/.exec(
  execFileSync(qemu, [...options, '--version'], { encoding: 'utf8' }),
)
const help = execFileSync(qemu, [...options, '-cpu', 'help'], { encoding: 'utf8' })
const flags = [...new Set(help.split('Recognized CPUID flags:')[1].trim().split(/\s+/))]

const [definitions] = ask(['query-cpu-definitions'])
const named = definitions.sort((a, b) => byName(a.name, b.name))
const real = named.filter((model) => !model['alias-of'] && model.name !== 'host')
const expansions = ask(
  real.map(({ name }) => ({
    execute: 'query-cpu-model-expansion',
    arguments: { type: 'full', model: { name } },
  })),
)

const models = { host: null }
const only32 = []
real.forEach(({ name, 'unavailable-features': unavailable }, index) => {
  const { props } = expansions[index].model
  // A feature that this accelerator cannot provide still belongs to the model.
  const has = (feature) => props[feature] === true || unavailable.includes(feature)
  models[name] = rows
    .map((row) => row.name)
    .filter(has)
    .join(' ')
  if (!has('lm')) only32.push(name)
})

const aliases = Object.fromEntries(
  named.filter((model) => model['alias-of']).map((model) => [model.name, model['alias-of']]),
)
const target = new URL('../src/cpu/models.json', import.meta.url)
writeFileSync(
  target,
  `${JSON.stringify({ qemu: version, aliases, models, only32, flags }, null, 2)}\n`,
)
