import { runTool } from '../../base/process/tool.js'
import type { Program } from './recipe.js'
import { toolCommand, type Versions } from './toolkit.js'

interface Question {
  readonly program: Program
  readonly args: readonly string[]
  /** finds the version in what the program prints */
  readonly answer: RegExp
}

/** mke2fs answers for debugfs too, and readelf for nm: they are of the same packages. */
const questions: readonly Question[] = [
  { program: 'qemu', args: ['--version'], answer: /version (.+)/ },
  { program: 'virtiofsd', args: ['--version'], answer: /virtiofsd (\S+)/ },
  { program: 'criu', args: ['--version'], answer: /Version: (\S+)/ },
  { program: 'mke2fs', args: ['-V'], answer: /mke2fs (\S+)/ },
  { program: 'readelf', args: ['--version'], answer: /elfutils\) (\S+)/ },
  { program: 'mkerofs', args: ['-V'], answer: /erofs-utils\) (\S+)/ },
  { program: 'busybox', args: [], answer: /BusyBox v?(\S+ \([^)]*\)|\S+)/ },
]

/** Asks the toolkit's programs for their versions. Each of them is thereby seen to start here. */
export async function versionsOf(directory: string, cancel: AbortSignal): Promise<Versions> {
  const versions: Record<string, string> = {}
  for (const { program, args, answer } of questions) {
    const output = await runTool(toolCommand(directory, program, args), {
      advice: 'remove the toolkit; it is then fetched again',
      cancel,
    })
    versions[program] = answer.exec(output)?.[1] ?? 'unknown'
  }
  return versions
}
