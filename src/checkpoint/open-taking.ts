import { BadInput } from '../base/bad-input.js'
import type { Surroundings } from '../base/run/run.js'
import { shellWords } from '../machine/job/shell.js'
import type { App, AppPlan, Taking, ThawPlan } from '../plan/plan.js'
import type { ImageConfig } from './roots/images/image-config.js'
import { openRootSource } from './roots/open-source.js'
import type { OpenRootPlan } from './roots/root-source.js'

/** How to take a checkpoint, once it is known what the image says of the app. */
export interface OpenTaking extends Omit<Taking, 'app' | 'root'> {
  readonly app: App
  readonly root: OpenRootPlan
  /** whether the app is started by what its image says */
  readonly ofImage?: boolean
}

/** @throws BadInput if the root cannot be used, or says nothing of what was left to it */
export async function openTaking(
  taking: Taking,
  around: Pick<Surroundings, 'cancel'>,
): Promise<OpenTaking> {
  const root = await openRootSource(taking.root, around)
  const ofImage = root.kind === 'image' && taking.app.run === undefined
  return { ...taking, root, app: appIn(root, taking.app), ofImage }
}

/** The app as the user and the image describe it: what the user says comes first. */
export function appIn(root: OpenRootPlan, app: AppPlan): App {
  const { run = '', workingDirectory = '/' } = app
  if (root.kind === 'host') return { ...app, run, workingDirectory }
  const { config, title } = root
  const command = run || commandOfImage(config)
  if (command === undefined) {
    throw new BadInput([
      `run: missing, and ${title} has neither an entrypoint nor a command; expected the shell command that starts the app`,
    ])
  }
  return {
    ...app,
    run: command,
    environment: environmentIn(root, app),
    passedOn: [],
    workingDirectory: app.workingDirectory ?? (config.workingDirectory || '/'),
  }
}

/** Nothing of this machine goes into an image unasked: its PATH leads nowhere there. */
export function environmentIn(
  root: OpenRootPlan,
  { environment, passedOn }: Pick<ThawPlan, 'environment' | 'passedOn'>,
): Readonly<Record<string, string>> {
  if (root.kind === 'host') return environment
  const named = Object.entries(environment).filter(([name]) => !passedOn.includes(name))
  return { ...root.config.environment, ...Object.fromEntries(named) }
}

/** The shell becomes the program. undefined: the image names none */
function commandOfImage({ entrypoint, command }: ImageConfig): string | undefined {
  const words = [...entrypoint, ...command]
  return words.length === 0 ? undefined : `exec ${shellWords(words)}`
}
