import { table } from '../../base/text/layout.js'
import { type Feature, features } from '../../cpu/features.js'
import { holesOf } from '../../cpu/holes.js'
import type { GuestCpu } from '../../cpu/honesty.js'
import { modelsOf } from '../../cpu/models.js'
import { guestOn, type ThisMachine } from '../../machine/host/this-machine.js'

/** One line per feature: who has it, and which accelerators can remove it from a guest. */
export function featureTable(machine: ThisMachine): string[] {
  const offers = guestOn(machine, 'tcg').provides
  const yes = (has: boolean) => (has ? 'yes' : '-')
  return table([
    ['FEATURE', 'LINUX', 'HERE', 'IN TCG', 'TCG REMOVES', 'KVM REMOVES'],
    ...features.map((row) => [
      [row.name, ...(row.aliases ?? [])].join(', '),
      row.linux ?? '',
      row.linux === null ? '?' : yes(machine.features.has(row.name)),
      yes(offers.has(row.name)),
      byTcg(row),
      byKvm(row, machine.vendor),
    ]),
  ])
}

/** Whether a feature need not be removed, because its absence has no effect on programs. */
export function needsNoEnforcing({ absent }: Feature): boolean {
  return absent === 'no-op' || absent === 'harmless'
}

function byTcg(row: Feature): string {
  if (needsNoEnforcing(row)) return 'no need'
  const holes = holesOf(modelsOf).filter(({ feature }) => feature === row.name)
  if (holes.length === 0) return 'yes'
  const gates = new Set(holes.flatMap(({ gatedBy }) => gatedBy ?? []))
  const names = holes.map(({ mnemonic }) => mnemonic)
  return gates.size > 0 ? `with ${[...gates].join(', ')}` : `except ${names.join(', ')}`
}

function byKvm(row: Feature, vendor: GuestCpu['vendor']): string {
  if (needsNoEnforcing(row)) return 'no need'
  const [rule] = row.kvm.filter((one) => one.vendor === undefined || one.vendor === vendor)
  if (!rule) return 'no'
  const others = rule.lacking.filter((name) => name !== row.name)
  const how = rule.by
  return others.length > 0 ? `with ${others.join(', ')} (${how})` : `yes (${how})`
}
