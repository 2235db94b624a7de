/**
 * Whether a version of QEMU is older than a release.
 * @param version a text that begins with the version: `10.0.13 (Debian 1:10.0.13+ds-0)`
 * @param release such as `9.1`
 * @throws Error if `version` does not begin with one
 */
export function isBefore(version: string, release: string): boolean {
  const [major, minor] = numbers(version)
  const [releaseMajor, releaseMinor] = numbers(release)
  return major < releaseMajor || (major === releaseMajor && minor < releaseMinor)
}

function numbers(version: string): [number, number] {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? []
  if (major === undefined) throw new Error(`no version of QEMU: ${JSON.stringify(version)}`)
  return [Number(major), Number(minor)]
}
