#!/usr/bin/env node
// Renews the tables of inputs in action.yml and README.md from src/plan/input-table.ts, as built by tsc.
// With --check it writes nothing, and exits 1 where they differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { documents, withBlock } from '../lib/plan/documents.js'

const check = process.argv.includes('--check')

for (const document of documents) {
  const file = fileURLToPath(new URL(`../${document.path}`, import.meta.url))
  if (!existsSync(file)) {
    console.log(`${document.path}: does not exist, skipped`)
    continue
  }
  const before = readFileSync(file, 'utf8')
  const after = withBlock(before, document)
  if (after === before) {
    console.log(`${document.path}: up to date`)
  } else if (check) {
    console.error(
      `${document.path}: differs from src/plan/input-table.ts; run scripts/sync-inputs.mjs`,
    )
    process.exitCode = 1
  } else {
    writeFileSync(file, after)
    console.log(`${document.path}: written`)
  }
}
