#!/usr/bin/env node
// Renews what action.yml and docs/ have from src/plan/input-table.ts and src/cpu/families.json, as
// built by tsc.
// With --check it writes nothing, and exits 1 where they differ.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { documents, withBlock } from '../lib/commands/documents/documents.js'

const check = process.argv.includes('--check')

for (const document of documents) {
  const file = fileURLToPath(new URL(`../${document.path}`, import.meta.url))
  const before = readFileSync(file, 'utf8')
  const after = withBlock(before, document)
  if (after === before) {
    console.log(`${document.path}: up to date`)
  } else if (check) {
    console.error(`${document.path}: is out of date; run scripts/sync-docs.mjs`)
    process.exitCode = 1
  } else {
    writeFileSync(file, after)
    console.log(`${document.path}: written`)
  }
}
