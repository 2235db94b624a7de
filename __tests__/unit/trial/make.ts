import type { Machine } from '../../../src/cpu/accel.js'
import type { Honesty } from '../../../src/cpu/honesty.js'
import { decodeInstruction } from '../../../src/cpu/instruction.js'
import { parseTarget } from '../../../src/cpu/target.js'
import type { GuestResult, Observations } from '../../../src/trial/result.js'
import type {
  Broken,
  DecodedSigill,
  Evidence,
  RestoreResult,
  VerifyResult,
  Watched,
} from '../../../src/trial/thaw/evidence.js'
import type { Exit } from '../../../src/trial/thaw/exit.js'
import type { Proof } from '../../../src/trial/thaw/proof.js'
import { timedOut } from '../../../src/trial/thaw/record.js'
import { noRestorers } from '../../../src/trial/thaw/restorers.js'
import type { Expectation } from '../../../src/trial/verdict/expectation.js'
import { judge } from '../../../src/trial/verdict/judge.js'

/** Ids of the app's first process, of a second one, and of a thread of the second. */
export const root = 10000
export const worker = 10008
export const thread = 10009

/** Evidence of a successful thaw: restored, watched for 10 s, alive, verified. */
export const wellEvidence: Watched = {
  stage: 'watched',
  thaw: 'thaw-1',
  pid: root,
  trace: {
    sawApp: true,
    exits: new Map(),
    started: new Set(),
    living: new Set(),
    last: undefined,
    outOfMemory: [],
    restorers: noRestorers,
  },
  sigills: [],
  reports: [],
  dropped: 0,
  kernelTrouble: undefined,
  restore: { status: 0, seconds: 1.2, errors: [] },
  proof: { kind: 'engine' },
  state: 'alive',
  watched: 10.1,
  verify: { passed: true, status: 0, output: '' },
}

interface Changes {
  readonly thaw?: string
  readonly trace?: Partial<Evidence['trace']>
  readonly sigills?: readonly DecodedSigill[]
  readonly reports?: readonly string[]
  readonly byCommand?: boolean
  readonly dropped?: number
  readonly kernelTrouble?: string
  /** why the guest, or the job on this machine, broke */
  readonly broken?: string
  readonly on?: Broken['on']
  readonly criu?: Partial<RestoreResult>
  readonly proof?: Proof | undefined
  /** undefined: it was not watched */
  readonly state?: Watched['state'] | undefined
  readonly watched?: number
  readonly verify?: VerifyResult | undefined
}

/** A successful thaw with some changes, from which its stage follows. */
export function seen(changes: Changes): Evidence {
  const { thaw, pid, trace, sigills, reports, dropped, restore } = wellEvidence
  const observed = {
    thaw: changes.thaw ?? thaw,
    pid,
    trace: { ...trace, ...changes.trace },
    sigills: changes.sigills ?? sigills,
    reports: changes.reports ?? reports,
    ...(changes.byCommand ? { byCommand: true } : {}),
  }
  if (changes.broken !== undefined) {
    return { ...observed, stage: 'broken', on: changes.on ?? 'guest', why: changes.broken }
  }
  const result = { ...restore, ...changes.criu }
  const all = {
    ...observed,
    dropped: changes.dropped ?? dropped,
    kernelTrouble: changes.kernelTrouble,
    restore: result,
    proof: 'proof' in changes ? changes.proof : wellEvidence.proof,
  }
  if (result.status === timedOut) return { ...all, stage: 'late' }
  if (result.status !== 0) return { ...all, stage: 'refused' }
  const { state, watched, verify } = { ...wellEvidence, ...changes }
  if (state === undefined) return { ...all, stage: 'unwatched' }
  return { ...all, stage: 'watched', state, watched, verify }
}

/** How processes ended: by a signal's number, or with a status. */
export function ends(...all: [pid: number, end: Partial<Record<'signal' | 'status', number>>][]) {
  const exit = ({ signal, status = 0 }: (typeof all)[number][1]): Exit =>
    signal === undefined
      ? { kind: 'status', status, comm: 'app' }
      : { kind: 'signal', signal, comm: 'app' }
  const last = all.find(([pid]) => pid === root)?.[0]
  return { exits: new Map(all.map(([pid, end]) => [pid, exit(end)])), last }
}

/** Programs that the app started, by their process ids, and how they ended. */
export function programs(...all: [pid: number, comm: string, status: number][]) {
  return {
    exits: new Map(
      all.map(([pid, comm, status]): [number, Exit] => [pid, { kind: 'status', status, comm }]),
    ),
    started: new Set(all.map(([pid]) => pid)),
    last: all.find(([pid]) => pid === root)?.[0],
  }
}

let sigills = 0

/** A SIGILL at an instruction, given as its bytes. */
export async function sigill(
  hex: string,
  where: Partial<Pick<DecodedSigill, 'id' | 'pid' | 'comm' | 'address' | 'of'>> = {},
): Promise<DecodedSigill> {
  const bytes = Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
  const address = where.address ?? 0x7fcb64ce1040n
  return {
    id: `thaw-1:sigill-${++sigills}`,
    pid: thread,
    comm: 'app',
    of: 'app',
    lineage: [thread, worker, root],
    ...where,
    address,
    bytes,
    instruction: await decodeInstruction(bytes, address),
  }
}

/** Watch of 10 s and a verify command, on a CPU whose features are known by default. */
export function expected(cpu: string, changes: Partial<Expectation> = {}): Expectation {
  const target = parseTarget(cpu)
  if ('problem' in target) throw new Error(target.problem)
  const { features } = target
  const source = features ?? new Set()
  return {
    cpu,
    features,
    source,
    shortfalls: [],
    surplus: [],
    comparable: true,
    taken: { on: 'guest', kvm: false },
    watch: 10,
    verify: true,
    control: { lived: true, children: new Map() },
    ...changes,
  }
}

/** A line of a trace as the kernel writes it; `comm` is padded to 16, `time` in seconds. */
export function line(
  comm: string,
  tid: number,
  event: string,
  tgid: number | '-------' = tid,
  time = 12.345678,
): string {
  const task = `${comm.padStart(16)}-${String(tid).padEnd(7)}`
  return `${task} (${String(tgid).padStart(7)}) [000] d.... ${time.toFixed(6).padStart(12)}: ${event}\n`
}
export const exit = (code: number) => `gx: (do_group_exit+0x4/0x80) code=${code}`
export const starts = (pid: number, flags = '1200000', comm = 'app') =>
  `task_newtask: pid=${pid} comm=${comm} clone_flags=${flags} oom_score_adj=0`
export const threadFlags = '50f00'
/** The kernel shows each of 15 bytes by itself; those that it cannot read have any value. */
export const illAt = (address: string, hex: string) => {
  const bytes = [...Buffer.from(hex.padEnd(30, 'c'), 'hex')]
  const shown = bytes.map((byte, index) => `b${index}=0x${byte.toString(16)}`).join(' ')
  return `ill: (force_sig_fault+0x4/0x60) sig=4 code=2 addr=0x${address} ${shown}`
}
/** CRIU lets go of a thread that it restored. */
export const releases = (pid: number) =>
  `detach: (__x64_sys_ptrace+0x4/0x130) request=17 pid=${pid}`

export const kvm: Machine = { on: 'guest', accel: 'kvm', cpu: 'host' }
export const tcg: Machine = { on: 'guest', accel: 'tcg', cpu: 'max' }
export const host: Machine = { on: 'host', cpu: 'AMD EPYC' }

const provenNothing: Honesty = { enforced: [], leaks: [], shortfalls: [] }

/** The result of a guest, by default of a successful thaw. */
export function guestResult(
  cpu: string,
  changes: Partial<Omit<GuestResult, 'honesty' | 'seen'>> & {
    readonly honesty?: Partial<Honesty>
    readonly seen?: Partial<Observations>
  } = {},
): GuestResult {
  const evidence = changes.seen?.evidence ?? wellEvidence
  const expectation = changes.expected ?? expected(cpu)
  return {
    machine: tcg,
    verdict: judge(evidence, expectation),
    why: undefined,
    attempts: 1,
    start: 'boot',
    times: { boot: 1.9, restore: 0.3, total: 14.2 },
    evidence: `targets/${cpu}`,
    checks: [],
    expected: expectation,
    ...changes,
    honesty: { ...provenNothing, ...changes.honesty },
    seen: { flags: [], state: [], criuLog: '', ...changes.seen, evidence },
  }
}
