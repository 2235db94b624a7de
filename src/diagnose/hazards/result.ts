import { orSaid } from '../../base/log/or-said.js'
import { hex } from '../../base/text/hex.js'
import { oneLine } from '../../base/text/text.js'
import type { RegisterState } from '../../cpu/register-state.js'
import type { Target } from '../../cpu/target.js'
import { displayName } from '../../formats/elf/code-symbol.js'
import type { Processes } from '../processes.js'
import {
  type CodeExample,
  type Finding,
  findingsFor,
  placesToName,
  type Risk,
  riskOf,
} from './findings.js'
import { type FunctionNames, functionNames, noNames } from './function-names.js'
import { type Overwrite, overwritesOn } from './overwrite.js'
import type { Scan } from './scan.js'

/** What a scan found, as `--json` prints it and a report contains it. */
export interface ScanResult {
  readonly schema: 'thawcheck-scan/2'
  readonly targets: readonly TargetScan[]
  /** What could not be read. One phrase each, one line, not trusted. */
  readonly unread: readonly string[]
}

export interface TargetScan {
  readonly name: string
  /** other names of the same CPU that were asked for */
  readonly also?: readonly string[]
  /** undefined: the target's features are not known, so everything that code needs is listed */
  readonly risk: Risk | undefined
  readonly findings: readonly ScanFinding[]
  /** the stacks that are overwritten there once a function is bound */
  readonly overwrites: readonly Overwrite[]
}

export interface ScanFinding extends Omit<Finding, 'examples'> {
  readonly examples: readonly Example[]
}

export interface Example {
  readonly pid: number
  /** in the process, hexadecimal */
  readonly address: string
  /** in Intel's syntax */
  readonly text: string
  /** `__memset_evex in libc.so.6`, `libc.so.6+0x16e040`, or `memory of java (12)`; not trusted */
  readonly where: string
}

/** What a scan needs to know of a target. */
export interface ScanTarget extends Pick<Target, 'name' | 'also' | 'features'> {
  /** the registers that it saves; undefined: not known */
  readonly state?: RegisterState | undefined
}

/** @param processes name the functions; undefined: functions are given by their offsets */
export async function scanResult(
  { sites, saveAreas, unread }: Scan,
  targets: readonly ScanTarget[],
  processes?: Pick<Processes, 'locate'>,
  say: (what: string) => void = () => {},
): Promise<ScanResult> {
  const findAll = (names: FunctionNames) =>
    targets.map((target) => ({
      target,
      findings: findingsFor(sites, target.features, names),
      overwrites: overwritesOn(saveAreas, target.state),
    }))
  const named =
    processes &&
    (await orSaid(say, 'the functions that were found have no names', async () => {
      const found = findAll(await functionNames(placesToName(sites, targets), processes))
      const examples = found.flatMap(({ findings }) => findings.flatMap((one) => one.examples))
      return { found, names: await functionNames(examples, processes) }
    }))
  const { found, names } = named ?? { found: findAll(noNames), names: noNames }
  return {
    schema: 'thawcheck-scan/2',
    targets: found.map(({ target: { name, also, features }, findings, overwrites }) => ({
      name,
      ...(also === undefined ? {} : { also }),
      risk: features && (overwrites.length > 0 ? 'at risk' : riskOf(findings)),
      findings: findings.map((finding) => ({
        ...finding,
        examples: finding.examples.map((one) => exampleWith(one, names(one))),
      })),
      overwrites,
    })),
    unread: [...new Set(unread)].map(oneLine),
  }
}

function exampleWith(example: CodeExample, functionName: string | undefined): Example {
  const { pid, address, text } = example
  const where = functionName
    ? `${displayName(functionName)} in ${example.in.name}`
    : describePlace(example)
  return { pid, address: hex(address), text, where }
}

function describePlace({ pid, in: where }: CodeExample): string {
  return where.kind === 'file'
    ? `${where.name}+${hex(where.offset)}`
    : `memory of ${where.name} (${pid})`
}
