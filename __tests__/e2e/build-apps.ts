import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { apps } from './command.js'

/** Compiles SOURCE.c of the apps. @param program its path, which is returned */
export function buildC(source: string, program: string, ...options: readonly string[]): string {
  execFileSync('cc', ['-O1', ...options, '-o', program, join(apps, `${source}.c`)])
  return program
}

/** Compiles SOURCE.java of the apps into a folder. Leaves no statistics of javac in /tmp. */
export function buildJava(source: string, folder: string): void {
  execFileSync('javac', ['-J-XX:-UsePerfData', '-d', folder, join(apps, `${source}.java`)])
}
