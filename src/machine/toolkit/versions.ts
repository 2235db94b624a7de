import { runTool } from '../../base/process/tool.js'
import type { Program } from './recipe.js'
import { toolCommand, type Versions } from './toolkit.js'

/** How to ask each program, and where its answer has the version. mke2fs answers for debugfs, readelf for nm. */
const questions: readonly { program: Program; args: readonly string[]; answer: RegExp }[] = [
  { program: 'qemu', args: ['--version'], answer: /version (.+)/ },
  { program: 'virtiofsd', args: ['--version'], answer: /virtiofsd (\S+)/ },
  { program: 'criu', args: ['--version'], answer: /Version: (\S+)/ },
  { program: 'mke2fs', args: ['-V'], answer: /mke2fs (\S+)/ },
  { program: 'readelf', args: ['--version'], answer: /elfutils\) (\S+)/ },
  { program: 'busybox', args: [], answer: /BusyBox v?(\S+ \([^)]*\)|\S+)/ },
]

/** Asks the toolkit's programs, which also shows that each of them starts on this machine. */
export async function versionsOf(directory: string): Promise<Versions> {
  const told: Record<string, string> = {}
  for (const { program, args, answer } of questions) {
    const command = toolCommand(directory, program, args)
    const said = await runTool(command, 'remove the toolkit and fetch it anew')
    told[program] = answer.exec(said)?.[1] ?? 'unknown'
  }
  return told
}
