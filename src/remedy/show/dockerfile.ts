import type { ChangeSet } from '../change.js'
import { writing } from './files.js'

/** The change as lines of a Dockerfile; empty: it has nothing for one. */
export function showDockerfile({ environment, flags, files }: ChangeSet): string {
  return [
    ...Object.entries(environment).map(([name, value]) => `ENV ${name}=${quoted(value)}`),
    ...files.map((one) => `RUN ${writing(one)}`),
    ...flags.map((one) => `# in CMD or ENTRYPOINT: ${[one.program, ...one.flags, '…'].join(' ')}`),
  ].join('\n')
}

/** In double quotes, Docker changes backslashes, dollars and quotes only. */
function quoted(value: string): string {
  return `"${value.replace(/[\\"$]/g, '\\$&')}"`
}
