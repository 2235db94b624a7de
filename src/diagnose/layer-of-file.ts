import { basename } from 'node:path'
import { levelNamed } from '../cpu/level-features.js'
import {
  type Chooser,
  chooser,
  chooserOfFile,
  chooserOfSymbol,
  chooserUnnamed,
} from './catalogue.js'
import type { Seen } from './code-context.js'
import { choice, clauseOf, type Layer, nameOf, quoted, type Who } from './layer-choice.js'
import { layerOfGlibc, mapsGlibc } from './layer-of-glibc.js'

/** Code that lies in a file: a library's, a runtime's, or the app's own. */
export function layerOfFile(path: string, seen: Seen): Layer {
  const known = chooserOfFile(path)
  return (
    builtFor(path, known, seen) ??
    pickedFor(path, known, seen) ??
    (known?.layer === 'glibc' ? layerOfGlibc(known, seen) : undefined) ??
    linkedInto(path, known, seen) ??
    (known ? choice(known, clauseOf(known, false), seen, { path }) : undefined) ??
    guessed(path, seen) ??
    ownCode(path, seen)
  )
}

/** Nobody chose at run time: all of the file was built for a higher level, as a note in it says. */
function builtFor(path: string, known: Chooser | undefined, seen: Seen): Layer | undefined {
  const level = levelNamed(seen.isaNeeded ?? '')
  if (!level || !needsOnly(level.features, seen)) return undefined
  const who = { ...(known ?? ownerOf(path, seen)), id: 'glibc-isa-level' }
  const clause = `{file}, all of which was built for ${level.name}, uses {it}`
  return choice(who, clause, seen, { path })
}

/** The loader picked the whole library by the level of the CPU. */
function pickedFor(path: string, known: Chooser | undefined, seen: Seen): Layer | undefined {
  const picker = chooser('glibc-hwcaps-dirs')
  if (!picker.folder?.test(path)) return undefined
  // The folders of before glibc 2.37: haswell has what v3 has, the others what v4 has or more.
  const level = levelNamed(path) ?? levelNamed(/\/haswell\//.test(path) ? 'x86-64-v3' : 'x86-64-v4')
  if (!level || !needsOnly(level.features, seen)) return undefined
  const clause = `{name} picked {file} for ${level.name}, which uses {it}, when it was loaded`
  return choice(picker, clause, seen, { path, certain: !known })
}

function needsOnly(features: ReadonlySet<string>, { instruction }: Seen): boolean {
  const needed = instruction.features
  return needed.length > 0 && needed.every((feature) => features.has(feature))
}

/** A function of another's that is linked into the file, told by its name. */
function linkedInto(path: string, known: Chooser | undefined, seen: Seen): Layer | undefined {
  const name = seen.symbol?.name
  if (name === undefined || (known && !known.bundles)) return undefined
  const by = chooserOfSymbol(name)
  if (by === undefined || by === known) return undefined
  if (by.layer === 'glibc') {
    // Elsewhere a name of that form is the program's own.
    if (!isProgram(path, seen) || mapsGlibc(seen)) return undefined
    const clause = 'glibc, which is linked into {file}, chose {it} when that started'
    return choice(by, clause, seen, { path })
  }
  const who = by.layer === 'app' ? { ...ownerOf(path, seen), id: by.id } : by
  return choice(who, clauseOf(by, true), seen, { path })
}

function guessed(path: string, seen: Seen): Layer | undefined {
  if (seen.symbol?.name !== undefined) return undefined
  const by = chooserUnnamed(path, seen.instruction.features)
  return by && choice(by, clauseOf(by, true), seen, { path, certain: false })
}

function ownCode(path: string, seen: Seen): Layer {
  const name = quoted(seen.symbol?.name)
  const clause = `{file}'s own code uses {it}${name ? ' in {function}' : ''}`
  // Without names, what is linked into a program cannot be told from the rest of it.
  const certain = name !== undefined || !isProgram(path, seen) || mapsGlibc(seen)
  return choice(ownerOf(path, seen), clause, seen, { path, function: name, certain })
}

/** Folders of what a distribution or a package manager brought, rather than the app. */
const packaged = /^\/(usr\/)?lib(64|32|x32)?\/|\/(site-packages|dist-packages|node_modules|gems)\//

function ownerOf(path: string, seen: Seen): Who {
  const name = nameOf(path)
  if (isProgram(path, seen)) return { id: 'app', layer: 'app', name }
  if (packaged.test(path)) return { id: 'library', layer: 'native', name }
  return { id: 'app-library', layer: 'app', name }
}

function isProgram(path: string, { executable }: Seen): boolean {
  return executable === undefined ? !/\.so(\.|$)/.test(basename(path)) : path === executable
}
