import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeInstruction } from '../../src/cpu/instruction.js'
import { type CrashReport, crashAt, readCrashReport } from '../../src/diagnose/crash-report.js'
import { type Layer, layerOf, type Seen } from '../../src/diagnose/layer.js'
import { type MappedFile, readFiles } from '../../src/images/files.js'
import { readMemoryMap } from '../../src/images/memory-map.js'
import { readProcesses } from '../../src/images/tree.js'
import { readTrace } from '../../src/thaw/trace.js'
import type { Run } from './command.js'

/** One SIGILL of the app, and who chose its instruction. */
export interface LaidFault {
  readonly comm: string
  readonly seen: Seen
  readonly layer: Layer
}

/** The SIGILLs of the app on a target, the first of each process, with what the images say of them. */
export async function faultsOn(run: Run, target: string): Promise<LaidFault[]> {
  const images = join(run.reportDir, 'checkpoint/images')
  const evidence = join(run.reportDir, 'targets', target)
  const text = (name: string) => {
    const path = join(evidence, name)
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  const processes = readProcesses(images)
  const trace = readTrace(text('life.trace'), text('faults.trace'), processes[0]?.pid ?? 0)
  const reports = [1, 2, 3].flatMap((n) => readCrashReport(text(`crash-${n}.log`)) ?? [])
  const found = new Map<number, LaidFault>()
  for (const { pid: tid, comm, address, bytes } of trace.sigills) {
    const process = processes.find(({ threads }) => threads.includes(tid))
    if (process === undefined || found.has(process.pid)) continue
    const place = placeOf(images, process.pid, address)
    const instruction = await decodeInstruction(bytes, address)
    const crash: CrashReport | undefined = crashAt(reports, address)
    const seen = { ...place, instruction, crash }
    found.set(process.pid, { comm, seen, layer: layerOf(seen) })
  }
  return [...found.values()]
}

function placeOf(images: string, pid: number, address: bigint): Omit<Seen, 'instruction'> {
  const files = readFiles(images)
  const maps = readMemoryMap(images, pid)
  const pathOf = (file: MappedFile | undefined) => (file?.kind === 'file' ? file.path : undefined)
  const path = ({ backing }: (typeof maps)[number]) =>
    backing.kind === 'file' ? pathOf(files.get(backing.file)) : undefined
  const here = maps.find(({ start, end }) => start <= address && address < end)
  const file = here && path(here)
  const mapped = [...new Set(maps.flatMap((one) => path(one) ?? []))]
  const program = maps.find((one) => one.execute && path(one) !== undefined)
  return {
    ...{ mapped, executable: program && path(program) },
    ...(here === undefined
      ? {}
      : { mapping: file ? { kind: 'file', path: file } : { kind: 'anonymous', what: 'code' } }),
  }
}
