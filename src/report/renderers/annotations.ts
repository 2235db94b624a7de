import { bounded, oneLine, plain } from '../../base/text/text.js'
import type { Outcome, Report } from '../model.js'
import { answer, verbs, whereOf } from './headline.js'

export interface Annotation {
  readonly kind: 'error' | 'warning'
  readonly title: string
  readonly message: string
}

/** What the runner takes of one step: it drops more of a kind, and cuts longer messages. */
const most = 10
const mostOfMessage = 4096
const mostOfTitle = 200

/** An error for each target that fails, a warning for each inconclusive one; or the one error. */
export function annotations(report: Report): Annotation[] {
  if (report.verdict === 'error') {
    return [annotation('error', 'Thawcheck has no answer', answer(report))]
  }
  return [
    ...ofVerdict(report.targets, 'fail', 'error', 'fail'),
    ...ofVerdict(report.targets, 'inconclusive', 'warning', 'are inconclusive'),
  ]
}

function ofVerdict(
  targets: readonly Outcome[],
  verdict: 'fail' | 'inconclusive',
  kind: Annotation['kind'],
  plural: string,
): Annotation[] {
  const all = targets.filter((target) => target.verdict === verdict)
  const single = all.length > most ? all.slice(0, most - 1) : all
  const rest = all.slice(single.length)
  return [
    ...single.map((target) => ofTarget(kind, target)),
    ...(rest.length === 0
      ? []
      : [
          annotation(
            kind,
            `Thawcheck: ${rest.length} more targets ${plural}`,
            rest.map(({ name }) => oneLine(name)).join('\n'),
          ),
        ]),
  ]
}

function ofTarget(kind: Annotation['kind'], target: Outcome): Annotation {
  const { name, verdict, words, evidence, sentence } = target
  const where = whereOf(target)
  // The words can be long; where the evidence is should not be cut off by them.
  const end = [
    ...(where && !words.includes(where) ? [`Where: ${oneLine(bounded(where, 500))}`] : []),
    `Evidence: ${oneLine(bounded(evidence, 500))}`,
  ].join('\n')
  const beginning = bounded(plain(words), mostOfMessage - end.length - 1)
  const title = sentence ?? `Thawcheck: ${name} ${verbs[verdict]}`
  return annotation(kind, title, `${beginning}\n${end}`)
}

function annotation(kind: Annotation['kind'], title: string, message: string): Annotation {
  return {
    kind,
    title: bounded(oneLine(title), mostOfTitle),
    message: bounded(plain(message), mostOfMessage),
  }
}
