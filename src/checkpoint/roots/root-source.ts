import type { Readable } from 'node:stream'

/** What an image says about the app in it. All is empty where it says nothing. */
export interface ImageConfig {
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** a name or an id, and perhaps a group after a colon; empty: root */
  readonly user: string
  /** absolute; empty: `/` */
  readonly workingDirectory: string
}

/** A root that is not this machine's, before it is made fit for guests. */
export interface RootSource {
  readonly kind: 'image'
  /** for people: the name that the user gave */
  readonly title: string
  /** SHA-256 of what it is made from, in hexadecimal */
  readonly digest: string
  /** a folder of this machine, or a tar of all its files */
  readonly content: { readonly folder: string } | { readonly tar: () => Readable }
  readonly config: ImageConfig
}

/** Where an app's root comes from, once what the user said is looked at. */
export type OpenRootPlan = { readonly kind: 'host' } | RootSource

export const noConfig: ImageConfig = {
  entrypoint: [],
  command: [],
  environment: {},
  user: '',
  workingDirectory: '',
}
