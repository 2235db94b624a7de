// Does one thing with a checkpoint, in a process of its own. Arguments: name of what is done, the
// folder. Prints what came of it, and the peak memory (bytes).

import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../../lib/checkpoint/digest.js'
import { scanCheckpoint } from '../../lib/diagnose/hazards/scan.js'
import { findSilentCode } from '../../lib/diagnose/hazards/silent-code.js'
import { copyOut } from '../../lib/formats/ext4/copy-out.js'
import { AddressSpaces } from '../../lib/formats/images/address-space.js'

const [, , what, folder] = process.argv
const works = {
  digest: () => digestOf(folder),
  scan: async () => {
    const nowhere = () => undefined
    const { sites } = await scanCheckpoint(new AddressSpaces(folder), nowhere)
    await findSilentCode(new AddressSpaces(folder), nowhere)
    return sites.map(({ count }) => count).join()
  },
  copy: async () => {
    const to = join(folder, 'copy')
    mkdirSync(to)
    await copyOut(join(folder, 'disk'), ['images'], to, new AbortController().signal)
    return statSync(join(to, 'images/pages-0.img')).size
  },
}
const gave = await works[what]()
// Not resourceUsage(): its maxRSS includes the process that started this one.
const [, peak] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))
console.log(JSON.stringify({ gave, peak: Number(peak) * 1024 }))
