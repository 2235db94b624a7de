import { entry, lineWidth } from '../base/text/layout.js'
import { bounded, inert } from '../base/text/text.js'
import { featureWords } from '../cpu/feature-names.js'
import type { Target } from '../cpu/target.js'
import type { Example, ScanFinding } from '../diagnose/hazards/findings.js'
import type { ScanResult, TargetScan } from '../diagnose/hazards/result.js'

const column = 13
const indent = ' '.repeat(column)

/**
 * A scan for people, who may want to know what its words mean. Ends with a newline.
 * @param sourceKnown whether the CPU is known that the checkpoint was taken on
 */
export function scanText(
  result: ScanResult,
  targets: readonly Target[],
  sourceKnown = true,
): string {
  const features = new Map(targets.map((target) => [target.name, target.features]))
  return inert(
    [
      headline(result),
      ...result.targets.flatMap((target) => [
        '',
        ...targetLines(target, features.get(target.name)),
      ]),
      ...(result.unread.length > 0 ? ['', ...unreadLines(result.unread)] : []),
      '',
      ...meaning,
      ...(sourceKnown ? [] : ['', ...unknownSource]),
      '',
    ].join('\n'),
  )
}

const meaning = [
  'compiled   code that was made for this process, and that something in it leads to',
  'resolved   functions that were chosen before the checkpoint: in a slot of the dynamic linker, in',
  '           what the program stored, on a stack; they fault as soon as they are called',
  'possible   functions that a table lists or that such a function calls: perhaps one of several',
  '           variants that is never chosen',
]

const unknownSource = [
  'No manifest.json beside the images tells which CPU the checkpoint was taken on, so code is listed',
  'too that this CPU itself could not run, and that was therefore never chosen.',
]

function headline({ targets }: ScanResult): string {
  const count = (risk: TargetScan['risk']) =>
    targets.filter((target) => target.risk === risk).length
  const others = [
    ...(count('perhaps') > 0 ? [`${count('perhaps')} perhaps`] : []),
    ...(count(undefined) > 0 ? [`of ${count(undefined)} it is not known what they have`] : []),
  ]
  return [`Thawcheck: ${count('at risk')} of ${targets.length} targets at risk`, ...others].join(
    '; ',
  )
}

const verdicts = {
  'at risk': 'at risk',
  perhaps: 'perhaps at risk, by code that may never be reached',
  none: 'not at risk, as far as can be seen',
} as const

function targetLines({ name, risk, findings }: TargetScan, has?: ReadonlySet<string>) {
  const verdict = risk ? verdicts[risk] : 'what it has is not known; the code needs more than any'
  return [`${name}: ${verdict}`, ...lines(findings, has)]
}

function lines(findings: readonly ScanFinding[], has?: ReadonlySet<string>): string[] {
  return findings.flatMap((finding) => {
    const { how, certain, features, count, examples } = finding
    const name = certain ? finding.name : `probably ${finding.name}`
    const words = featureWords(features, has).map((word, at, all) =>
      at < all.length - 1 ? `${word}, ` : word,
    )
    const said = `${name}: ${countWords(how, count)} without `
    return [
      entry(
        how === 'reachable' ? 'possible' : how,
        [...said.split(/(?<= )/), ...words],
        '',
        column,
      ),
      ...(how === 'reachable' ? examples.slice(0, 1) : examples).map(exampleLine),
    ]
  })
}

function countWords(how: ScanFinding['how'], count: number): string {
  const what = how === 'compiled' ? 'instruction' : 'function'
  const number = count.toLocaleString('en')
  return count === 1 ? `1 ${what} faults` : `${number} ${what}s fault`
}

function exampleLine({ where, text }: Example): string {
  return bounded(`${indent}${bounded(where, 62)}: ${text}`, lineWidth)
}

function unreadLines(unread: readonly string[]): string[] {
  return [
    'Not looked at:',
    ...unread.slice(0, 10).map((one) => `  ${one}`),
    ...more(unread.length - 10),
  ]
}

function more(count: number): string[] {
  return count > 0 ? [`  and ${count} more`] : []
}
