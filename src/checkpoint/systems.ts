import { BadInput } from '../base/bad-input.js'
import type { Surroundings } from '../base/run/run.js'
import type { Target } from '../cpu/target.js'
import type { Bench } from '../machine/bench.js'
import { type Equipment, withKernel } from '../machine/job/equipment.js'
import { type OtherKernel, readOtherKernel } from '../machine/toolkit/other-kernel.js'
import type { SystemPlan, ThawPlan } from '../plan/plan.js'
import type { RootPlan } from '../plan/root-plan.js'
import type { Frozen } from './checkpoint.js'
import { openRoot } from './roots/open-root.js'
import { openRootSource } from './roots/open-source.js'
import type { Root } from './roots/root.js'
import type { OpenRootPlan } from './roots/root-source.js'

/** What a checkpoint is restored on, where it is not the system that the app was frozen on. */
export interface System {
  /** unique in the run, and usable as a file name */
  readonly id: string
  /** for people: where its files are from; undefined: they are those that the app was frozen with */
  readonly title: string | undefined
  readonly root: Root | undefined
  /** release of its kernel; undefined: it is the toolkit's */
  readonly kernel: string | undefined
  readonly equipment: Pick<Equipment, 'kernel' | 'initramfs' | 'states'> | undefined
}

/** The systems of a run's targets, by the key of `systemKey`. */
export type Systems = ReadonlyMap<string, System>

/** Like Systems, before anything is started. */
export type OpenSystems = ReadonlyMap<
  string,
  { readonly root: OpenRootPlan | undefined; readonly kernel: OtherKernel | undefined }
>

/** Which of a run's systems a target has. */
export function systemKey({ image }: Pick<Target, 'image'>): string {
  return image === undefined ? '' : `image ${image}`
}

/**
 * Looks at the systems that targets are to be restored on.
 * @throws BadInput if one cannot be used
 */
export async function openSystems(
  { targets, elsewhere }: Pick<ThawPlan, 'targets' | 'elsewhere'>,
  around: Pick<Surroundings, 'cancel'>,
): Promise<OpenSystems> {
  const kernel = await openKernel(elsewhere, around)
  const systems = new Map<string, { root: OpenRootPlan | undefined; kernel: typeof kernel }>()
  for (const target of targets) {
    const key = systemKey(target)
    if (systems.has(key)) continue
    const { image } = target
    const plan: RootPlan | undefined =
      image === undefined ? elsewhere.root : { kind: 'image', name: image }
    const root =
      plan && (await openOther(plan, image === undefined ? 'restore-' : 'cpus: @', around))
    if (root || kernel) systems.set(key, { root, kernel })
  }
  return systems
}

/** Makes them fit for guests. @throws MachineryFailure */
export async function prepareSystems(
  run: Parameters<typeof openRoot>[0],
  bench: Bench,
  open: OpenSystems,
): Promise<Systems> {
  const systems = new Map<string, System>()
  for (const [key, { root, kernel }] of open) {
    const { initramfs, ...more } = kernel ? withKernel(bench, kernel) : bench
    systems.set(key, {
      id: `system-${systems.size + 1}`,
      title: root?.kind === 'image' ? root.title : undefined,
      root: root && (await openRoot(run, bench, root)),
      kernel: kernel?.release,
      equipment: kernel && {
        initramfs,
        ...(more.kernel && { kernel: more.kernel }),
        states: undefined,
      },
    })
  }
  return systems
}

/** A checkpoint and a bench as they are on a system. */
export function onSystem<B extends Equipment>(
  system: System | undefined,
  bench: B,
  checkpoint: Frozen,
): { readonly bench: B; readonly checkpoint: Frozen } {
  if (system === undefined) return { bench, checkpoint }
  return {
    bench: { ...bench, ...system.equipment },
    checkpoint: system.root ? { ...checkpoint, root: system.root, elsewhere: true } : checkpoint,
  }
}

async function openKernel(
  { kernel }: SystemPlan,
  { cancel }: Pick<Surroundings, 'cancel'>,
): Promise<OtherKernel | undefined> {
  if (kernel === undefined) return undefined
  const read = await readOtherKernel(kernel, cancel)
  if (typeof read === 'string') {
    throw new BadInput([`restore-kernel: ${JSON.stringify(kernel)} ${read}`])
  }
  return read
}

/** @param prefix of the input, which has the name of the kind of root */
async function openOther(
  plan: RootPlan,
  prefix: string,
  around: Pick<Surroundings, 'cancel'>,
): Promise<OpenRootPlan> {
  try {
    return await openRootSource(plan, around)
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    throw new BadInput(error.problems.map((problem) => `${prefix}${problem}`))
  }
}
