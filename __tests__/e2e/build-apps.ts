import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { apps } from './command.js'

/** Compiles SOURCE.c of the apps. @param program path of the result @returns that path */
export function buildC(source: string, program: string, ...options: readonly string[]): string {
  execFileSync('cc', ['-O1', ...options, '-o', program, join(apps, `${source}.c`)])
  return program
}

/** Compiles SOURCE.java of the apps into a folder. javac leaves no statistics file in /tmp. */
export function buildJava(source: string, folder: string): void {
  execFileSync('javac', ['-J-XX:-UsePerfData', '-d', folder, join(apps, `${source}.java`)])
}
