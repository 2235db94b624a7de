import { listNames } from '../../base/text/list.js'
import { features } from '../../cpu/features.js'
import { shellWord, shellWords } from '../../machine/job/shell.js'
import type { Manifest } from '../manifest.js'
import type { Demands } from './demands.js'

/**
 * `restore.sh`, which restores an exported checkpoint without Thawcheck. A POSIX script: facts of this
 * checkpoint, then what is the same in all of them.
 * @param options CRIU's at the restore
 * @param scripts what is the same in all
 */
export function restoreScript(
  { id, app, engine }: Pick<Manifest, 'id' | 'app' | 'engine'>,
  { needs, registers }: Demands,
  options: readonly string[],
  scripts: readonly string[],
): string {
  const untold = needs.flatMap((need) => need.features.filter((name) => flags.get(name) === null))
  const facts = {
    JOB: 'restore',
    id,
    app: String(app.pid),
    criu_version: oneLine(engine.version),
    // One line for each set of flags that is enough, and the CPUs that are known to do with them.
    needs: needs.map(needLine).join('\n'),
    registers: registers === undefined ? 'any' : flagsOf(registers).join(' '),
    untold: [...new Set(untold)].join(' '),
    restore_options: shellWords(options),
  }
  return [
    '#!/bin/sh',
    ...Object.entries(facts).map(([name, value]) => `${name}=${shellWord(value)}`),
    ...scripts,
  ].join('\n')
}

function needLine({ features, names }: Demands['needs'][number]): string {
  return `${flagsOf(features).join(',') || '-'} ${oneLine(listNames(names, { most: 8, last: 'and' }))}`
}

function flagsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => flags.get(name) ?? [])
}

/** Names are the user's own text. A backslash has a meaning for `read`. */
function oneLine(text: string): string {
  return text.replace(/[\\\s\p{Cc}]+/gu, ' ').trim()
}

/** Linux's flag of each feature; null: it shows none. */
const flags = new Map(features.map(({ name, linux }) => [name, linux]))
