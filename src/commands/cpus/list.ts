import { entry, table, wrapped } from '../../base/text/layout.js'
import type { Accel } from '../../cpu/accel.js'
import { type Family, families } from '../../cpu/families.js'
import { modelNamed, modelNames, modelsOf } from '../../cpu/models.js'
import { levels } from '../../cpu/named.js'
import { targetNamed } from '../../cpu/target.js'
import { type KvmAccess, kvmDevice } from '../../machine/host/kvm.js'
import type { ThisMachine } from '../../machine/host/this-machine.js'
import { featureTable } from './feature-table.js'
import { honestyHere, inShort } from './honesty-sentences.js'

const legend =
  'UNDER TCG and UNDER KVM are about a checkpoint from a CPU like this one. honest: the guest behaves ' +
  'like the real CPU. 3 leak: three features run in the guest although the target lacks them, so a ' +
  'pass does not cover them. 1 short: one feature of the target does not run in the guest, so a ' +
  'SIGILL at its instructions proves nothing.'

const kvm: Readonly<Record<KvmAccess, string>> = {
  permitted: `this user may open ${kvmDevice}; only a check shows whether KVM works`,
  forbidden: `this user may not open ${kvmDevice}`,
  absent: `there is no ${kvmDevice}; what is said of KVM below is for a machine that has it`,
}

/** What `thawcheck cpus` prints. */
export function listing(machine: ThisMachine): string {
  return [
    'This machine',
    entry('CPU', machine.model),
    entry('TCG', `QEMU ${modelsOf}, on any machine`),
    entry('KVM', kvm[machine.kvm]),
    '',
    ...wrapped(legend.split(' '), ' '),
    '',
    'Levels of x86-64',
    ...cpuTable(levelRows, machine),
    '',
    'Families of clouds and hosted runners: aws:m5 means all of its CPUs, aws:m5/8175M one of them',
    ...familyTable(machine),
    '',
    `Models of QEMU ${modelsOf}; Broadwell is Broadwell-v1, Broadwell-v2 is one of its other versions`,
    ...cpuTable(modelRows, machine),
    '',
    'Features: ",-avx" removes AVX and all that requires it, ",+avx2" adds AVX2 and what it requires',
    ...featureTable(machine),
    '',
    '`thawcheck cpus NAME` explains any of these, and any target, such as Haswell,-avx2@cores=4.',
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

/** Names without a version, and names of models that have no versions. */
const modelRows: readonly Row[] = modelNames.flatMap((name) => {
  const model = modelNamed(name)
  if (!model?.is64 || (!model.elastic && model.pinned === name)) return []
  return [
    {
      name,
      is: model.elastic ? 'all that the preferred accelerator has' : model.pinned + versions(name),
    },
  ]
})

function versions(name: string): string {
  const { length } = modelNames.filter((other) => other.startsWith(`${name}-v`))
  return length > 1 ? `, of v1 to v${length}` : ''
}

function cpuTable(rows: readonly Row[], machine: ThisMachine): string[] {
  return table([titles, ...rows.map(({ name, is }) => cells(name, name, is, machine))])
}

/** Families with the same CPUs share a block, which lists their names and then the CPUs. */
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
  const formatted = lines.values()
  return [
    head,
    ...blocks.flatMap(({ names, rows }) => [
      `  ${wrapped(names, ' ', 2).join('\n')}`,
      ...rows.map(() => formatted.next().value ?? ''),
    ]),
  ]
}

function cells(name: string, cpu: string, is: string, machine: ThisMachine): string[] {
  const target = targetNamed(cpu)
  const cell = (accel: Accel) => inShort(honestyHere(target, machine, accel))
  return [name, cell('tcg'), cell('kvm'), is]
}
