import { elfFiles } from '../formats/elf/debug-files.js'
import { readLiveMaps } from '../formats/proc/maps.js'
import { toolCommand } from '../machine/toolkit/toolkit.js'
import { locatedIn, type Processes, type ProcessSources } from './processes.js'

/**
 * Opens processes of an app that was started afresh, by what was kept of those that hit a fault. The same
 * ELF files serve all starts.
 * @returns a function of what maps.sh sends, which is not trusted
 */
export function liveProcesses({
  find,
  toolkit,
  cancel,
}: Pick<ProcessSources, 'find' | 'toolkit' | 'cancel'>): (maps: string) => Processes {
  const elf = elfFiles({ elfutils: (tool, args) => toolCommand(toolkit, tool, args), find, cancel })
  const findElf = (path: string) => {
    const place = find(path)
    return place === undefined ? undefined : elf.file(place, path)
  }
  return (text) => {
    const processes = readLiveMaps(text)
    return {
      locate: async (pid, address) => {
        const maps = processes.get(pid)
        return maps ? locatedIn(maps, address, { elf, findElf }) : { mapped: [] }
      },
    }
  }
}
