import { expect, it } from 'vitest'
import { livesAnywhere } from './modest-glibc.js'
import { provenRemedyOfKept, settingsOf } from './proven-remedy.js'

// glibc's choices are proven with smaller programs, so this app lives without them.

it("OpenBLAS's kernels and OpenSSL's below NumPy are turned off", async () => {
  const withoutRdrand = 1n << 62n
  const own = [...livesAnywhere, '--env', `OPENSSL_ia32cap=~0x${withoutRdrand.toString(16)}:~0x0`]
  const app = '/usr/bin/python3 matrix.py'
  const remedy = await provenRemedyOfKept(app, '^1 ', ['Nehalem'], ...own)
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
