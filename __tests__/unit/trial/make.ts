import { decodeInstruction } from '../../../src/cpu/instruction.js'
import { parseTarget } from '../../../src/cpu/target.js'
import type { CriuResult, DecodedSigill, Evidence } from '../../../src/trial/thaw/evidence.js'
import type { Exit } from '../../../src/trial/thaw/trace.js'
import type { Expectation } from '../../../src/trial/verdict/judge.js'

/** Ids of the app's first process, of a second one, and of a thread of the second. */
export const root = 10000
export const worker = 10008
export const thread = 10009

/** Evidence of a thaw in which all went well: restored, watched for 10 s, alive, verified. */
export const wellEvidence: Evidence = {
  broken: undefined,
  criu: { status: 0, seconds: 1.2, errors: [] },
  trace: {
    sawApp: true,
    sigills: [],
    exits: new Map(),
    outOfMemory: [],
    unread: 0,
  },
  sigills: [],
  root,
  state: 'alive',
  watched: 10.1,
  reports: [],
  verify: { asked: true, passed: true, status: 0, said: 'ok' },
  dropped: 0,
}

type Changes = Partial<Omit<Evidence, 'trace' | 'criu'>> & {
  readonly trace?: Partial<Evidence['trace']>
  readonly criu?: Partial<CriuResult> | undefined
}

/** A good thaw, except for `changes`. */
export function seen({ trace, ...changes }: Changes): Evidence {
  const criu = 'criu' in changes ? changes.criu : {}
  return {
    ...wellEvidence,
    ...changes,
    criu: criu && { status: 0, seconds: 1.2, errors: [], ...criu },
    trace: { ...wellEvidence.trace, ...trace },
  }
}

/** How processes ended: by a signal's number, or with a status. */
export function ends(...all: [pid: number, end: Partial<Record<'signal' | 'status', number>>][]) {
  const exit = ({ signal, status = 0 }: (typeof all)[number][1]): Exit =>
    signal === undefined
      ? { kind: 'status', status, comm: 'app' }
      : { kind: 'signal', signal, comm: 'app' }
  return { exits: new Map(all.map(([pid, end]) => [pid, exit(end)])) }
}

/** A SIGILL at an instruction, given as its bytes. */
export async function sigill(
  hex: string,
  where: Partial<Pick<DecodedSigill, 'pid' | 'comm' | 'address' | 'of'>> = {},
): Promise<DecodedSigill> {
  const bytes = Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
  const address = where.address ?? 0x7fcb64ce1040n
  return {
    ...{ pid: thread, comm: 'app', of: 'app', lineage: [thread, worker, root], ...where },
    ...{ address, bytes },
    instruction: await decodeInstruction(bytes, address),
  }
}

/** Verified after 10 s on a CPU, whose features are known unless told otherwise. */
export function expected(cpu: string, changes: Partial<Expectation> = {}): Expectation {
  const target = parseTarget(cpu)
  if ('problem' in target) throw new Error(target.problem)
  const { features } = target
  const source = features ?? new Set()
  const taking = { where: 'guest', kvm: false } as const
  return {
    cpu,
    features,
    source,
    shortfalls: [],
    comparable: true,
    taking,
    watch: 10,
    verify: true,
    ...changes,
  }
}

/** A line of a trace as the kernel writes it; `comm` is padded to 16. */
export function line(
  comm: string,
  tid: number,
  event: string,
  tgid: number | '-------' = tid,
): string {
  const task = `${comm.padStart(16)}-${String(tid).padEnd(7)}`
  return `${task} (${String(tgid).padStart(7)}) [000] d....    12.345678: ${event}\n`
}
export const exit = (code: number) => `gx: (do_group_exit+0x4/0x80) code=${code}`
export const starts = (pid: number, flags = '1200000', comm = 'app') =>
  `task_newtask: pid=${pid} comm=${comm} clone_flags=${flags} oom_score_adj=0`
export const threadFlags = '50f00'
export const illAt = (address: string, bytes: string) =>
  `ill: (force_sig_fault+0x4/0x60) sig=4 code=2 addr=0x${address} ${bytes}`
