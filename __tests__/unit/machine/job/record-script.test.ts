import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

// A guest's kernel may have run for less than a second when the first deadline is set.
it.each([
  ['0.07', 7],
  ['0.98', 98],
  ['1.00', 100],
  ['12.09', 1209],
  ['100.30', 10030],
])('%s seconds are %i centiseconds, with which a shell can count', (seconds, centiseconds) => {
  const script = `. src/machine/job/scripts/record.sh
    set_now ${seconds}
    echo "$now $((now + 1))"`
  const said = execFileSync('bash', ['-c', script], { encoding: 'utf8' })
  expect(said).toBe(`${centiseconds} ${centiseconds + 1}\n`)
})
