import { basename } from 'node:path'
import { levelNamed } from '../cpu/level-features.js'
import {
  type Chooser,
  chooser,
  chooserOfFile,
  chooserOfGoSymbol,
  chooserOfSymbol,
  chooserUnnamed,
} from './catalogue.js'
import type { CodeContext } from './code-context.js'
import { clauseOf, fileName, type Layer, makeLayer, quoteName, type Who } from './layer-choice.js'
import { layerOfGlibc, mapsGlibc } from './layer-of-glibc.js'

/** The layer of code in a file: a library, a runtime, or the app itself. */
export function layerOfFile(path: string, context: CodeContext): Layer {
  const known = chooserOfFile(path)
  return (
    builtFor(path, known, context) ??
    pickedFor(path, known, context) ??
    (known?.layer === 'glibc' ? layerOfGlibc(known, context) : undefined) ??
    linkedInto(path, known, context) ??
    (known ? makeLayer(known, clauseOf(known, false), context, { path }) : undefined) ??
    guessed(path, context) ??
    ownCode(path, context)
  )
}

/** Nobody chose at run time: the whole file was built for a higher level, as its note says. */
function builtFor(
  path: string,
  known: Chooser | undefined,
  context: CodeContext,
): Layer | undefined {
  const level = levelNamed(context.isaNeeded ?? '')
  if (!level || !needsOnly(level.features, context)) return undefined
  const who = { ...(known ?? ownerOf(path, context)), id: 'glibc-isa-level' }
  const clause = `{file}, all of which was built for ${level.name}, uses {it}`
  return makeLayer(who, clause, context, { path })
}

/** The dynamic linker chose the whole library by the level of the CPU. */
function pickedFor(
  path: string,
  known: Chooser | undefined,
  context: CodeContext,
): Layer | undefined {
  const picker = chooser('glibc-hwcaps-dirs')
  if (!picker.folder?.test(path)) return undefined
  // Folders of glibc before 2.37: `haswell` stands for v3, the others stand for v4 or more.
  const level = levelNamed(path) ?? levelNamed(/\/haswell\//.test(path) ? 'x86-64-v3' : 'x86-64-v4')
  if (!level || !needsOnly(level.features, context)) return undefined
  const clause = `{name} picked {file} for ${level.name}, which uses {it}, when it was loaded`
  return makeLayer(picker, clause, context, { path, certain: !known })
}

function needsOnly(features: ReadonlySet<string>, { instruction }: CodeContext): boolean {
  const needed = instruction.features
  return needed.length > 0 && needed.every((feature) => features.has(feature))
}

/** Whether a file may contain other choosers' functions: only their names tell whose they are. */
export function mayBundle(path: string): boolean {
  return chooserOfFile(path)?.bundles ?? true
}

/** A function of a chooser that is linked into the file, recognised by its name. */
function linkedInto(
  path: string,
  known: Chooser | undefined,
  context: CodeContext,
): Layer | undefined {
  const name = context.symbol?.name
  if (name === undefined || !mayBundle(path)) return undefined
  const by = (context.isGo ? chooserOfGoSymbol(name) : undefined) ?? chooserOfSymbol(name)
  if (by === undefined || by === known) return undefined
  if (by.layer === 'glibc') {
    // Only a static program contains glibc. Elsewhere such a name is one of the program's own.
    if (!isProgram(path, context) || mapsGlibc(context)) return undefined
    const clause = 'glibc, which is linked into {file}, chose {choice} when {file} started'
    return makeLayer(by, clause, context, { path })
  }
  const who = by.layer === 'app' ? { ...ownerOf(path, context), id: by.id } : by
  return makeLayer(who, clauseOf(by, true), context, { path })
}

function guessed(path: string, context: CodeContext): Layer | undefined {
  if (context.symbol?.name !== undefined) return undefined
  const { features } = context.instruction
  // Go's compiler uses the level that the build names, so the rest is assembly, mostly of its library.
  const inGo = context.isGo && features.length > 0 ? chooser('go') : undefined
  const by = inGo ?? chooserUnnamed(path, features)
  return by && makeLayer(by, clauseOf(by, true), context, { path, certain: false })
}

function ownCode(path: string, context: CodeContext): Layer {
  const name = quoteName(context.symbol?.name)
  const clause = `{file}'s own code uses {it}${name ? ' in {function}' : ''}`
  // Without names, libraries that are linked into a program cannot be distinguished from its own code.
  const certain = name !== undefined || !isProgram(path, context) || mapsGlibc(context)
  return makeLayer(ownerOf(path, context), clause, context, { path, function: name, certain })
}

/** Folders whose files come from a distribution or a package manager, and not from the app. */
const packaged = /^\/(usr\/)?lib(64|32|x32)?\/|\/(site-packages|dist-packages|node_modules|gems)\//

function ownerOf(path: string, context: CodeContext): Who {
  const name = fileName(path)
  if (isProgram(path, context)) return { id: 'app', layer: 'app', name }
  if (packaged.test(path)) return { id: 'library', layer: 'native', name }
  return { id: 'app-library', layer: 'app', name }
}

function isProgram(path: string, { executable }: CodeContext): boolean {
  return executable === undefined ? !/\.so(\.|$)/.test(basename(path)) : path === executable
}
