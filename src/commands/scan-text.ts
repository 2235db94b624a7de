import { entry, lineWidth } from '../base/text/layout.js'
import { bounded, inert } from '../base/text/text.js'
import { featureWords } from '../cpu/feature-names.js'
import { labelOf } from '../cpu/same-cpu.js'
import type { Target } from '../cpu/target.js'
import type { Example, ScanFinding, ScanResult, TargetScan } from '../diagnose/hazards/result.js'
import { overwriteSentence } from '../report/renderers/overwrite-sentence.js'

const column = 13
const indent = ' '.repeat(column)

/**
 * The result of a scan as text, with a legend. Ends with a newline.
 * @param sourceKnown whether the source CPU is known
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
  'compiled   code that was compiled for this process, and that something in it points to',
  'resolved   functions that were chosen before the checkpoint: a GOT slot, a word that the program',
  '           wrote, or a stack points to them; they fault as soon as they are called',
  'possible   functions that a table lists or that another function calls; they may be variants that',
  '           are never chosen',
]

const unknownSource = [
  'There is no manifest.json beside the images, so it is not known which CPU the checkpoint was taken',
  'on. The list also has code that this CPU cannot run, and that was therefore never chosen.',
]

function headline({ targets }: ScanResult): string {
  const count = (risk: TargetScan['risk']) =>
    targets.filter((target) => target.risk === risk).length
  const others = [
    ...(count('possible') > 0 ? [`${count('possible')} possibly`] : []),
    ...(count(undefined) > 0 ? [`${count(undefined)} not known`] : []),
  ]
  return [`Thawcheck: ${count('at risk')} of ${targets.length} targets at risk`, ...others].join(
    '; ',
  )
}

const verdicts = {
  'at risk': 'at risk',
  possible: 'possibly at risk, by code that may never run',
  none: 'no risk found',
} as const

function targetLines(scanned: TargetScan, has?: ReadonlySet<string>) {
  const { risk, findings } = scanned
  const overwrite = overwriteSentence(scanned)
  const verdict = risk
    ? verdicts[risk]
    : 'its features are not known, so all features that the code needs are listed'
  return [
    `${labelOf(scanned)}: ${verdict}`,
    ...(overwrite === undefined ? [] : [entry('stack', overwrite, ' ', column)]),
    ...lines(findings, has),
  ]
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
      entry(how, [...said.split(/(?<= )/), ...words], '', column),
      ...(how === 'possible' ? examples.slice(0, 1) : examples).map(exampleLine),
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
    'Not scanned:',
    ...unread.slice(0, 10).map((one) => `  ${one}`),
    ...more(unread.length - 10),
  ]
}

function more(count: number): string[] {
  return count > 0 ? [`  and ${count} more`] : []
}
