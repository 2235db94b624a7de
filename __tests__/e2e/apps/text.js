// Text, numbers, hashes, ciphers and gzip, for which V8, simdutf, OpenSSL and zlib have code by the CPU.
import { createCipheriv, createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'

const texts = Array.from({ length: 60 }, (_, i) => `Straße ${i} «ü» ${i * 7.25} 😀`.repeat(i % 9))
const decoder = new TextDecoder('utf-8', { fatal: true })
const numbers = new Float64Array(1000).fill(1.5)

function round() {
  const json = JSON.stringify(texts)
  const bytes = Buffer.from(json)
  const base64 = bytes.toString('base64')
  let sum = JSON.parse(decoder.decode(bytes)).length + Buffer.from(base64, 'base64').length
  sum += bytes.toString('utf16le').length + bytes.toString('latin1').indexOf('z')
  sum += json.replace(/\d+/g, 'n').toUpperCase().split(' ').sort().length
  sum += gunzipSync(gzipSync(bytes)).length
  const cipher = createCipheriv('aes-128-gcm', Buffer.alloc(16, 1), Buffer.alloc(12, 2))
  sum += cipher.update(bytes).length + cipher.final().length
  for (const name of ['md5', 'sha1', 'sha256', 'sha512', 'sha3-256']) {
    sum += createHash(name).update(bytes).digest()[0]
  }
  return sum + Math.clz32(sum) + numbers.reduce((a, b) => a * 0.5 + Math.round(b), 0)
}

// Hot, so that V8 has compiled it, before the first line.
for (let i = 0; i < 200; i++) round()
let count = 0
setInterval(() => {
  const sum = round()
  if (++count % 5 === 0) console.log(count, sum)
}, 100)
