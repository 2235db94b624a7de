import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findKernel } from '../../../../src/machine/toolkit/kernel-folder.js'
import { configNeeds, kernelNeeds } from '../../../../src/machine/toolkit/kernel-needs.js'
import { readOtherKernel } from '../../../../src/machine/toolkit/other-kernel.js'
import { scratch } from '../../../scratch.js'
import { makeElf } from '../../formats/elf/make.js'

const release = '6.1.0-18-amd64'
const cancel = new AbortController().signal

function bzImage(version: string): Buffer {
  const image = Buffer.alloc(0x400)
  image.write('HdrS', 0x202, 'latin1')
  image.writeUInt16LE(0x100, 0x20e)
  image.write(`${version} (builder@debian.org) #1 SMP\0`, 0x300, 'latin1')
  return image
}

/** A module that says what it depends on, in the section that a link to debug files is in elsewhere. */
function moduleOf(info: string): Buffer {
  const elf = makeElf({ code: Buffer.alloc(4), functions: [], debugLink: info })
  const name = '.gnu_debuglink'
  return Buffer.from(
    elf.toString('latin1').replace(name, '.modinfo'.padEnd(name.length, '\0')),
    'latin1',
  )
}

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = scratch('kernel')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const modules = `lib/modules/${release}`
/** A kernel with all that is needed built in, except for what `without` names. */
function kernelFolder(
  without: readonly string[] = [],
  more: Readonly<Record<string, string | Buffer>> = {},
): string {
  const builtIn = kernelNeeds.filter(({ module }) => !without.includes(module))
  return folderWith({
    [`boot/vmlinuz-${release}`]: bzImage(release),
    [`${modules}/kernel/empty/note`]: '',
    [`${modules}/modules.builtin`]: builtIn.map(({ module }) => `kernel/x/${module}.ko\n`).join(''),
    ...more,
  })
}

describe('a kernel in a folder', () => {
  it('is found with its modules, packed or not, in the places of distributions', () => {
    const found = findKernel(
      folderWith({
        [`usr/lib/modules/${release}/vmlinuz`]: '',
        [`usr/lib/modules/${release}/kernel/drivers/virtio-rng.ko.zst`]: '',
        [`usr/lib/modules/${release}/kernel/fs/erofs/erofs.ko`]: '',
      }),
    )
    if (typeof found === 'string') throw new Error(found)
    expect(found.release).toBe(release)
    expect([...found.modules.keys()].sort()).toEqual(['erofs', 'virtio_rng'])
    expect(found.config).toBeUndefined()
  })

  it.each([
    ['no modules', {}, /no modules in lib\/modules; expected the files of one kernel/],
    ['no kernel', { [`${modules}/kernel/a.ko`]: '' }, /no boot\/vmlinuz-6\.1\.0-18-amd64/],
    [
      'two kernels',
      { [`${modules}/kernel/a.ko`]: '', 'lib/modules/6.2/kernel/a.ko': '' },
      /has 2 kernels \(6\.1\.0-18-amd64, 6\.2\); expected one/,
    ],
  ])('is refused where there is %s', (_, files, why) => {
    expect(findKernel(folderWith(files))).toMatch(why)
  })
})

describe('a kernel for guests', () => {
  it('brings its modules in the order of loading, each after what it depends on', async () => {
    const kernel = await readOtherKernel(
      kernelFolder(['virtio_pci', 'nf_tables'], {
        [`${modules}/kernel/virtio_pci.ko`]: moduleOf('depends=virtio,virtio_ring'),
        [`${modules}/kernel/virtio.ko`]: moduleOf('depends='),
        [`${modules}/kernel/virtio_ring.ko.gz`]: gzipSync(moduleOf('depends=')),
        [`${modules}/kernel/nf_tables.ko`]: moduleOf('depends=virtio\0softdep=pre: crc32c-intel'),
        [`${modules}/kernel/crc32c-intel.ko`]: moduleOf('depends='),
      }),
      cancel,
    )
    if (typeof kernel === 'string') throw new Error(kernel)
    expect(kernel).toMatchObject({ release, image: expect.stringMatching(/vmlinuz-6\.1\.0-18/) })
    expect(kernel.modules.map(({ name, when }) => `${when} ${name}`)).toEqual([
      ...['early virtio', 'early virtio_ring', 'early virtio_pci'],
      ...['boot crc32c_intel', 'boot nf_tables'],
    ])
  })

  it('is refused without what a guest needs, and told for what', async () => {
    expect(await readOtherKernel(kernelFolder(['overlay']), cancel)).toBe(
      'has a kernel (6.1.0-18-amd64) without overlay, which is needed for the files that the app changed',
    )
    const config = Object.keys(configNeeds).map((option) => `CONFIG_${option}=y`)
    const lacking = config.join('\n').replace('CHECKPOINT_RESTORE=y', 'CHECKPOINT_RESTORE=n')
    const folder = (text: string) =>
      kernelFolder([], { [`boot/config-${release}`]: `# a\n${text}\n` })
    expect(await readOtherKernel(folder(lacking), cancel)).toBe(
      'has a kernel (6.1.0-18-amd64) without CONFIG_CHECKPOINT_RESTORE, which is needed for CRIU',
    )
    expect(await readOtherKernel(folder(config.join('\n')), cancel)).toMatchObject({ release })
    // What only saves time may be missing.
    expect(await readOtherKernel(kernelFolder(['virtio_rng', 'nd_btt']), cancel)).toMatchObject({})
  })

  it('is refused where kernel and modules are not of one release, or are none', async () => {
    const with_ = (image: Buffer) => kernelFolder([], { [`boot/vmlinuz-${release}`]: image })
    expect(await readOtherKernel(with_(bzImage('6.2')), cancel)).toMatch(/its vmlinuz is 6\.2/)
    expect(await readOtherKernel(with_(Buffer.alloc(600)), cancel)).toMatch(/is no bzImage/)
    const broken = kernelFolder(['tun'], { [`${modules}/kernel/tun.ko`]: 'text' })
    expect(await readOtherKernel(broken, cancel)).toMatch(/it is no kernel module/)
  })
})
