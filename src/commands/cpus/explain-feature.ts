import { entry, namesEntry } from '../../base/text/layout.js'
import { closure, type Feature, features, type KvmRule, requirements } from '../../cpu/features.js'
import { type Hole, holes } from '../../cpu/holes.js'
import { modelsOf } from '../../cpu/models.js'
import { isBefore } from '../../cpu/qemu-version.js'
import { guestOn, type ThisMachine } from '../../machine/host/this-machine.js'
import { needsNoEnforcing } from './feature-table.js'

/** What `thawcheck cpus NAME` prints for a feature of the table. */
export function explainFeature(row: Feature, machine: ThisMachine): string {
  const { name, aliases = [], linux, iced, mnemonics = [] } = row
  const needs = requirements([name]).filter((one) => one !== name)
  const falls = closure([name]).filter((one) => one !== name)
  const decoded = [...iced, ...mnemonics]
  return [
    name,
    row.qemu === false
      ? entry('QEMU', 'has no name for it')
      : namesEntry('QEMU', [name, ...aliases]),
    entry('Linux', linux ?? 'shows no flag for it'),
    ...(decoded.length > 0 ? [namesEntry('iced-x86', decoded)] : []),
    namesEntry('requires', needs.length > 0 ? needs : ['nothing above the baseline']),
    namesEntry('needed by', falls.length > 0 ? falls : ['nothing']),
    entry('if missing', absence[row.absent]),
    entry('this CPU', thisCpu(row, machine)),
    entry('TCG', tcg(row, machine)),
    ...holeEntries(name),
    entry('KVM', kvm(row, machine)),
    '',
  ].join('\n')
}

const absence: Readonly<Record<Feature['absent'], string>> = {
  '#UD': 'its instructions raise #UD, which Linux turns into SIGILL',
  '#GP': 'its instructions raise #GP, which Linux turns into SIGSEGV',
  'other meaning': 'its instructions run as other instructions, with other results',
  'no-op': 'its instructions do nothing, which programs do not notice',
  harmless: 'no instruction of user code depends on it',
}

function thisCpu({ name, linux }: Feature, { model, features: has }: ThisMachine): string {
  if (linux === null) return `${model}; Linux does not show whether it has it`
  return `${model} ${has.has(name) ? 'has it' : 'does not have it, or hides it'}`
}

function tcg(row: Feature, machine: ThisMachine): string {
  const offered = guestOn(machine, 'tcg').provides.has(row.name)
  const offer = offered
    ? `QEMU ${modelsOf} has it`
    : `QEMU ${modelsOf} does not have it, so that targets with it fall short`
  if (needsNoEnforcing(row)) return `${offer}; its absence need not be enforced`
  const open = holes.filter((hole) => hole.feature === row.name && isOpen(hole))
  if (open.length === 0) return `${offer}; its absence is enforced`
  return `${offer}; its absence is enforced, except for its holes`
}

function isOpen({ from, until }: Hole): boolean {
  const begun = from === undefined || !isBefore(modelsOf, from)
  return begun && (until === undefined || isBefore(modelsOf, until))
}

/** One entry for all holes that differ only in their instruction. */
function holeEntries(name: string): string[] {
  const groups = new Map<string, string[]>()
  for (const hole of holes.filter(({ feature }) => feature === name)) {
    const words = holeWords(hole)
    groups.set(words, [...(groups.get(words) ?? []), hole.mnemonic])
  }
  return [...groups].map(([words, names]) => entry('  hole', `${names.join(', ')}: ${words}`))
}

function holeWords(hole: Hole): string {
  const { gatedBy, as, from, until, source } = hole
  const what = gatedBy
    ? `QEMU checks the bit of ${gatedBy} instead`
    : as
      ? `QEMU runs it as ${as}`
      : 'QEMU runs it on every CPU'
  const since = from ? ` since ${from}` : ''
  const before = until ? ` before ${until}` : ''
  const state = isOpen(hole) ? '' : ` (not in ${modelsOf})`
  return `${what}${since}${before}${state}; ${source}`
}

function kvm(row: Feature, machine: ThisMachine): string {
  if (needsNoEnforcing(row)) return 'its absence need not be enforced'
  if (row.kvm.length === 0)
    return 'cannot enforce its absence: its instructions run if the CPU has them'
  const words = row.kvm.map((rule) => ruleWords(row, rule))
  const applies = row.kvm.some(({ vendor }) => vendor === undefined || vendor === machine.vendor)
  return `${words.join('; ')}${applies ? '' : '; not on this machine'}`
}

const vendors = { intel: ' on Intel', amd: ' on AMD' }

function ruleWords({ name }: Feature, { by, lacking, vendor }: KvmRule): string {
  const others = lacking.filter((one) => one !== name)
  const where = vendor ? vendors[vendor] : ''
  const how = by === 'intercept' ? 'an intercept' : by
  const own = lacking.includes(name)
  if (others.length === 0) return `enforces its absence by ${how}${where}`
  const condition = own ? `also lacks ${others.join(', ')}` : `lacks ${others.join(', ')}`
  return `enforces its absence by ${how}${where} if the target ${condition}`
}

/** Finds the row of a feature by any of its names, also if QEMU has no name for it. */
export function rowNamed(name: string): Feature | undefined {
  const dashed = name.replaceAll('_', '-')
  return features.find(
    (row) => row.name === dashed || row.aliases?.includes(dashed) || row.linux === name,
  )
}
