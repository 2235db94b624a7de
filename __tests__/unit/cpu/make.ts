import { type Offer, readOffer } from '../../../src/cpu/offer.js'
import { parseTarget, type Target } from '../../../src/cpu/target.js'
import { golden } from '../golden/read.js'

export function targetOf(name: string): Target {
  const target = parseTarget(name)
  if ('problem' in target) throw new Error(target.problem)
  return target
}

/** Features of the real CPU of that name. */
export function featuresOf(name: string): ReadonlySet<string> {
  const { features } = targetOf(name)
  if (features === undefined) throw new Error(`nobody knows the features of ${name}`)
  return features
}

const cpuinfo = 'processor\t: 0\nvendor_id\t: AuthenticAMD\ncpu family\t: 25\n'

/** TCG of QEMU 10.0.13, from its own answers. */
export const tcg: Offer = readOffer('tcg', JSON.parse(golden('qmp-tcg.json').toString()), cpuinfo)

/** KVM on a machine with the features of a CPU, without those that KVM hides from guests. */
export function kvmOn(cpu: string, vendor: Offer['vendor'] = 'intel'): Offer {
  const provides = featuresOf(cpu)
  const drops = new Map(
    ['Haswell-v1', 'Skylake-Server-v1', 'Nehalem-v1', 'Icelake-Server-v4'].map((name) => [
      name,
      new Set([...featuresOf(name)].filter((feature) => !provides.has(feature))),
    ]),
  )
  return { accel: 'kvm', qemu: '10.0.13', vendor, provides, drops }
}
