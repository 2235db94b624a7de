import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratch } from '../scratch.js'

/** The folder with the program that stands in for docker. */
export const dockerFolder = import.meta.dirname

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })

export interface Wanted {
  /** shell scripts, each of which makes the files of a layer in an empty folder */
  readonly layers: readonly string[]
  /** options of `umoci config` */
  readonly config?: readonly string[]
}

/** An OCI layout that umoci makes, with an image named `it`. @returns its folder */
export function ociLayout({ layers, config = [] }: Wanted): string {
  const folder = scratch('oci')
  const layout = join(folder, 'layout')
  run('umoci', 'init', '--layout', layout)
  run('umoci', 'new', '--image', `${layout}:it`)
  for (const [at, script] of layers.entries()) {
    const files = join(folder, `layer-${at}`)
    execFileSync('sh', ['-ec', `mkdir ${files}; cd ${files}; ${script}`])
    const tar = `${files}.tar`
    run('tar', '-c', '-f', tar, '--owner=0', '--group=0', '-C', files, '.')
    run('umoci', 'raw', 'add-layer', '--image', `${layout}:it`, tar)
  }
  if (config.length > 0) run('umoci', 'config', '--image', `${layout}:it`, ...config)
  run('umoci', 'gc', '--layout', layout)
  return layout
}

/** The same as docker saves it, written by skopeo. @returns the file */
export function dockerArchive(layout: string, name = 'it:latest'): string {
  const file = join(scratch('saved'), 'saved.tar')
  run('skopeo', 'copy', '--insecure-policy', `oci:${layout}:it`, `docker-archive:${file}:${name}`)
  return file
}

/** Surroundings in which podman keeps its images in a folder of the test. */
export function podmanStore(): Record<string, string> {
  const folder = scratch('podman')
  const file = join(folder, 'storage.conf')
  const places = `graphroot = "${folder}/graph"\nrunroot = "${folder}/run"\n`
  writeFileSync(file, `[storage]\ndriver = "vfs"\n${places}`)
  return { CONTAINERS_STORAGE_CONF: file }
}
