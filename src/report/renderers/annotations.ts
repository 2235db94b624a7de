import { bounded, capital, oneLine, plain } from '../../base/text/text.js'
import { labelOf } from '../../cpu/same-cpu.js'
import type { Outcome, Report } from '../model.js'
import { placeBesideWords } from '../shown-fault.js'
import { freshLabel, renderHeadline, verbs } from './headline.js'

export interface Annotation {
  readonly kind: 'error' | 'warning'
  readonly title: string
  readonly message: string
}

/** The runner's limits for one step: it drops further annotations of a kind, and cuts longer messages. */
const mostOfKind = 10
const longestMessage = 4096
const longestTitle = 200
/** of a place or a path within a message */
const longestDetail = 500

/** An error for each target that fails, a warning for each inconclusive one; or the one error. */
export function renderAnnotations(report: Report): Annotation[] {
  if (report.verdict === 'error') {
    return [annotation('error', 'Thawcheck could not finish', renderHeadline(report))]
  }
  const isOpen = report.floor !== undefined && report.verdict === 'inconclusive'
  return [
    ...(isOpen ? [annotation('warning', 'Thawcheck: no least CPU', report.words)] : []),
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
  const single = all.length > mostOfKind ? all.slice(0, mostOfKind - 1) : all
  const rest = all.slice(single.length)
  return [
    ...single.map((target) => ofTarget(kind, target)),
    ...(rest.length === 0
      ? []
      : [
          annotation(
            kind,
            `Thawcheck: ${rest.length} more targets ${plural}`,
            rest.map((target) => oneLine(labelOf(target))).join('\n'),
          ),
        ]),
  ]
}

function ofTarget(kind: Annotation['kind'], target: Outcome): Annotation {
  const { words, evidence, fresh, also = [] } = target
  const place = placeBesideWords(target)
  // The words can be long: they are cut, so that the path of the evidence is not.
  const end = [
    ...(also.length > 0
      ? [`The same CPU: ${oneLine(bounded(also.join(', '), longestDetail))}`]
      : []),
    ...(place ? [`Where: ${oneLine(bounded(place, longestDetail))}`] : []),
    ...(fresh ? [`${capital(freshLabel)}: ${oneLine(bounded(fresh.words, longestDetail))}`] : []),
    `Evidence: ${oneLine(bounded(evidence, longestDetail))}`,
  ].join('\n')
  const beginning = bounded(plain(words), longestMessage - end.length - 1)
  return annotation(kind, titleOf(target), `${beginning}\n${end}`)
}

/** Who chose what the target lacks, or what CRIU meant, where the fault that decided is explained. */
function titleOf({ sentence, name, verdict }: Outcome): string {
  return sentence ?? `Thawcheck: ${name} ${verbs[verdict]}`
}

function annotation(kind: Annotation['kind'], title: string, message: string): Annotation {
  return {
    kind,
    title: bounded(oneLine(title), longestTitle),
    message: bounded(plain(message), longestMessage),
  }
}
