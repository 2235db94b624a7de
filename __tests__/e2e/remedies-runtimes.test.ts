import { expect, it } from 'vitest'
import { livesAnywhere } from './modest-glibc.js'
import { provenRemedy, settingsOf } from './proven-remedy.js'
import { has } from './this-cpu.js'

// glibc's choices are proven with smaller programs, so these apps live without them.

// V8 uses protection keys where there are some, which no setting turns off.
it.skipIf(has('pku'))(
  "node's choices are turned off, and those of the libraries in it, as they show",
  async () => {
    const remedy = await provenRemedy('node text.js', '^5 ', ['Nehalem'], ...livesAnywhere)
    expect(settingsOf(remedy)).toMatchObject({
      v8: 'node',
      simdutf: 'SIMDUTF_FORCE_IMPLEMENTATION',
      openssl: 'OPENSSL_ia32cap',
    })
    expect(remedy.flags).toMatchObject([
      { program: 'node', flags: expect.arrayContaining(['--no-enable-avx', '--no-enable-bmi2']) },
    ])
    expect(remedy.unhelped).toEqual([])
    // simdutf shows only by the fault that it hits.
    const [first] = remedy.proof?.tries ?? []
    expect(first?.ended).toBe('thawed')
    expect(first?.passed).not.toContain('Nehalem')
    expect(first?.settings).not.toContain('SIMDUTF_FORCE_IMPLEMENTATION')
  },
)

it("OpenBLAS's kernels and OpenSSL's below NumPy are turned off", async () => {
  const withoutRdrand = 1n << 62n
  const own = [...livesAnywhere, '--env', `OPENSSL_ia32cap=~0x${withoutRdrand.toString(16)}:~0x0`]
  const remedy = await provenRemedy('/usr/bin/python3 matrix.py', '^1 ', ['Nehalem'], ...own)
  expect(settingsOf(remedy)).toMatchObject({
    openblas: 'OPENBLAS_CORETYPE',
    openssl: 'OPENSSL_ia32cap',
  })
  expect(remedy.environment.OPENBLAS_CORETYPE).toBe('Nehalem')
  // What the user set stays.
  const [, cleared = '0'] = /^~(0x[0-9a-f]+)/.exec(remedy.environment.OPENSSL_ia32cap ?? '') ?? []
  expect(BigInt(cleared) & withoutRdrand).toBe(withoutRdrand)
  expect(BigInt(cleared)).not.toBe(withoutRdrand)
  expect(remedy.unhelped).toEqual([])
})
