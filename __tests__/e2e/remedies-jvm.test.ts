import { beforeAll, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { buildJava } from './build-apps.js'
import { newerJava } from './newer-java.js'
import { provenRemedy, settingsOf } from './proven-remedy.js'
import { hasAvx512 } from './this-cpu.js'

const classes = scratch('remedies')
const app = `-cp ${classes} Work`
beforeAll(() => buildJava('Work', classes))

// Without AVX-512, nothing that it does in that time needs what a Haswell lacks.
const targets = hasAvx512 ? ['Haswell', 'Nehalem'] : ['Nehalem']

it("a JVM's choices and glibc's are turned off, down to a CPU without AVX and XSAVE", async () => {
  const remedy = await provenRemedy(`java ${app}`, '^100 ', targets)
  expect(settingsOf(remedy)).toMatchObject({
    criu: '--cpu-cap',
    'glibc-ifunc': 'GLIBC_TUNABLES',
    hotspot: 'JDK_JAVA_OPTIONS',
  })
  expect(remedy.environment.JDK_JAVA_OPTIONS).toMatch(/-XX:UseAVX=0\b/)
  expect(remedy.unhelped).toEqual([])
})

it('so are those of JDK 25, by the names that it has', async () => {
  const java = await newerJava()
  // The linker's choice is proven with the other JVM.
  const own = ['--env', 'LD_BIND_NOW=1', '--env', 'JAVA_TOOL_OPTIONS=-Dfrom=user']
  const remedy = await provenRemedy(`${java} ${app}`, '^100 ', ['Nehalem'], ...own)
  const hotspot = remedy.parts.find(({ layer }) => layer === 'hotspot')
  // Its program is the loader, which does not read what `java` reads.
  expect(hotspot).toMatchObject({ setting: 'JAVA_TOOL_OPTIONS', assumed: false })
  expect(hotspot?.version).toMatch(/^25\./)
  expect(hotspot?.tokens).toContain('-XX:UseAVX=0')
  // What the user set stays; the values of properties are hidden.
  expect(remedy.environment.JAVA_TOOL_OPTIONS).toMatch(/^-Dfrom=\*\*\* .*-XX:UseAVX=0\b/)
  expect(remedy.unhelped).toEqual([])
})
