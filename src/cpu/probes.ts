import { type Feature, features, type Probe } from './features.js'
import { holeKey, holes } from './holes.js'
import { letters, programOf } from './probe-program.js'

/**
 * trapped: it raised #UD, or #GP for features whose absence shows by #GP.
 * otherwise: it ran as another instruction, such as LZCNT as BSR, or XOP as POP, which may fault.
 */
export type ProbeResult = 'ran' | 'trapped' | 'otherwise'

/** Results by the name of the feature; for the own probe of a hole, by `feature/MNEMONIC`. */
export type Probed = ReadonlyMap<string, ProbeResult>

interface NamedProbe {
  readonly key: string
  readonly probe: Probe
  readonly absent: Feature['absent']
}

/** All probes, in the order in which the program runs them and writes their letters. */
export const probes: readonly NamedProbe[] = [
  ...features.map((row) => ({ key: row.name, probe: row.probe, absent: row.absent })),
  // Without its feature, the instruction of a hole should raise #UD, unless `expect` says that it
  // has another meaning.
  ...holes.map((hole) => ({ key: holeKey(hole), probe: hole.probe, absent: '#UD' as const })),
].flatMap(({ key, probe, absent }) => (probe === null ? [] : [{ key, probe, absent }]))

/** A static ELF program for Linux that runs all probes and prints one line for `readProbes`. */
export function probeProgram(): Buffer {
  return programOf(probes.map(({ probe }) => probe))
}

/** @returns undefined if the line is not one that the program prints after all probes */
export function readProbes(line: string): Probed | undefined {
  const results = [...line.trim()]
  if (results.length !== probes.length) return undefined
  const known: readonly string[] = Object.values(letters)
  if (!results.every((letter) => known.includes(letter))) return undefined
  return new Map(
    probes.map(({ key, absent }, index) => [key, meaning(results[index] as string, absent)]),
  )
}

function meaning(letter: string, absent: Feature['absent']): ProbeResult {
  if (letter === letters.ran) return 'ran'
  if (letter === letters.SIGILL) return 'trapped'
  return letter === letters.SIGSEGV && absent === '#GP' ? 'trapped' : 'otherwise'
}
