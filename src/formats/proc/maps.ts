import type { MappedFile } from '../images/files.js'
import type { Backing, Mapping } from '../images/mapping.js'
import type { ProcessMaps } from '../images/process-maps.js'

/** START-END PERMISSIONS OFFSET DEVICE INODE PATH, as in proc_pid_maps(5). */
const line = /^([0-9a-f]+)-([0-9a-f]+) ([r-])([w-])([x-])([sp]) ([0-9a-f]+) \S+ \d+ *(.*)$/

/** More mappings than Linux lets a process have by default. */
const mostLines = 1 << 17

/**
 * Reads the mappings of live processes, as maps.sh keeps them: for each a line `process ID PROGRAM`, and
 * then its /proc/ID/maps. Nothing of it is trusted: lines that cannot be read are left out.
 */
export function readLiveMaps(text: string): ReadonlyMap<number, ProcessMaps> {
  const found = new Map<number, ProcessMaps>()
  for (const part of text.split(/^(?=process \d{1,9} )/m)) {
    const [, pid, executable] = /^process (\d{1,9}) (.*)$/m.exec(part) ?? []
    if (pid !== undefined) found.set(Number(pid), mapsIn(part, Number(pid), executable))
  }
  return found
}

function mapsIn(text: string, pid: number, executable: string | undefined): ProcessMaps {
  const files = new Map<number, MappedFile>()
  const ids = new Map<string, number>()
  const idOf = (path: string) => {
    const id = ids.get(path) ?? ids.size
    ids.set(path, id)
    files.set(id, fileOf(path))
    return id
  }
  const lines = text
    .split('\n', mostLines)
    .map((one) => line.exec(one))
    .filter((found) => found !== null)
  const named = (name: string) => lines.find((groups) => groups[8] === name)
  const heap = named('[heap]')
  return {
    pid,
    mappings: lines.map((groups) => mappingOf(groups, idOf)).sort(byStart),
    files,
    stack: address(named('[stack]')?.[1]),
    heap: { start: address(heap?.[1]), end: address(heap?.[2]) },
    executable: executable || undefined,
  }
}

function mappingOf(groups: RegExpExecArray, idOf: (path: string) => number): Mapping {
  const [, start, end, read, write, execute, share, offset, path = ''] = groups
  return {
    start: address(start),
    end: address(end),
    read: read === 'r',
    write: write === 'w',
    execute: execute === 'x',
    shared: share === 's',
    backing: backingOf(path, address(offset), idOf),
  }
}

function backingOf(path: string, offset: bigint, idOf: (path: string) => number): Backing {
  if (/^\[(vdso|vvar|vvar_vclock|vsyscall)\]$/.test(path)) return { kind: 'kernel' }
  return path.startsWith('/') ? { kind: 'file', file: idOf(path), offset } : { kind: 'anonymous' }
}

function fileOf(path: string): MappedFile {
  const plain = path.replace(/ \(deleted\)$/, '')
  return plain.startsWith('/memfd:')
    ? { kind: 'memfd', name: plain.slice('/memfd:'.length), segment: 0n }
    : { kind: 'file', path: plain, size: undefined }
}

function address(text: string | undefined): bigint {
  return BigInt(`0x${text ?? '0'}`)
}

function byStart(one: Mapping, other: Mapping): number {
  return one.start < other.start ? -1 : 1
}
