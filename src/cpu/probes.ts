import { type Feature, features, type Probe } from './features.js'
import { holeKey, holes } from './holes.js'
import { letters, programOf } from './probe-program.js'

/**
 * trapped: it raised #UD, or #GP where that is how its absence shows.
 * otherwise: it ran with another meaning, such as LZCNT as BSR or XOP as POP, which may fault.
 */
export type ProbeResult = 'ran' | 'trapped' | 'otherwise'

/** Results by the feature's name; of a hole's own probe by `feature/MNEMONIC`. */
export type Probed = ReadonlyMap<string, ProbeResult>

interface NamedProbe {
  readonly key: string
  readonly probe: Probe
  readonly absent: Feature['absent']
}

/** All probes, in the order in which the program runs them and its line tells of them. */
export const probes: readonly NamedProbe[] = [
  ...features.map((row) => ({ key: row.name, probe: row.probe, absent: row.absent })),
  // However else a feature's absence shows, a hole's instruction is to raise #UD, or says by
  // `expect` that it has another meaning.
  ...holes.map((hole) => ({ key: holeKey(hole), probe: hole.probe, absent: '#UD' as const })),
].flatMap(({ key, probe, absent }) => (probe === null ? [] : [{ key, probe, absent }]))

/** A static ELF program for Linux that runs all probes and prints one line, for `readProbes`. */
export function probeProgram(): Buffer {
  return programOf(probes.map(({ probe }) => probe))
}

/** @returns undefined if the line is not what the program prints once all probes are done */
export function readProbes(line: string): Probed | undefined {
  const told = [...line.trim()]
  if (told.length !== probes.length) return undefined
  const known: readonly string[] = Object.values(letters)
  if (!told.every((letter) => known.includes(letter))) return undefined
  return new Map(
    probes.map(({ key, absent }, index) => [key, meaning(told[index] as string, absent)]),
  )
}

function meaning(letter: string, absent: Feature['absent']): ProbeResult {
  if (letter === letters.ran) return 'ran'
  if (letter === letters.SIGILL) return 'trapped'
  return letter === letters.SIGSEGV && absent === '#GP' ? 'trapped' : 'otherwise'
}
