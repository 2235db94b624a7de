import { type InputName, inputNamed } from './inputs.js'
import { type RawInputs, textOf } from './raw-inputs.js'
import { bad, good, quoted, type Reader, type Reading } from './reading.js'

/** Reads an input that has a default or is required. */
export function read<T>(given: RawInputs, name: InputName, reader: Reader<T>): Reading<T> {
  const text = textOf(given, name).trim()
  const reading =
    text === ''
      ? bad(`missing; expected: ${inputNamed(name)?.description}`)
      : text.includes('\0')
        ? bad(`${quoted(text)} contains a NUL character, which no command line can carry`)
        : reader(text)
  return 'value' in reading ? reading : bad(...reading.problems.map((p) => `${name}: ${p}`))
}

export function readIfGiven<T>(
  given: RawInputs,
  name: InputName,
  reader: Reader<T>,
): Reading<T | undefined> {
  return isGiven(given, name) ? read(given, name, reader) : good(undefined)
}

export function isGiven(given: RawInputs, name: InputName): boolean {
  return textOf(given, name).trim() !== ''
}

export function withDefault<T>(reading: Reading<T | undefined>, fallback: T): Reading<T> {
  return mapReading(reading, (value) => value ?? fallback)
}

export function mapReading<T, U>(reading: Reading<T>, change: (value: T) => U): Reading<U> {
  return 'value' in reading ? good(change(reading.value)) : reading
}
