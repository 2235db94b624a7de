import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openImage } from '../../../../../src/checkpoint/roots/images/open-image.js'
import {
  dockerArchive,
  dockerFolder,
  ociLayout,
  podmanStore,
} from '../../../../container-tools/images.js'
import { scratch } from '../../../../scratch.js'
import { bytesOf, readAll } from '../../../formats/archives/make.js'

const cancel = new AbortController().signal
const open = (name: string) => openImage({ kind: 'image', name }, cancel)

async function filesOf(name: string): Promise<string[]> {
  const source = await open(name)
  const temporary = scratch('temporary')
  const tar = await bytesOf(source?.tar(temporary) as AsyncIterable<Buffer>)
  expect(readdirSync(temporary)).toEqual([])
  const files = (await readAll(tar)).filter(({ kind }) => kind === 'file')
  return files.map(({ path, bytes, uid, mode }) => {
    return `${path.join('/')} ${uid} ${mode.toString(8)} ${bytes}`
  })
}

/** A PATH with these programs alone, and what all programs are started with. */
function onlyPrograms(...programs: string[]): void {
  const folder = scratch('path')
  for (const one of ['setpriv', 'prlimit', 'env', 'python3']) {
    symlinkSync(`/usr/bin/${one}`, join(folder, one))
  }
  for (const path of programs) symlinkSync(path, join(folder, path.split('/').at(-1) as string))
  vi.stubEnv('PATH', folder)
}

const docker = join(dockerFolder, 'docker')
let layout: string
let images: string
let podman: Record<string, string>
beforeAll(() => {
  layout = ociLayout({
    layers: ['echo 1 >one; chmod 4711 one', 'echo 2 >two'],
    config: ['--config.cmd', '/two', '--config.user', 'app', '--config.env', 'A=b'],
  })
  images = scratch('docker')
  execFileSync('cp', [dockerArchive(layout, 'shop:1'), join(images, 'saved.tar')])
  podman = podmanStore()
})
afterEach(() => {
  vi.unstubAllEnvs()
})

describe('an image of docker', () => {
  it('is what docker saves', async () => {
    onlyPrograms(docker)
    vi.stubEnv('DOCKER_CONFIG', images)
    const source = await open('shop:1')
    expect(source).toMatchObject({
      title: 'the image "shop:1" of docker',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      config: { command: ['/two'], entrypoint: [], user: 'app', environment: { A: 'b' } },
    })
    expect((await filesOf('shop:1')).sort()).toEqual(['one 0 4711 1\n', 'two 0 644 2\n'])
  })

  it('is refused where no engine has it, and nothing is fetched', async () => {
    onlyPrograms(docker)
    vi.stubEnv('DOCKER_CONFIG', images)
    await expect(open('shop:2')).rejects.toThrow(
      'the image "shop:2" is not here; docker of this machine was asked (docker: Error response from ' +
        'daemon: No such image: shop:2); images are not fetched by themselves: docker pull shop:2',
    )
  })

  it('is refused in the words of a docker that does not run', async () => {
    onlyPrograms(docker)
    const folder = scratch('docker')
    writeFileSync(join(folder, 'daemon-is-down'), '')
    vi.stubEnv('DOCKER_CONFIG', folder)
    await expect(open('shop:1')).rejects.toThrow('Cannot connect to the Docker daemon at unix://')
  })

  it('cannot be an option', async () => {
    onlyPrograms(docker)
    vi.stubEnv('DOCKER_CONFIG', images)
    await expect(open('--help')).rejects.toThrow('No such image: --help')
  })

  it('is refused where there is no engine', async () => {
    onlyPrograms()
    await expect(open('shop:1')).rejects.toThrow(
      'the image "shop:1" needs docker or podman, and this machine has neither on its PATH; a file that ' +
        'docker save has written can be given instead, as rootfs',
    )
  })
})

describe.runIf(process.getuid?.() === 0)('an image of podman', () => {
  const real = (...args: string[]) =>
    execFileSync('podman', args, { env: { ...process.env, ...podman }, stdio: 'pipe' })
  const withPodman = () => {
    for (const [name, value] of Object.entries(podman)) vi.stubEnv(name, value)
  }

  beforeAll(() => {
    const files = scratch('files')
    execFileSync('sh', ['-ec', 'echo 3 >three; chown 1234 three; tar -cf three.tar three'], {
      cwd: files,
    })
    real(
      'import',
      '-c',
      'CMD ["/three","two words"]',
      '-c',
      'WORKDIR /srv',
      join(files, 'three.tar'),
      'three:1',
    )
    real('load', '-i', dockerArchive(layout, 'shop:3'))
  })

  it('is what podman has', async () => {
    withPodman()
    const source = await open('localhost/three:1')
    expect(source?.config).toMatchObject({
      command: ['/three', 'two words'],
      workingDirectory: '/srv',
    })
    expect(await filesOf('localhost/three:1')).toEqual(['three 1234 644 3\n'])
  })

  it('is found where docker has none of its name', async () => {
    withPodman()
    vi.stubEnv('PATH', `${dockerFolder}:${process.env.PATH}`)
    vi.stubEnv('DOCKER_CONFIG', images)
    const source = await open('shop:3')
    expect(source?.title).toBe('the image "shop:3" of podman')
    expect((await filesOf('shop:3')).sort()).toEqual(['one 0 4711 1\n', 'two 0 644 2\n'])
  })

  it('is what its files are: as exported by podman itself', async () => {
    withPodman()
    const id = real('create', '--pull=never', 'shop:3').toString().trim()
    const file = join(scratch('exported'), 'root.tar')
    real('export', '-o', file, id)
    const exported = await readAll(readFileSync(file))
    real('rm', id)
    const one = exported.find(({ path }) => path.join('/') === 'one')
    expect([one?.mode, one?.bytes.toString()]).toEqual([0o4711, '1\n'])
  })

  it('is refused where both engines were asked', async () => {
    withPodman()
    vi.stubEnv('PATH', `${dockerFolder}:${process.env.PATH}`)
    vi.stubEnv('DOCKER_CONFIG', images)
    await expect(open('shop:9')).rejects.toThrow(
      /docker and podman of this machine were asked \(docker: .*shop:9; podman: .*image not known\)/,
    )
  })
})
