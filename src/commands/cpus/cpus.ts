import { BadInput } from '../../base/bad-input.js'
import { entry } from '../../base/text/layout.js'
import { features } from '../../cpu/features.js'
import { flagNamed, flagNames, modelNames } from '../../cpu/models.js'
import { ourNames } from '../../cpu/named.js'
import { nearest } from '../../cpu/nearest.js'
import { parseTargets } from '../../cpu/target.js'
import type { ThisMachine } from '../../machine/host/this-machine.js'
import { explainFeature, rowNamed } from './explain-feature.js'
import { explainTarget } from './explain-target.js'
import { listing } from './list.js'

/**
 * Makes the output of `thawcheck cpus` and `thawcheck cpus NAME`. It boots and fetches nothing.
 * @throws BadInput if NAME is neither a CPU nor a feature, or there are several names
 */
export function cpusText(words: readonly string[], machine: ThisMachine): string {
  const [name, ...others] = words
  if (name === undefined) return listing(machine)
  if (others.length > 0) {
    throw new BadInput([`"${others[0]}" is one name too many; expected thawcheck cpus [NAME]`])
  }
  const row = rowNamed(name)
  if (row) return explainFeature(row, machine)
  const flag = flagNamed(name)
  if (flag) return `${flag}\n${entry('QEMU', flag === 'hypervisor' ? hypervisorFlag : otherFlag)}\n`
  const parsed = parseTargets(name)
  if ('problem' in parsed) throw new BadInput([isCpu(name) ? parsed.problem : unknown(name)])
  return parsed.targets.map((target) => explainTarget(target, machine)).join('\n')
}

const otherFlag =
  'knows this CPUID flag; Thawcheck passes it on to QEMU, and knows no instruction that needs it'

const hypervisorFlag =
  'sets it in every guest; @hypervisor=off (or -hypervisor) hides it and the other traces of QEMU ' +
  'and KVM in CPUID, for software that behaves differently in a guest'

/** Whether a name is a CPU, or looks like one. */
function isCpu(name: string): boolean {
  return /[,@/]/.test(name) || modelNames.includes(name)
}

function unknown(name: string): string {
  const known = [...ourNames, ...modelNames, ...features.map((row) => row.name), ...flagNames]
  const names = nearest(name, known)
  const hint = names.length > 0 ? `nearest: ${names.join(', ')}` : '`thawcheck cpus` lists them'
  return `"${name}" is neither a CPU nor a feature; ${hint}`
}
