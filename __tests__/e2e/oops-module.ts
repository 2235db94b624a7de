import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSections, sectionNamed } from '../../src/formats/elf/sections.js'
import { toolkitHere } from './toolkit-here.js'

/** endbr64, which every function begins with */
const begin = Buffer.from('f30f1efa', 'hex')
/** xor eax, eax; mov [rax], eax */
const fault = Buffer.from('31c08900', 'hex')
const module = { from: 'veth', name: 'oops' }

/**
 * Writes a module for the guests' kernel that hits a fault in the kernel as soon as it is loaded: a
 * module of the toolkit with another name and another beginning.
 */
export async function writeOopsModule(path: string): Promise<void> {
  const { directory } = await toolkitHere()
  const modules = join(directory, 'modules')
  const found = readdirSync(modules).find((name) => name.endsWith(`-${module.from}.ko`))
  if (found === undefined) throw new Error(`no ${module.from} in ${modules}`)
  const bytes = readFileSync(join(modules, found))
  const file = { fixed: false, bytes, sections: readSections(bytes) }
  const within = (section: string, content: Buffer | string) => {
    const start = sectionNamed(file, section)?.offset
    if (start === undefined) throw new Error(`${module.from}.ko has no section ${section}`)
    const at = bytes.indexOf(content, start)
    if (at < 0) throw new Error(`${section} of ${module.from}.ko has not what it should have`)
    return at
  }
  fault.copy(bytes, within('.init.text', begin))
  bytes.write(module.name, within('.gnu.linkonce.this_module', module.from))
  writeFileSync(path, bytes)
}
