// Reads one image of a folder, in a process of its own. Arguments: name of the reader, the folder.
// Prints the number of results, the CPU time (ms), and the peak memory (bytes).

import { readFileSync } from 'node:fs'
import { AddressSpaces } from '../../lib/formats/images/address-space.js'
import { readCpuInfoImage } from '../../lib/formats/images/cpuinfo.js'
import { executableCode } from '../../lib/formats/images/executable-code.js'
import { readFiles } from '../../lib/formats/images/files.js'
import { readMemoryMap } from '../../lib/formats/images/memory-map.js'
import { readPagemap } from '../../lib/formats/images/pagemap.js'
import { readThread } from '../../lib/formats/images/thread.js'
import { readProcesses } from '../../lib/formats/images/tree.js'

const [, , reader, folder] = process.argv
const readers = {
  none: () => 0,
  pstree: () => readProcesses(folder)[0].threads.length,
  core: () => readThread(folder, 1).comm.length,
  mm: () => readMemoryMap(folder, 1).length,
  pagemap: () => readPagemap(folder, 'pagemap-1.img').spans.length,
  files: () => readFiles(folder).size,
  cpuinfo: () => readCpuInfoImage(folder).name.length,
  code: () => executableCode(new AddressSpaces(folder), () => undefined).code.length,
}
const begun = process.cpuUsage()
let gave
try {
  gave = readers[reader]()
} catch (error) {
  if (error.name !== 'ImageDamaged') throw error
  gave = error.message
}
const { user, system } = process.cpuUsage(begun)
// Not resourceUsage(): its maxRSS includes the process that started this one.
const [, peak] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))
console.log(JSON.stringify({ gave, took: (user + system) / 1000, peak: Number(peak) * 1024 }))
