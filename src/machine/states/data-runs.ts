import { stat } from 'node:fs/promises'
import { runTool } from '../../base/process/tool.js'
import type { Runs } from './pages.js'

/**
 * lseek(2) with SEEK_DATA, which is 3, and SEEK_HOLE, which is 4: Node cannot do that. Small holes count
 * as data. The first line shows that no line is missing.
 */
const program = `
  open my $file, '<', shift or die "$!\\n";
  print "begin\\n";
  my ($begin, $end) = (0, 0);
  while (defined(my $next = sysseek $file, $end, 3)) {
    if ($next - $end > 0x100000) {
      print "$begin $end\\n";
      $begin = $next + 0;
    }
    $end = sysseek($file, $next, 4) + 0;
  }
  print "$begin $end\\n";
`

/**
 * Where a sparse file has data. What lies between is zero, and reading it would fill this machine's page
 * cache with as much.
 * @returns the whole file if perl cannot tell, or is missing
 */
export async function dataRuns(path: string, cancel: AbortSignal): Promise<Runs> {
  try {
    const printed = await runTool(['perl', '-e', program, path], { advice: 'install perl', cancel })
    const [first, ...ranges] = printed.trim().split('\n')
    if (first === 'begin') return ranges.map(toRun)
  } catch {
    cancel.throwIfAborted()
  }
  return [[0, (await stat(path)).size]]
}

function toRun(range: string): readonly [offset: number, length: number] {
  const [begin, end] = range.split(' ').map(Number) as [number, number]
  return [begin, end - begin]
}
