import type { ImageConfig } from './images/image-config.js'
import type { ImageSource } from './images/image-source.js'

/** A root that is not this machine's, before it is made fit for guests. */
export interface RootSource {
  readonly kind: 'image'
  /** for sentences, such as `the image "debian:trixie" of docker` */
  readonly title: string
  /** SHA-256 of what it is made from, in hexadecimal */
  readonly digest: string
  /** a folder of this machine, or a tar of all its files */
  readonly content: { readonly folder: string } | Pick<ImageSource, 'tar'>
  readonly config: ImageConfig
}

/** Where an app's root comes from, once what the user said is looked at. */
export type OpenRootPlan = { readonly kind: 'host' } | RootSource
