import { entry, table, wrapped } from '../../base/text/layout.js'
import { type Family, families } from '../../cpu/families.js'
import { modelNamed, modelNames, modelsOf } from '../../cpu/models.js'
import { levels } from '../../cpu/named.js'
import { parseTarget } from '../../cpu/target.js'
import type { ThisMachine } from '../../machine/host/this-machine.js'
import { featureTable } from './feature-table.js'
import { honestyHere, inShort } from './honesty-sentences.js'

const legend =
  'For a checkpoint from a CPU like this one, an accelerator is honest about a target, or some ' +
  'features leak (they run in the guest though the target lacks them: a pass says nothing of them) ' +
  'or fall short (the target has them, the guest does not: a SIGILL there proves nothing).'

/** What `thawcheck cpus` prints. */
export function listing(machine: ThisMachine): string {
  return [
    'This machine',
    entry('CPU', machine.model),
    entry('TCG', `QEMU ${modelsOf}, on any machine`),
    entry('KVM', machine.kvm),
    '',
    ...wrapped(legend.split(' '), ' '),
    '',
    'Levels of x86-64',
    ...cpuTable(levelRows, machine),
    '',
    'Families of clouds and hosted runners: aws:m5 is all of its CPUs, aws:m5/8175M is one',
    ...familyTable(machine),
    '',
    `Models of QEMU ${modelsOf}; Broadwell is Broadwell-v1, Broadwell-v2 is one of its other versions`,
    ...cpuTable(modelRows, machine),
    '',
    'Features: ",-avx" takes AVX away with all that requires it, ",+avx2" adds AVX2 and what it needs',
    ...featureTable(machine),
    '',
    '`thawcheck cpus NAME` explains one of all these, and any target, such as Haswell,-avx2@cores=4.',
    '',
  ].join('\n')
}

interface Row {
  readonly name: string
  readonly is: string
}

const titles = ['', 'UNDER TCG', 'UNDER KVM', 'IS']

const levelRows: readonly Row[] = levels.map(({ name, cpu }) => ({
  name,
  is: cpu.replace(/,.*/, ', changed'),
}))

/** Names that people write: what has no version, and stands for one. */
const modelRows: readonly Row[] = modelNames.flatMap((name) => {
  const model = modelNamed(name)
  if (!model?.is64 || (!model.elastic && model.pinned === name)) return []
  return [{ name, is: model.elastic ? 'the most that there is' : model.pinned + versions(name) }]
})

function versions(name: string): string {
  const { length } = modelNames.filter((other) => other.startsWith(`${name}-v`))
  return length > 1 ? `, of v1 to v${length}` : ''
}

function cpuTable(rows: readonly Row[], machine: ThisMachine): string[] {
  return table([titles, ...rows.map(({ name, is }) => cells(name, name, is, machine))])
}

/** Families with the same CPUs stand together, above those. */
function familyTable(machine: ThisMachine): string[] {
  const groups = new Map<string, Family[]>()
  for (const family of families) {
    const key = family.cpus.map(({ id, cpu }) => id + cpu).join()
    groups.set(key, [...(groups.get(key) ?? []), family])
  }
  const blocks = [...groups.values()].map((group) => ({
    names: group.map(({ name }) => name),
    rows: (group[0]?.cpus ?? []).map(({ id, cpu, real }) => cells(`/${id}`, cpu, real, machine)),
  }))
  const [head = '', ...lines] = table([titles, ...blocks.flatMap(({ rows }) => rows)], '    ')
  const told = lines.values()
  return [
    head,
    ...blocks.flatMap(({ names, rows }) => [
      `  ${wrapped(names, ' ', 2).join('\n')}`,
      ...rows.map(() => told.next().value ?? ''),
    ]),
  ]
}

function cells(name: string, cpu: string, is: string, machine: ThisMachine): string[] {
  const target = parseTarget(cpu)
  if ('problem' in target) throw new Error(target.problem)
  const cell = (accel: 'kvm' | 'tcg') => inShort(honestyHere(target, machine, accel))
  return [name, cell('tcg'), cell('kvm'), is]
}
