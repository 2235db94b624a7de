import type { Proof, Proven } from '../../../../src/checkpoint/artifact/proof.js'
import { manifest } from '../make.js'

/** A target that passed. */
export function provenOn(name: string, features: string, registers: string[] = []): Proven {
  return {
    names: name.split(' = '),
    machine: { on: 'guest', accel: 'tcg', cpu: name },
    verified: true,
    features: features.split(' ').filter(Boolean),
    registers,
  }
}

export function proofOf(...on: readonly Proven[]): Proof {
  const { id } = manifest
  return {
    schema: 'thawcheck-proof/1',
    checkpoint: id,
    options: [],
    overwritten: false,
    on: [...on],
  }
}
