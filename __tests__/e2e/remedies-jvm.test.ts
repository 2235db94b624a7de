import { beforeAll, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { buildJava } from './build-apps.js'
import { livesAnywhere } from './modest-glibc.js'
import { newerJava } from './newer-java.js'
import { provenRemedy, provenRemedyOfKept, settingsOf } from './proven-remedy.js'

const classes = scratch('remedies')
const app = `-cp ${classes} Work`
beforeAll(() => buildJava('Work', classes))

it("a JVM's choices and glibc's are turned off, down to a CPU without AVX and XSAVE", async () => {
  // The linker's choice is proven with smaller programs.
  const own = ['--env', 'LD_BIND_NOW=1']
  const remedy = await provenRemedy(`java ${app}`, '^hot ', ['Nehalem'], ...own)
  expect(settingsOf(remedy)).toMatchObject({
    criu: '--cpu-cap',
    'glibc-ifunc': 'GLIBC_TUNABLES',
    hotspot: 'JDK_JAVA_OPTIONS',
  })
  expect(remedy.cpuCap).toBe('none')
  const hotspot = remedy.parts.find(({ layer }) => layer === 'hotspot')
  expect(hotspot?.assumed).toBe(false)
  expect(hotspot?.version).toMatch(/^\d+\./)
  expect(remedy.environment.JDK_JAVA_OPTIONS).toMatch(/-XX:UseAVX=0\b/)
  expect(remedy.unhelped).toEqual([])
  expect(remedy.proof?.unchecked).toEqual([])
})

it('so are those of JDK 25, by the names that it has', async () => {
  const java = await newerJava()
  // glibc's choices are proven with the other JVM.
  const own = [...livesAnywhere, '--env', 'JAVA_TOOL_OPTIONS=-Dfrom=user']
  const remedy = await provenRemedyOfKept(`${java} ${app}`, '^hot ', ['Nehalem'], ...own)
  const hotspot = remedy.parts.find(({ layer }) => layer === 'hotspot')
  // Its program is the loader, which does not read what `java` reads.
  expect(hotspot).toMatchObject({ setting: 'JAVA_TOOL_OPTIONS', assumed: false })
  expect(hotspot?.version).toMatch(/^25\./)
  expect(hotspot?.tokens).toContain('-XX:UseAVX=0')
  // What the user set stays; the values of properties are hidden.
  expect(remedy.environment.JAVA_TOOL_OPTIONS).toMatch(/^-Dfrom=\*\*\* .*-XX:UseAVX=0\b/)
  expect(remedy.unhelped).toEqual([])
})
