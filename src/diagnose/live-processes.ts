import { elfFiles } from '../formats/elf/debug-files.js'
import { readLiveMaps } from '../formats/proc/maps.js'
import { toolCommand } from '../machine/toolkit/toolkit.js'
import { locatedIn, type Processes, type ProcessSources } from './processes.js'

/**
 * Processes of an app that was started afresh, by what was kept of those that hit a fault.
 * @param text as maps.sh sends it; not trusted
 */
export function openLiveProcesses(
  text: string,
  { find, toolkit, cancel }: Pick<ProcessSources, 'find' | 'toolkit' | 'cancel'>,
): Processes {
  const elf = elfFiles({ elfutils: (tool, args) => toolCommand(toolkit, tool, args), find, cancel })
  const findElf = (path: string) => {
    const place = find(path)
    return place === undefined ? undefined : elf.file(place, path)
  }
  const processes = readLiveMaps(text)
  return {
    locate: async (pid, address) => {
      const maps = processes.get(pid)
      return maps ? locatedIn(maps, address, { elf, findElf }) : { mapped: [] }
    },
  }
}
