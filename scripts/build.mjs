// Builds lib/ (tsc) and dist/ (ncc) from src/. dist/ is committed, because the runner executes it.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const run = (program, ...args) => execFileSync(program, args, { stdio: 'inherit' })
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

for (const folder of ['lib', 'dist']) rmSync(folder, { recursive: true, force: true })
run('npx', 'tsc', '-p', '.')
run('npx', 'ncc', 'build', 'lib/entry/index.js', '-o', 'dist', '--license', 'licenses.txt', '-q')
// One character beyond Latin-1 makes V8 keep all of its file with two bytes for each character. After a
// backslash it would be another one.
for (const file of readdirSync('dist').filter((name) => name.endsWith('.js'))) {
  const text = readFileSync(`dist/${file}`, 'utf8')
  writeFileSync(`dist/${file}`, text.replace(/(?<!\\)[^\0-\xff]/g, escaped))
}
// ncc does not find files that are read by name.
for (const folder of ['lib/base/scripts', 'dist/scripts']) {
  cpSync('src/machine/job/scripts', folder, { recursive: true })
}

const entries = {
  'main.js': "import { runAction } from './index.js'\n\nawait runAction()\n",
  'post.js': "import { runPost } from './index.js'\n\nawait runPost()\n",
  'hazards.js': "import { runHazards } from './index.js'\n\nawait runHazards()\n",
  'cli.js':
    "#!/usr/bin/env node\nimport { runCommand } from './index.js'\n\nawait runCommand(process.argv.slice(2))\n",
}
for (const [name, text] of Object.entries(entries)) writeFileSync(`dist/${name}`, text)
// What runs from lib starts a search for hazards, too. Its `here` is lib/base.
writeFileSync('lib/base/hazards.js', entries['hazards.js'].replace('./', '../entry/'))
chmodSync('dist/cli.js', 0o755)
