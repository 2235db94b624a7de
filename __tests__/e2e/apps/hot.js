// A loop that V8 compiles for the CPU, hot before the checkpoint, a digest by node's OpenSSL, and text, for
// which simdutf chooses at its first use. Named a file, it waits for that before it goes on with all of it, and
// leaves a byte in turns each time.
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync } from 'node:fs'

const go = process.argv[2]

const numbers = new Float64Array(4096).map((_, index) => index * 1.7)
function work() {
  let sum = 0.5
  for (let i = 0; i < numbers.length; i++) sum = sum * 0.5 + Math.floor(numbers[i]) * 0.25
  return sum
}
const text = Buffer.from('Straße «ü» 😀 '.repeat(50))
const decoder = new TextDecoder('utf-8', { fatal: true })
const read = () => decoder.decode(text).length
let total = read()
for (let i = 0; i < 3000; i++) total += work()
console.log('warm', total)
setInterval(() => {
  if (go !== undefined && !existsSync(go)) return
  for (let i = 0; i < 20; i++) total += work()
  createHash('sha256').update(String(total)).digest()
  total += read()
  if (go !== undefined) appendFileSync('/tmp/turns', '.')
}, 200)
